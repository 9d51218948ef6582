/** Why a folder is not archived: it is not the site that was built. A sentence for the person who asked. */
export class ChangedSite extends Error {
  override name = 'ChangedSite';
}

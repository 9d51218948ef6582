import { createHash } from 'node:crypto';
import { BadZip } from '../zip/bad-zip.ts';
import { openZip, type ZipArchive, type ZipLimits } from '../zip/open-zip.ts';
import { checksumFile } from './checksums.ts';
import { listOfList, readManifestSums } from './web-archive/manifest-sums.ts';

/** Twice what a site of 100,000 articles has. Nothing is unpacked: a file is summed piece by piece. */
const limits: ZipLimits = { entries: 4_000_000, bytes: 400_000_000_000, bytesOfOne: 20_000_000_000 };
/** No list of so many files is longer. */
const mostBytesOfList = 400_000_000;

/** A built site in a zip. */
export interface ZippedSite {
  /** Where it is in the zip: nothing, or a folder with a slash at the end. */
  root: string;
  /** Its list of checksums, as it stands there. */
  list: string;
  /** SHA-256 by the files' names from the site's root. Of what cannot be read there is none. */
  sums: Map<string, string>;
  /** Why a file cannot be read, by its name. */
  unreadable: Map<string, string>;
}

/**
 * Sums the files of a built site that somebody zipped, in a folder or without one, or those of a web archive.
 *
 * @param isLeftOut tells of a name from the site's root whether it is not to be summed
 * @throws BadZip if it is damaged, holds no such site, or holds one file twice
 */
export async function sumZip(path: string, isLeftOut: (name: string) => boolean): Promise<ZippedSite> {
  const archive = await openZip(path, limits);
  try {
    if (archive.repeated !== undefined)
      throw new BadZip(`${archive.repeated} is in it twice, and programs would unpack one or the other`);
    const ofWebArchive = await readManifestSums(archive);
    const root = ofWebArchive === undefined ? findRoot([...archive.sizes.keys()]) : '';
    const listPath = root + checksumFile;
    if ((archive.sizes.get(listPath) ?? 0) > mostBytesOfList)
      throw new BadZip(`its ${checksumFile} is longer than any`);
    const site: ZippedSite = {
      root,
      list: ofWebArchive ?? (await archive.read(listPath)).toString('utf8'),
      sums: new Map(),
      unreadable: new Map(),
    };
    for (const name of archive.sizes.keys()) {
      // macOS adds a folder of this name with metadata of its own file system.
      if (name.startsWith('__MACOSX/')) continue;
      const own = name.startsWith(root) ? name.slice(root.length) : `../${name}`;
      if (isLeftOut(own) || (ofWebArchive !== undefined && own === listOfList)) continue;
      await sumEntry(archive, name).then(
        (sum) => site.sums.set(own, sum),
        (error: unknown) => {
          site.sums.set(own, '');
          site.unreadable.set(own, (error as Error).message);
        },
      );
    }
    return site;
  } finally {
    archive.close();
  }
}

async function sumEntry(archive: ZipArchive, name: string): Promise<string> {
  const sum = createHash('sha256');
  for await (const piece of await archive.stream(name)) sum.update(piece as Buffer);
  return sum.digest('hex');
}

/** The folder with the list of checksums that is nearest to the top: articles may have files of that name, too. */
function findRoot(names: string[]): string {
  const roots = names
    .filter((name) => name === checksumFile || name.endsWith(`/${checksumFile}`))
    .map((name) => name.slice(0, -checksumFile.length))
    .sort((a, b) => a.split('/').length - b.split('/').length);
  const [root, next] = roots;
  if (root === undefined && names.includes('META-INF/container.xml'))
    throw new BadZip(
      'it is an e-book, which says nothing of how it was; the site that it is of lists its SHA-256',
    );
  if (root === undefined) throw new BadZip(`it has no ${checksumFile}, which every site of Broadsheet has`);
  if (next?.split('/').length === root.split('/').length)
    throw new BadZip(`it holds two sites, in ${root} and in ${next}; unpack it, and verify each of them`);
  return root;
}

import type { Article } from '../../article/article.ts';
import type { Grouping } from '../../library/groups.ts';

/**
 * Tells where the page of an author, a publisher or a topic is.
 *
 * @param pageOf the address of a group's page from the root of the site
 * @param root what stands before such addresses
 * @returns of a name the address, or undefined: an earlier version may name one of which the library lists nothing
 */
export function groupHref(
  { slugOf }: Pick<Grouping<Article>, 'slugOf'>,
  pageOf: (slug: string) => string,
  root: string,
): (name: string) => string | undefined {
  return (name) => {
    const slug = slugOf(name);
    return slug === '' ? undefined : root + pageOf(slug);
  };
}

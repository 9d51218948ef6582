import { withoutQuery } from '../../address/without-query.ts';
import { decodeAddress } from '../../address/decode-percent.ts';
import type { Article } from '../../article/article.ts';
import type { ListEntry } from '../../markdown/find-list-at-end.ts';
import { articleLink } from '../../markdown/read/markdown/wikilinks.ts';
import type { relatedFinder } from '../related.ts';

/**
 * The article that an item of a collection's list means: by the address of its original, its id, its file, or its title.
 */
export function findEntry(
  { text, href }: ListEntry,
  find: ReturnType<typeof relatedFinder>,
): Article | undefined {
  const target = href === undefined ? text : (articleLink.nameIn(href) ?? href);
  return (
    find({ title: idIn(target), url: target }).held ??
    find({ title: target }).held ??
    find({ title: text }).held
  );
}

/** `../articles/<id>/index.md`, as editors link to a file, or `<id>.html`, as it stands in the site's addresses. */
function idIn(target: string): string {
  const path = withoutQuery(decodeAddress(target));
  return path.replace(/\/index\.md$|\.md$|\.html$/, '').replace(/^.*\//s, '');
}

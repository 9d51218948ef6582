import type { Element } from 'hast';
import { decodeText } from '../../decode-text.ts';
import { attribute, closest, type Page, parsePage } from '../../page/tree/parse-page.ts';
import { textIn } from '../../page/tree/text.ts';
import type { FoundAddress, Reader } from '../../reader.ts';
import { textsOf } from '../json-items.ts';
import { savedDay, isWebAddress, listed } from '../listed-address.ts';
import { startOf } from '../start-of.ts';

/** Nobody sorts bookmarks deeper. */
const deepest = 16;

/**
 * Bookmarks of browsers (https://learn.microsoft.com/previous-versions/windows/internet-explorer/ie-developer/platform-apis/aa753582(v=vs.85)),
 * and of Pocket, whose headings may be in any language.
 */
export const bookmarks: Reader = {
  kind: 'bookmarks',
  recognises: (input) =>
    /<!doctype netscape-bookmark-file-1|<title>\s*Pocket Export\s*<\/title>|<li>\s*<a\s[^>]{1,4000}\stime_added="\d/i.test(
      startOf(input),
    ),
  async *read(input) {
    const page = parsePage(decodeText(await input.read()));
    const folders = foldersOf(page);
    let last: FoundAddress | undefined;
    for (const element of page.elements) {
      if (element.tagName === 'dd' && last) {
        const note = textIn(element);
        if (note !== '') last.remarks = [...(last.remarks ?? []), `note: ${note}`];
      } else if (element.tagName === 'a' || element.tagName === 'h3') {
        if (last) yield last;
        last = element.tagName === 'a' ? bookmarkOf(element, folderOf(page, element, folders)) : undefined;
      }
    }
    if (last) yield last;
  },
};

function bookmarkOf(link: Element, folder: readonly string[]): FoundAddress | undefined {
  const address = attribute(link, 'href');
  if (!isWebAddress(address)) return undefined;
  const facts = {
    title: textIn(link),
    topics: textsOf({ tags: attribute(link, 'tags') }, 'tags'),
    retrieved: savedDay(attribute(link, 'add_date') ?? attribute(link, 'time_added')),
  };
  return listed(address, facts, folder.length === 0 ? [] : [`folder: ${folder.join('/')}`]);
}

const isList = ({ tagName }: Element): boolean => tagName === 'dl' || tagName === 'ul';

function folderOf(page: Page, link: Element, folders: ReadonlyMap<Element, string[]>): readonly string[] {
  const list = closest(page, link, isList);
  return (list && folders.get(list)) ?? [];
}

/** The headings that each list stands below, from the outermost on. */
function foldersOf(page: Page): Map<Element, string[]> {
  const folders = new Map<Element, string[]>();
  let heading: Element | undefined;
  for (const element of page.elements) {
    if (/^h[1-6]$/.test(element.tagName)) heading = element;
    if (!isList(element)) continue;
    const outer = folderOf(page, page.parents.get(element) ?? element, folders);
    // The heading above the outermost list of bookmarks is that of the file.
    const isNamed = heading && (element.tagName === 'ul' || heading.tagName !== 'h1');
    const name = heading && isNamed ? textIn(heading) : '';
    folders.set(element, name === '' || outer.length >= deepest ? [...outer] : [...outer, name]);
    heading = undefined;
  }
  return folders;
}

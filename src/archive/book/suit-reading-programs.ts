import type { Element, ElementContent, Properties } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from '../../markdown/tree/visit.ts';

/** What reading programs know of notes, by the roles that pages have (https://www.w3.org/TR/epub-ssv-11/#notes). */
const types = new Map([
  ['doc-noteref', 'noteref'],
  ['doc-endnotes', 'endnotes'],
  ['doc-backlink', 'backlink'],
]);
/** What is said to browsers alone. */
const forBrowsers = /^(?:data[A-Z].*|decoding|fetchPriority|loading|referrerPolicy|rel|sizes|srcSet)$/;

/**
 * The text of an article as an e-book can have it: notes that open where they are called, links that programs understand,
 * and nothing that is said to browsers alone.
 *
 * @param html as `site/body` writes it
 * @param isFile whether an address is that of a picture of the book, which may be shown but not linked
 */
export function suitReadingPrograms(html: string, isFile: (address: string) => boolean): ElementContent[] {
  const tree = fromHtml(html, { fragment: true });
  const ids = new Set<unknown>();
  visit(tree, 'element', (element, index, parent) => {
    const href = element.properties['href'];
    if (typeof href === 'string' && isFile(href) && parent && index !== undefined) {
      parent.children.splice(index, 1, ...element.children);
      return index;
    }
    element.properties = suitProperties(element, ids);
    return undefined;
  });
  return tree.children as ElementContent[];
}

function suitProperties({ tagName, properties }: Element, ids: Set<unknown>): Properties {
  const { id, role, href } = properties;
  const isRepeated = id !== undefined && ids.has(id);
  ids.add(id);
  const type = tagName === 'li' && /^note-fn-/.test(String(id)) ? 'endnote' : types.get(String(role));
  const kept = Object.entries(properties).filter(
    ([name]) => !forBrowsers.test(name) && !(name === 'id' && isRepeated),
  );
  return {
    ...Object.fromEntries(kept),
    ...(typeof href === 'string' && { href: plainAddress(href) }),
    ...(type !== undefined && { 'epub:type': type }),
    // EPUB allows no direction in style sheets (https://www.w3.org/TR/epub-33/#sec-css-req).
    ...(tagName === 'pre' && { dir: 'ltr' }),
  };
}

/** An address with nothing in it that a strict reader stumbles over; undefined if it leads nowhere. */
function plainAddress(href: string): string | undefined {
  if (!/^[a-z][a-z\d+.-]*:/i.test(href)) return href;
  return URL.parse(href)?.href.replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/g, encodeURIComponent);
}

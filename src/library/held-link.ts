import { decodeHTML } from 'entities';
import type { Article } from '../article/article.ts';
import { articleLink } from '../markdown/read/markdown/wikilinks.ts';
import type { relatedFinder } from './related.ts';

/** Where a link in an article's text leads, as the library sees it. */
export interface HeldLink {
  /** What a `[[note]]` link calls the article; absent in links to addresses. */
  name?: string;
  held?: Article;
}

/**
 * The article that a link in sanitised HTML means, if the library holds it.
 *
 * @param href as it stands in the HTML: an address, or a link to a note
 */
export function heldLink(href: string, find: ReturnType<typeof relatedFinder>): HeldLink {
  const target = decodeHTML(href);
  const name = articleLink.nameIn(target);
  if (name === undefined) return { held: find({ title: '', url: target }).held };
  return { name, held: find({ title: name }).held ?? find({ title: noteIn(name) }).held };
}

/** The note that a path names: `Clippings/The bridge.md`, or `the-bridge/index.md`. */
function noteIn(path: string): string {
  const plain = path.replace(/\.md$/i, '').replace(/\/index$/, '');
  return plain.slice(plain.lastIndexOf('/') + 1);
}

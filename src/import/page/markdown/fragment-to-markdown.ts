import { flatten } from '../body/flatten/flatten.ts';
import { type Page, parsePage } from '../tree/parse-page.ts';
import { revealForms, revealPlaces } from '../reveal/reveal.ts';
import { revealOriginals } from '../reveal/originals.ts';
import { placePage } from '../resolve-address.ts';
import { toMarkdown } from './to-markdown.ts';

/**
 * Turns the HTML of an article's body, as read-later services keep it, into Markdown, all of it.
 *
 * @param address http(s) address of the original, for relative links and pictures
 * @param reveal changes what a program writes in a way of its own
 */
export function fragmentToMarkdown(html: string, address?: string, reveal?: (page: Page) => void): string {
  const page = parsePage(`<!doctype html><body><article>${html}</article>`);
  placePage(page, address);
  revealForms(page);
  revealPlaces(page);
  revealOriginals(page);
  reveal?.(page);
  const body = page.elements.find(({ tagName }) => tagName === 'article');
  return body
    ? toMarkdown(
        page,
        flatten(page, body, () => false),
      )
    : '';
}

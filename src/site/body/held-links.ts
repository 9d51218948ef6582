import { readableAddress } from '../../address/readable-address.ts';
import { heldLink } from '../../library/held-link.ts';
import { escapeHtml } from '../../markdown/escape-html.ts';
import type { BodyFacts } from './facts.ts';

/** As `links` writes them. */
const link = /<a href="(https?:[^"]*|#article-[^"]*)"([^>]*)>((?:(?!<\/a>)[^])*)<\/a>/g;

/**
 * Text whose links to articles that the library holds lead there; the original stays named. A link to a note that it does
 * not hold becomes its words.
 *
 * @param html sanitised, as the pipeline writes it
 */
export function withHeldLinks(
  html: string,
  facts: Pick<BodyFacts, 'findRelated' | 'addressOfArticle'>,
): string {
  if (!html.includes('<a href="')) return html;
  return html.replace(link, (whole, href: string, attributes: string, words: string) => {
    const { name, held } = heldLink(href, ({ title, url }) =>
      facts.findRelated({ kind: 'related', title, ...(url && { url }) }),
    );
    const address = held && facts.addressOfArticle(held.id);
    if (!held || address === undefined) return name === undefined ? whole : words;
    const original = held.source === undefined ? '' : ` title="${escapeHtml(readableAddress(held.source))}"`;
    const own = attributes.replace(/ (?:class|rel|referrerpolicy)="[^"]*"/g, '');
    return `<a class="held" href="${escapeHtml(address)}"${original}${own}>${words}</a>`;
  });
}

/** Decides how the notes stand below the article: one labelled section, back-links that say where they lead. */
import type { Element, Root } from 'hast';
import type { Context } from '../context.ts';
import { visit } from '../tree/visit.ts';
import { footnoteLabelId } from '../secure/own-marks.ts';

export function footnotes({ lang: articleLang, wordsLang = articleLang }: Context) {
  const lang = wordsLang === articleLang ? undefined : wordsLang;
  return (tree: Root): void => {
    visit(tree, 'element', (element) => {
      const { properties } = element;
      if (properties['dataFootnotes'] !== undefined) {
        element.properties = {
          className: ['notes'],
          role: 'doc-endnotes',
          ariaLabelledBy: [footnoteLabelId],
        };
      } else if (properties['id'] === footnoteLabelId) {
        properties['lang'] = lang;
      } else if (properties['dataFootnoteRef'] !== undefined) {
        element.properties = {
          className: ['note'],
          href: properties['href'],
          id: properties['id'],
          role: 'doc-noteref',
        };
      } else if (properties['dataFootnoteBackref'] !== undefined) {
        const { href, ariaLabel } = properties;
        element.properties = { className: ['back'], href, role: 'doc-backlink', ariaLabel, lang };
        // U+FE0E: as text, where a system would draw an emoji.
        element.children = [{ type: 'text', value: `↩\uFE0E${countOf(element)}` }];
      }
    });
  };
}

/** The number of a second and further reference. */
function countOf({ properties }: Element): string {
  return /^#note-fnref-\d+-(\d+)$/.exec(String(properties['href']))?.[1] ?? '';
}

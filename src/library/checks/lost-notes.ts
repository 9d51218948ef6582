import { placeAt } from '../../article/place-at.ts';
import { heldLink } from '../held-link.ts';
import type { Checked, Problem } from './check.ts';

/** A link to a note or article of this library that it does not hold; readers see its words. */
export function lostNotes({ library }: Checked): Problem[] {
  return library.articles.flatMap((article) =>
    article.links.flatMap((href): Problem[] => {
      const { name, held } = heldLink(href, library.findRelated);
      if (name === undefined || held) return [];
      const reason = `"[[${name.slice(0, 80)}]]" names no article of this library; its words are shown`;
      const place = placeAt(article.markdown, Math.max(0, article.markdown.indexOf(`[[${name}`)));
      return [{ path: article.path, ...place, ruleId: 'lost-note', reason, isWarning: false }];
    }),
  );
}

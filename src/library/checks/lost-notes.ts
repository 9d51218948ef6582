import { heldLink } from '../held-link.ts';
import type { Checked, Problem } from './check.ts';

/** A link to a note or article of this library that it does not hold; readers see its words. */
export function lostNotes({ library }: Checked): Problem[] {
  return library.articles.flatMap((article) =>
    article.links.flatMap((href): Problem[] => {
      const { name, held } = heldLink(href, library.findRelated);
      if (name === undefined || held) return [];
      const reason = `"[[${name.slice(0, 80)}]]" names no article of this library; its words are shown`;
      const place = placeOf(`[[${name}`, article.markdown);
      return [{ path: article.path, ...place, ruleId: 'lost-note', reason, isWarning: false }];
    }),
  );
}

function placeOf(words: string, markdown: string): { line: number; column: number } {
  const at = markdown.indexOf(words);
  if (at === -1) return { line: 1, column: 1 };
  const before = markdown.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

import { articleLink } from '../../markdown/read/markdown/wikilinks.ts';
import type { Checked, Problem } from './check.ts';

const link = /<a href="(#article-[^"]*)"/g;

/** A link to a note or article of this library that it does not hold; readers see its words. */
export function lostNotes({ library }: Checked): Problem[] {
  return library.articles.flatMap(({ path, body, markdown }) =>
    body.flatMap((part) =>
      part.kind !== 'html'
        ? []
        : [...part.html.matchAll(link)].flatMap(([, href = '']): Problem[] => {
            const name = articleLink.nameIn(href) ?? '';
            if (library.findRelated({ title: name }).held) return [];
            const reason = `"[[${name.slice(0, 80)}]]" names no article of this library; its words are shown`;
            return [
              { path, ...placeOf(`[[${name}`, markdown), ruleId: 'lost-note', reason, isWarning: false },
            ];
          }),
    ),
  );
}

function placeOf(words: string, markdown: string): { line: number; column: number } {
  const at = markdown.indexOf(words);
  if (at === -1) return { line: 1, column: 1 };
  const before = markdown.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

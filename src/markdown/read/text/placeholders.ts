/**
 * Shows what stands in angle brackets and is no HTML (`replace <your name>`, `List<String>`): browsers drop it as the tag of an
 * element that nobody knows.
 */
import { outsideCode } from '../outside-code.ts';
import { htmlNames } from '../html/html-names.ts';

/** Words alone, not where an address or a site generator's tag stands. */
const bracketed = /(?<!\\|\{|\]\(|\]:[ \t]{0,3})<([a-z][\w-]{0,40})((?:[ \t]+[\w-]{1,40}){0,8})>/gi;
/** `click on <Source>`: nobody writes HTML with one capital. */
const label = /^[A-Z][a-z]{2,}$/;
const endOf = /<\/([a-z][\w-]{0,40})/gi;

export function placeholders(markdown: string): string {
  if (!/<[a-z][\w \t-]*>/i.test(markdown)) return markdown;
  const closed = new Set(Array.from(markdown.matchAll(endOf), ([, name = '']) => name.toLowerCase()));
  return outsideCode(markdown, (text) =>
    text.replace(bracketed, (found: string, name: string, words: string) => {
      const isNamed = htmlNames.has(name.toLowerCase()) && !(label.test(name) && words === '');
      const isTag = isNamed || closed.has(name.toLowerCase());
      return isTag ? found : `&lt;${name}${words}&gt;`;
    }),
  );
}

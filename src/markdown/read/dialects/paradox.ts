/** Reads directives of Paradox (https://developer.lightbend.com/docs/paradox/current/), as the pages of Scala's projects are written with. */
import type { VFile } from 'vfile';
import { outsideCode } from '../outside-code.ts';
import { nameCode, tellOnce } from '../tell-once.ts';

/** What they take in or make, alone on a line. */
const takenIn = /^[ \t]*@@(?:snip|toc|include|download|dependency|@?index)\b[^\n]*$/gm;
/** Its lines are the site's menu. */
const index = /^@@@[ \t]*index[ \t]*\n(?:(?!@@@)[^\n]*\n){0,200}@@@[ \t]*$/gm;
const block = /^(@{3,5})([^@\n]*)$/gm;
const beginning = /^([a-z][\w-]*)(?:[.#][^\s{]*)?\s*(\{[^{}]*\})?$/i;
/** `@ref:[the ferry](ferry.md)`, `@scala[words]@java[words]` */
const inLine =
  /(?<![\w@`])@(?:@@)?[a-z][\w.]{1,30}(?:\{[^{}\n]{0,200}\})?:?(?=\[[^[\]\n]{1,300}\])\[([^[\]\n]{1,300})\](\([^()\n]{0,500}\)(?:\{[^{}\n]{0,200}\})?)?/gi;
const name = /@(?:ref|extref|scaladoc|javadoc|apidoc|link|github|issue|java|scala|span|var|source)\b/;

export function paradox(markdown: string, file: VFile): string {
  if (!/^@@@?[ \t]*[a-z]/im.test(markdown) && !name.test(markdown)) return markdown;
  const tell = tellOnce(file, 'template-code');
  return outsideCode(markdown, (text, before, shown) =>
    text
      .replace(index, (found) => found.replace(/[^\n]/g, ''))
      .replace(takenIn, (found: string, at: number, whole: string) => {
        const reason = `${nameCode(shown(found))} is filled in by a program, which is not here; it is left out`;
        tell('file', reason, before + whole.slice(0, at));
        return '';
      })
      .replace(block, (found: string, signs: string, said: string) => {
        const colons = ':'.repeat(signs.length);
        const [, sort = '', given = ''] = beginning.exec(said.trim()) ?? [];
        if (sort === '') return said.trim() === '' ? colons : found;
        return `${colons}${sort}${given.includes('title=') ? given : ''}`;
      })
      .replace(inLine, (found: string, words: string, target = '') => {
        if (!name.test(found)) return found;
        const address = target.replace(/\{[^{}]*\}$/, '');
        return /^\((?:https?:\/\/|[\w./#-]+\.(?:md|html)\b)/.test(address) ? `[${words}]${address}` : words;
      }),
  );
}

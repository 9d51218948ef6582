/** Takes out what is code in MDX (https://mdxjs.com/docs/what-is-mdx/): imports, exports and comments. */
import { outsideCode } from './outside-code.ts';

const imported = /^import (?:[\w$*{}, \t]{1,300} from )?(?:'[^'\n]{1,300}'|"[^"\n]{1,300}");?[ \t]*$/gm;
const exported = /^export (?:const|let|default|function) (?:(?!\n[ \t]*\n)[^]){1,2000}/gm;
const comment = /\{\/\*(?:(?!\{\/\*|\*\/)[^])*\*\/\}/g;

export function mdx(markdown: string): string {
  if (!/^(?:im|ex)port |\{\/\*/m.test(markdown)) return markdown;
  return outsideCode(markdown, (text) => {
    // `export` begins a sentence, too; where something is imported, it is code.
    const isCode = text.search(imported) >= 0;
    const plain = text.replace(imported, '').replace(comment, lineEnds);
    return isCode ? plain.replace(exported, lineEnds) : plain;
  });
}

function lineEnds(found: string): string {
  return '\n'.repeat(found.split('\n').length - 1);
}

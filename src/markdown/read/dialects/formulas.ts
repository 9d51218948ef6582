/**
 * Shows formulas of TeX (`$E = mc^2$`, `$$ … $$`, `\( … \)`, as MathJax and KaTeX read them) as code: nothing here draws them, and in
 * text their stars, underscores and braces would be taken for marks and lost.
 */
import { outsideCode } from '../outside-code.ts';

const fenced =
  /^([ \t>]*)\$\$[ \t]*\n((?:(?![ \t>]*\$\$)[^\n]*\n){1,100})[ \t>]*\$\$[ \t]*(?:\([\w:-]{1,60}\)[ \t]*)?$/gm;
const environment =
  /^([ \t>]*)\\begin\{((?:align|alignat|aligned|array|cases|eqnarray|equation|gather|multline|split)\*?)\}[^\n]{0,80}\n((?:(?!\\(?:begin|end)\{\2\})[^]){1,5000})\n[ \t>]*\\end\{\2\}[ \t]*$/gm;
const display = /(?<![\\$])\$\$(?!\$)((?:(?!\n[ \t]*\n)[^$]){1,3000})\$\$(?!\$)/g;
/** As Pandoc has it (https://pandoc.org/MANUAL.html#math): no space inside, and no digit behind, which is money. */
const inLine = /(?<![\\$\p{L}\p{N}])\$(?![\s$])((?:(?!\n[ \t]*\n)[^$]){0,500}[^\s$\\])\$(?![\d$])/gu;
const bracketed = /\\{1,2}([([])((?:(?!\n[ \t]*\n|\\{1,2}[()[\]]).|\n){1,3000})\\{1,2}([)\]])/g;
/** What only a formula holds: a command, an index or a power... */
const isTex = /\\[A-Za-z]{2}|[\w)}][_^][\w{\\*+-]/;
/** ...and, between dollars, a single letter or a sum. Brackets behind backslashes are also those of a text: `author\(s\)`. */
const isSum =
  /^[-+]?(?:[A-Za-zα-ωΑ-Ω]|[A-Z]{2,3}(?=\())['′]{0,3}(?:\([\w\s,]{1,20}\))?$|^[A-Za-z][\w ()',.]{0,20}[=<>≤≥+][-\w ()+*/=<>.,']{1,60}$/;

/** Of WordPress, escaped by a converter. */
const shortcode = /^\/?[a-z]{2,20}(?:[ \t]+[\w-]{1,40}=|$)/;

export function formulas(markdown: string): string {
  if (!/\$|\\[([]|\\begin\{/.test(markdown)) return markdown;
  return outsideCode(markdown, (text) =>
    text
      .replace(fenced, (_, indent: string, inside: string) => `${indent}\`\`\`tex\n${inside}${indent}\`\`\``)
      .replace(environment, (_, indent: string, _name, inside: string) =>
        [`${indent}\`\`\`tex`, inside, `${indent}\`\`\``].join('\n'),
      )
      // `$$ to $$$` are prices.
      .replace(display, (found: string, inside: string) =>
        /[\n=<>+]/.test(inside) || isFormula(inside) ? asCode(found, inside) : found,
      )
      .replace(inLine, (found: string, inside: string, at: number, whole: string) => {
        // `$tide_dir/$file` are variables.
        const goesOn = /[\p{L}_]/u.test(whole.charAt(at + found.length)) && !inside.includes('\\');
        return isFormula(inside) && !goesOn ? asCode(found, inside) : found;
      })
      .replace(bracketed, (found: string, open: string, inside: string, close: string) =>
        (open === '(') === (close === ')') && isTex.test(inside) && !shortcode.test(inside)
          ? asCode(found, inside)
          : found,
      ),
  );
}

const isFormula = (inside: string): boolean => isTex.test(inside) || isSum.test(inside);

/** Each line is code of its own, so that none moves; code holds no backtick but its own. */
function asCode(found: string, inside: string): string {
  if (inside.trim() === '' || inside.includes('`')) return found;
  const lines = inside.split('\n');
  return lines.map((line) => line.replace(/\S.*\S|\S/, '`$&`')).join('\n');
}

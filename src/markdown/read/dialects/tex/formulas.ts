/**
 * Shows formulas of TeX (`$E = mc^2$`, `$$ … $$`, `\( … \)`, as MathJax and KaTeX read them) as code: nothing here draws them, and in
 * text their stars, underscores and braces would be taken for marks and lost.
 */
import { codeSign, outsideCode } from '../../outside-code.ts';
import { plainTex } from './plain-tex.ts';

const fenced =
  /^(?<fencedIn>[ \t>]*)\$\$[ \t]*\n(?<inFence>(?:(?![ \t>]*\$\$)[^\n]*\n){1,100})[ \t>]*\$\$[ \t]*(?:(?:\([\w:-]{1,60}\)|\{#[\w:-]{1,60}\})[ \t]*)?$/;
/** Of others, `tex-words.ts` reads the words. */
const environment =
  /^(?<begunIn>[ \t>]*)\\begin\{(?<sort>(?!itemize|enumerate|description|theorem|lemma|proof|definition|corollary|proposition|remark|example|abstract|quot|center|flush|document)[a-z]{3,20}\*?)\}[^\n]{0,80}\n(?<inEnvironment>(?:(?!\\(?:begin|end)\{\k<sort>\})[^]){1,5000})\n[ \t>]*\\end\{\k<sort>\}[ \t]*$/;
const display = /(?<![\\$])\$\$(?<displayed>(?:(?!\n[ \t]*\n)[^$]){1,3000})\$\$(?!\$)/;
const bracketed =
  /(?<slashes>\\{1,2})(?<open>[([])(?<inBrackets>(?:(?!\n[ \t]*\n|\\{1,2}[()[\]]).|\n){1,3000})\\{1,2}(?<close>[)\]])/;
/** Each stands in none of the others: what begins first counts. */
const blocks = new RegExp(
  [fenced, environment, display, bracketed].map(({ source }) => source).join('|'),
  'gm',
);
/** As Pandoc has it (https://pandoc.org/MANUAL.html#math): no space inside, and no digit behind, which is money. */
const inLine = /(?<![\\$\p{L}\p{N}])\$(?![\s$])((?:(?!\n[ \t]*\n)(?:\\\$|[^$])){0,500}[^\s$\\])\$(?![\d$])/gu;
/** With spaces inside, as MathJax has it too, it must name a command. */
const spacedInLine = /(?<![\\$\p{L}\p{N}])\$ ((?:(?!\n[ \t]*\n)[^$]){1,500}) \$(?![\d$])/gu;
/** What only a formula holds: a command, an index or a power... */
const isTex = /\\[A-Za-z]{2}|[\w)}][_^][\w{\\*+-]/;
/** ...and, between dollars, a single letter, some of them, or a sum. Brackets behind backslashes are also those of a text: `author\(s\)`. */
const isSum =
  /^[-+]?(?:[A-Za-zα-ωΑ-Ω]|[A-Z]{2,3}(?=\())['′]{0,3}(?:\([\w\s,]{1,20}\))?$|^[A-Za-z][\w ()',.]{0,20}[=<>≤≥+][-\w ()+*/=<>.,']{1,60}$|^[A-Za-z](?:, ?[A-Za-z\d]){1,9}$|^\((?:-?[\w.]{1,6}, ?){1,9}-?[\w.]{1,6}\)$|^[-+±<>≤≥~]?\d[\d.]{0,20}(?: ?[-+*/=<>≤≥×·,] ?-?\d[\d.]{0,20}){0,20}(?<=\d)$/;
/** Between brackets behind backslashes nothing but a formula is of this form, if it has no words... */
const isSurelySum = /^[A-Za-z]\([\w\s,]{1,20}\)$|^[A-Za-z][\w ()]{0,10}[=<>][-\w ()+*/]{1,40}$/;
/** ...and, where others are formulas, what has no words. */
const hasWord = /\p{L}{3}/u;

/** `\$ 20`, `5 \%` */
const isMoney = /^(?:\\\$ ?[\d.,]{1,20}|[-+±]?[\d.,]{1,20} ?\\%)$/;

/** Of WordPress, escaped by a converter. */
const shortcode = /^\/?[a-z]{2,20}(?:[ \t]+[\w-]{1,40}=|$)/;

/** $`x_1`$, as GitHub has it, where its signs are those of Markdown as well. */
const ofGitHub = new RegExp(String.raw`\$(${codeSign.source})\$`, 'g');

export function formulas(markdown: string): string {
  if (!/\$|\\[([]|\\begin\{/.test(markdown)) return markdown;
  let hasBracketed = false;
  outsideCode(markdown, (text) => {
    for (const { groups } of text.matchAll(blocks)) hasBracketed ||= isBracketed(groups ?? {}, false);
    return text;
  });
  return outsideCode(markdown, (text) =>
    text
      .replace(ofGitHub, '$1')
      .replace(blocks, (found: string, ...rest: unknown[]) => {
        const [at, whole, groups] = rest.slice(-3) as [number, string, Groups];
        // `author\(s\)`
        const isWithin = /[\p{L}\p{N}[]/u.test(whole.charAt(at - 1));
        return readBlock(found, groups, hasBracketed && !isWithin);
      })
      .replace(spacedInLine, (found: string, inside: string) =>
        /\\[A-Za-z]{2}/.test(inside) ? asCode(found, inside) : found,
      )
      .replace(inLine, (found: string, inside: string, at: number, whole: string) => {
        // `$tide_dir/$file` are variables.
        const goesOn = /[\p{L}_]/u.test(whole.charAt(at + found.length)) && !inside.includes('\\');
        return (isFormula(inside) || isMoney.test(inside)) && !goesOn ? asCode(found, inside) : found;
      }),
  );
}

type Groups = Record<string, string | undefined>;

function readBlock(found: string, groups: Groups, hasBracketed: boolean): string {
  const { fencedIn, inFence, begunIn, inEnvironment, displayed } = groups;
  if (inFence !== undefined) return `${fencedIn}\`\`\`tex\n${inFence}${fencedIn}\`\`\``;
  if (inEnvironment !== undefined)
    return [`${begunIn}\`\`\`tex`, inEnvironment, `${begunIn}\`\`\``].join('\n');
  if (displayed !== undefined)
    // `$$ to $$$` are prices.
    return /[\n=<>+]/.test(displayed) || isFormula(displayed.trim()) ? asCode(found, displayed) : found;
  return isBracketed(groups, hasBracketed) ? asCode(found, withinBrackets(groups)) : found;
}

/** Behind two backslashes ox-hugo escapes a formula as Markdown: `\\(n\_{i}\\)`. */
function withinBrackets({ slashes, inBrackets = '' }: Groups): string {
  const isEscaped = slashes === '\\\\' && /\\[_*]/.test(inBrackets);
  return isEscaped ? inBrackets.replace(/\\([_*^\\])/g, '$1') : inBrackets;
}

/** @param isAmongOthers whether others of the text are surely formulas */
function isBracketed(groups: Groups, isAmongOthers: boolean): boolean {
  const { slashes, open, close } = groups;
  const inBrackets = groups['inBrackets'] === undefined ? undefined : withinBrackets(groups);
  if (inBrackets === undefined || (open === '(') !== (close === ')') || shortcode.test(inBrackets))
    return false;
  // Wikis have links in brackets.
  if (inBrackets.includes('](')) return false;
  if (isTex.test(inBrackets)) return true;
  if (isAmongOthers && slashes === '\\\\' && /[=<>\\]|^\S+$/.test(inBrackets)) return true;
  return !hasWord.test(inBrackets) && (isAmongOthers || isSurelySum.test(inBrackets.trim()));
}

const isFormula = (inside: string): boolean => isTex.test(inside) || isSum.test(inside);

/** Each line is code of its own, so that none moves; code holds no backtick but its own. */
function asCode(found: string, inside: string): string {
  if (inside.trim() === '' || inside.includes('`')) return found;
  const plain = plainTex(inside);
  if (plain !== undefined) return plain;
  const lines = (inside.includes('\n') ? inside : inside.trim()).split('\n');
  return lines.map((line) => line.replace(/\S.*\S|\S/, '`$&`')).join('\n');
}

/**
 * Reads the citations of Pandoc and Quarto (https://pandoc.org/MANUAL.html#citation-syntax): the list of works they lead to is not here, so
 * that `[see @holm2019, p. 33]` is shown as `(see holm2019, p. 33)`, and the places that Quarto and bookdown number (`@fig-quay`,
 * `\\@ref(fig:quay)`) by their names. An `@` that names a person stays, unless the text cites elsewhere.
 */
import type { VFile } from 'vfile';
import { alternatives } from '../../../language/alternatives.ts';
import { phrasesOf } from '../../../language/phrases.ts';
import { outsideCode } from '../outside-code.ts';
import { nameCode, tellOnce } from '../tell-once.ts';

const key = String.raw`-?@(?:\{[^{}\s]{1,200}\}|[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_])){0,100})`;
/** Words before a key; others may tell who took a photograph. */
const see = String.raw`(?:${alternatives(phrasesOf('seeWords'))})(?=[\s.,])`;
/** Keys in brackets, with words around it and others behind semicolons; no link's text. */
const cited = new RegExp(
  String.raw`(?<![!\]\\^\p{L}\p{N}])\[((?:${see}[^[\]@\n]{0,200}?[\s(;,])?${key}(?:[^[\]]{0,600})?)\](?![([:])`,
  'gu',
);
const cross =
  /(?<![\p{L}\p{N}@/])@((?:fig|tbl|sec|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|nte|tip|wrn|imp|cau)-[\w-]{1,80})/gu;
const bookdown = /\\?@ref\(([\w:.-]{1,80})\)/g;
/** The number of what a caption of bookdown belongs to: `(\\#fig:quay)`. */
const numbered = /\(\\?#(?:fig|tab|eq|thm|lem|def|exm):[\w.-]{1,80}\)[ \t]?/g;
const bare = new RegExp(String.raw`(?<![\p{L}\p{N}@/.])${key}`, 'gu');

export function citations(markdown: string, file: VFile): string {
  if (!/@|\(\\?#[a-z]{2,3}:/.test(markdown)) return markdown;
  const tell = tellOnce(file, 'citation');
  let keyed = 0;
  let named = 0;
  outsideCode(markdown, (text) => {
    for (const [, inside = ''] of text.matchAll(cited)) {
      if (isKeyed(inside)) keyed++;
      else if (isOfKeys(inside)) named++;
    }
    return text;
  });
  // Somebody may be named in brackets once.
  const cites = keyed > 0 || named > 1;
  return outsideCode(markdown, (text, before, shown) => {
    const plain = text.replace(cross, '$1').replace(bookdown, '$1').replace(numbered, '');
    if (!cites) return plain;
    return plain
      .replace(cited, (found: string, inside: string, at: number, whole: string) => {
        if (!isKeyed(inside) && !isOfKeys(inside)) return found;
        const reason = `${nameCode(shown(found))} cites a work whose list is not here; its key is shown`;
        tell('citation', reason, before + whole.slice(0, at));
        const words = withoutSigns(inside);
        const hasBrackets = whole[at - 1] === '(' && whole[at + found.length] === ')';
        return hasBrackets ? words : `(${words})`;
      })
      .replace(bare, (found) => (isKeyed(found) ? withoutSigns(found) : found));
  });
}

/** Whether a name in it has a digit or colon, or a minus before it, as those of works have and those of people hardly ever. */
function isKeyed(inside: string): boolean {
  return /@\{?[\p{L}_][^\s@,;\]]{0,100}[\d:]|(?:^|[\s;])-@/u.test(inside);
}

function isOfKeys(inside: string): boolean {
  return /^-?@[^\s,]+(?:;|$|,\s*(?:(?:pp?|ch?|chap|sec|vol|fig|S|Kap|n)\.?\s*)?\d)/.test(inside);
}

function withoutSigns(text: string): string {
  return text.replace(new RegExp(key, 'gu'), (found) => found.replace(/^-?@\{?|\}$/g, ''));
}

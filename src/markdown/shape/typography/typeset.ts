/** One line of text, given in pieces, with the quotes, dashes and dots of print. Linear: one pass, one stack. */
import type { QuotationMarks } from '../../../language/language.ts';
import { findLanguage } from '../../../language/languages.ts';

const token = /\$(?=\S)[^$\n]{0,200}[\\^_{}][^$\n]{0,200}\$|(?<!-)-{2,3}(?!-)|(?<!\.)\.{3}(?!\.)|["']/g;
/** Words that begin with an apostrophe for what they left out. */
const elided = /^'(?:\d\ds?\b|n'|(?:em|tis|twas|cause|til|till|round|bout|cos|coz|nuff|s|t|n|k)\b)/i;
const beforeOpening = /[=\s([{<«„“‘‚‹¿¡/\\|—–-]/;
const beforeOpeningSingle = /["']/;
/** Where marks are set off by spaces: no line begins with one, or ends with the mark that opens a quotation. */
const spaceAtMark = / (?=[:;!?»])|(?<=«) /g;
/** A figure and its sign stay on one line. */
const spaceAtSign = /(?<=\d) (?=[%‰€])/g;
const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

export function typeset(pieces: string[], marks: QuotationMarks, lang: string): string[] {
  const line = pieces.join('');
  const isSpaced = /\s$/.test(marks.double[0]);
  if (!/["'.%‰€-]/.test(line) && !(isSpaced && /[:;!?«»]/.test(line))) return pieces;
  const dash = findLanguage(lang)?.dash ?? '—';
  const replaced = new Map<number, string>();
  const single: number[] = [];
  let openDoubles = 0;

  for (const { 0: found, index: at } of line.matchAll(token)) {
    const before = line[at - 1] ?? '\n';
    const after = line[at + found.length] ?? '\n';
    if (found === '...') replace(replaced, at, found, '…');
    else if (found.startsWith('--')) {
      const isOption = /\s/.test(before) && /\S/.test(after);
      const isRange = /\d/.test(before) && /\d/.test(after);
      if (!isOption) replace(replaced, at, found, isRange ? '–' : dash);
    } else if (found === '"') {
      const opens = canOpen(before, after, line[at - 2]);
      if (!opens && openDoubles === 0 && /\d/.test(before)) replaced.set(at, '″');
      else if (!opens && /\s/.test(before) && /\s/.test(after) && openDoubles === 0) continue;
      else {
        openDoubles = Math.max(0, openDoubles + (opens ? 1 : -1));
        replaced.set(at, marks.double[opens ? 0 : 1]);
      }
    } else if (found === "'") {
      const isFeet = /\d/.test(before) && /^'\d{1,2}(?:\.\d)?"/.test(line.slice(at, at + 8));
      replaced.set(at, isFeet ? '′' : '’');
      if (!isFeet && !elided.test(line.slice(at, at + 8))) {
        if (canOpen(before, after, line[at - 2])) single.push(at);
        else if (!wordCharacter.test(after) && !/\s/.test(before)) close(single, at, replaced, marks);
      }
    }
  }
  for (const { index: at } of isSpaced ? line.matchAll(spaceAtMark) : [])
    replaced.set(at, line[at + 1] === ':' ? '\u00A0' : '\u202F');
  for (const { index: at } of line.matchAll(spaceAtSign)) replaced.set(at, '\u00A0');
  return replaced.size === 0 ? pieces : substitute(pieces, replaced, line);
}

/** The whole of what was found, which may lie in several pieces. */
function replace(replaced: Map<number, string>, at: number, found: string, mark: string): void {
  for (let rest = 1; rest < found.length; rest++) replaced.set(at + rest, '');
  replaced.set(at, mark);
}

function canOpen(before: string, after: string, beforeThat = '\n'): boolean {
  if (/\s/.test(after)) return false;
  if (beforeOpening.test(before)) return true;
  return beforeOpeningSingle.test(before) && beforeOpening.test(beforeThat) && wordCharacter.test(after);
}

/** An opening single quote is one only if it is closed; else it was an apostrophe. */
function close(open: number[], at: number, replaced: Map<number, string>, marks: QuotationMarks): void {
  const opening = open.pop();
  if (opening === undefined) return;
  replaced.set(opening, marks.single[0]);
  replaced.set(at, marks.single[1]);
}

function substitute(pieces: string[], replaced: Map<number, string>, line: string): string[] {
  let start = 0;
  return pieces.map((piece) => {
    let text = '';
    for (let at = start; at < start + piece.length; at++) {
      text += replaced.get(at) ?? line.charAt(at);
    }
    start += piece.length;
    return text;
  });
}

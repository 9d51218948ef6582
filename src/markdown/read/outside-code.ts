import { hiddenCode, hiddenCodeDigits, rangeOf } from '../own-characters.ts';

/** Of blocks of code, or of what is none. */
interface Piece {
  text: string;
  isCode: boolean;
}

/** Indented as deeply as lists are, and as the beginning of their items. */
const fence = /^[ \t]*(?:> ?|[-*+][ \t]+|\d{1,9}[.)][ \t]+){0,20}(`{3,}|~{3,})(.*)/s;
const closingFence = /^[ \t]*(?:> ?)*(`{3,}|~{3,})[ \t]*$/;

/** Follows code between fences, line by line (CommonMark, section 4.5). */
export class Fences {
  #open: string | undefined;

  get areOpen(): boolean {
    return this.#open !== undefined;
  }

  /** Whether the next line is a fence, or code between two. */
  hold(line: string): boolean {
    if (this.#open !== undefined) {
      if (closingFence.exec(line.trimEnd())?.[1]?.startsWith(this.#open)) this.#open = undefined;
      return true;
    }
    const [, marks = '', rest = ''] = fence.exec(line.trimEnd()) ?? [];
    if (marks === '' || (marks.startsWith('`') && rest.includes('`'))) return false;
    this.#open = marks;
    return true;
  }
}

/** Below these, indented lines go on with them: list items, notes, definitions, and blocks and tabs of MkDocs. */
const holder = /^[ \t>]*(?:[-+*]|\d{1,9}[.)]|\[\^[^\]]*\]:|:|!!!|\?\?\?|===)(?:[ \t+!]|$)/;
const indented = /^(?: {4}| {0,3}\t)/;

/** Without one of these no line is a fence or indented. */
const mayBeCode = /`{3}|~{3}|\t| {4}/;

function cutAtCode(markdown: string): Piece[] {
  if (!mayBeCode.test(markdown)) return [{ text: markdown, isCode: false }];
  const pieces: Piece[] = [];
  const lines = markdown.split(/(?<=\n)/);
  const isCode = codeLines(lines);
  for (const [at, text] of lines.entries()) {
    const last = pieces.at(-1);
    if (last?.isCode === isCode.has(at)) last.text += text;
    else pieces.push({ text, isCode: isCode.has(at) });
  }
  return pieces;
}

/** Which lines are of blocks of code, fenced or indented. */
export function codeLines(lines: string[]): Set<number> {
  const code = new Set<number>();
  const fences = new Fences();
  let isHeld = false;
  /** Whether an indented line is code here: not in a paragraph. */
  let isFree = true;
  for (const [at, line] of lines.entries()) {
    const isBlank = line.trim() === '';
    const wasOpen = fences.areOpen;
    if (!wasOpen && !isHeld && isFree && !isBlank && indented.test(line)) {
      code.add(at);
      continue;
    }
    if (!wasOpen && !isBlank && !indented.test(line)) isHeld = holder.test(line) || (isHeld && !isFree);
    isFree = isBlank;
    if (fences.hold(line)) code.add(at);
  }
  return code;
}

/**
 * Changes what is not code. Code in a line stands in it as one sign, so that `**the `x` file**` is one piece; what leaves the
 * text, for a message or another place, goes through `shown`.
 */
export function outsideCode(
  markdown: string,
  change: (text: string, before: string, shown: (part: string) => string) => string,
): string {
  let before = '';
  return cutAtCode(markdown)
    .map(({ text, isCode }) => {
      const codes: string[] = [];
      const shown = (part: string) => part.replace(codeSign, (sign) => codes[numberOf(sign)] ?? '');
      const result = isCode ? text : shown(change(hideCode(text, codes), before, shown));
      before += text;
      return result;
    })
    .join('');
}

/** Code in a line, where it is hidden: its number in four digits to the base of 64. */
export const codeSign = new RegExp(`${hiddenCode}[${rangeOf(hiddenCodeDigits)}]{4}`, 'g');
const firstDigit = hiddenCodeDigits.first;

function signOf(number: number): string {
  const digits = [18, 12, 6, 0].map((bits) => firstDigit + ((number >> bits) & 63));
  return hiddenCode + String.fromCharCode(...digits);
}

function numberOf(sign: string): number {
  let number = 0;
  for (let at = 1; at < sign.length; at++) number = number * 64 + sign.charCodeAt(at) - firstDigit;
  return number;
}

function hideCode(text: string, codes: string[]): string {
  if (!text.includes('`')) return text;
  return text
    .split('\n')
    .map((line) => hideInLine(line, codes))
    .join('\n');
}

/** Code in a line stands between runs of as many backticks (CommonMark, section 6.1). */
function hideInLine(line: string, codes: string[]): string {
  if (!line.includes('`')) return line;
  const runs = [...line.matchAll(/`+/g)];
  /** For each length of a run, where the next one of it is. */
  const next: number[] = [];
  const nextOf = new Map<number, number>();
  for (let at = runs.length - 1; at >= 0; at--) {
    const length = runs[at]?.[0].length ?? 0;
    next[at] = nextOf.get(length) ?? -1;
    nextOf.set(length, at);
  }
  let shown = '';
  let from = 0;
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at];
    const end = next[at] ?? -1;
    const closing = runs[end];
    if (!run || !closing) continue;
    shown += line.slice(from, run.index) + signOf(codes.length);
    from = closing.index + closing[0].length;
    codes.push(line.slice(run.index, from));
    at = end;
  }
  return shown + line.slice(from);
}

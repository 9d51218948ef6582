/** Markdown in pieces: code, fenced, indented or in a line, and what is not code. Joined again they are the text. */
export interface Piece {
  text: string;
  isCode: boolean;
}

const fence = /^ {0,3}(?:> ?)*(`{3,}|~{3,})(.*)$/;

/** Follows code between fences, line by line (CommonMark, section 4.5). */
export class Fences {
  #open: string | undefined;

  get areOpen(): boolean {
    return this.#open !== undefined;
  }

  /** Whether the next line is a fence, or code between two. */
  hold(line: string): boolean {
    const [, marks = '', rest = ''] = fence.exec(line.trimEnd()) ?? [];
    if (this.#open !== undefined) {
      if (marks.startsWith(this.#open) && rest.trim() === '') this.#open = undefined;
      return true;
    }
    if (marks === '' || (marks.startsWith('`') && rest.includes('`'))) return false;
    this.#open = marks;
    return true;
  }
}

/** Below these, indented lines go on with them: list items, notes, definitions, and blocks and tabs of MkDocs. */
const holder = /^[ \t>]*(?:[-+*]|\d{1,9}[.)]|\[\^[^\]]*\]:|:|!!!|\?\?\?|===)(?:[ \t+!]|$)/;
const indented = /^(?: {4}| {0,3}\t)/;

export function cutAtCode(markdown: string): Piece[] {
  const pieces: Piece[] = [];
  const fences = new Fences();
  let isHeld = false;
  /** Whether an indented line is code here: not in a paragraph. */
  let isFree = true;
  const add = (text: string, isCode: boolean): void => {
    const last = pieces.at(-1);
    if (last?.isCode === isCode) last.text += text;
    else pieces.push({ text, isCode });
  };
  for (const line of markdown.split(/(?<=\n)/)) {
    const isBlank = line.trim() === '';
    const wasOpen = fences.areOpen;
    if (!wasOpen && !isHeld && isFree && !isBlank && indented.test(line)) {
      add(line, true);
      continue;
    }
    if (!wasOpen && !isBlank && !indented.test(line)) isHeld = holder.test(line) || (isHeld && !isFree);
    isFree = isBlank;
    if (fences.hold(line)) add(line, true);
    else for (const { text, isCode } of cutLine(line)) add(text, isCode);
  }
  return pieces;
}

/** Changes what is not code. */
export function outsideCode(markdown: string, change: (text: string, before: string) => string): string {
  let before = '';
  return cutAtCode(markdown)
    .map(({ text, isCode }) => {
      const result = isCode ? text : change(text, before);
      before += text;
      return result;
    })
    .join('');
}

/** Code in a line stands between runs of as many backticks (CommonMark, section 6.1). */
function cutLine(line: string): Piece[] {
  if (!line.includes('`')) return [{ text: line, isCode: false }];
  const runs = [...line.matchAll(/`+/g)];
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at];
    const end = runs.findIndex((other, index) => index > at && other[0].length === run?.[0].length);
    const closing = runs[end];
    if (!run || !closing) continue;
    pieces.push({ text: line.slice(from, run.index), isCode: false });
    from = closing.index + closing[0].length;
    pieces.push({ text: line.slice(run.index, from), isCode: true });
    at = end;
  }
  return [...pieces, { text: line.slice(from), isCode: false }];
}

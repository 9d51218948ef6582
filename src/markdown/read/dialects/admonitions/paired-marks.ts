/** Finds which marks between colons or slashes open a block that is closed: the others are words. */

export const marked = /^([ \t]*(?:[-*+][ \t]+)?)(:{3,}|\/{3,})\s*(.*)/s;
/** A block that ends behind its last words. */
export const endsInText = /^(.*[^\s:])[ \t]*:{3}[ \t]*$/;

/** The lines that open a block which is closed. */
export function pairs(lines: string[], isCode: Set<number>): Set<number> {
  const openers = new Set<number>();
  const open: { at: number; marks: string; isQuotation: boolean }[] = [];
  for (const [at, line] of lines.entries()) {
    if (isCode.has(at)) continue;
    const [, , marks = '', said = ''] = marked.exec(line) ?? [];
    const isQuotation = /^quotation\b/.test(said);
    const isEnd =
      marks === ''
        ? open.length > 0 && endsInText.test(line)
        : said === '' || (isQuotation && open.at(-1)?.isQuotation);
    if (!isEnd) {
      if (marks !== '') open.push({ at, marks: marks.charAt(0), isQuotation });
      continue;
    }
    const opener = open.at(-1)?.marks === (marks.charAt(0) || ':') ? open.pop() : undefined;
    if (opener) openers.add(opener.at);
  }
  return openers;
}

/** What a reader marked in a text, and wrote beside it. */
export interface Highlight {
  quote: string;
  note?: string;
}

/**
 * Marks passages in Markdown: `==passage==`, what was noted on it as a footnote. One that is not found as it stands is
 * kept below the text, as a quotation.
 */
export function addHighlights(markdown: string, highlights: readonly Highlight[]): string {
  let body = markdown.trimEnd();
  const notes: string[] = [];
  const lost: string[] = [];
  for (const [at, { quote, note }] of highlights.entries()) {
    const label = `[^mark-${at + 1}]`;
    const mark = note ? label : '';
    const place = findPassage(body, quote);
    if (place) body = `${body.slice(0, place.start)}==${place.text}==${mark}${body.slice(place.end)}`;
    else lost.push(`${quotation(quote)}${note ? `\n>\n${quotation(note)}` : ''}`);
    if (note && place) notes.push(`${label}: ${note.trim().replace(/\s*\n\s*/g, ' ')}`);
  }
  return [body, ...lost, ...notes].join('\n\n') + '\n';
}

/** A passage of one paragraph, whatever white space parts its words. */
function findPassage(body: string, quote: string): { start: number; end: number; text: string } | undefined {
  const words = quote.trim().split(/\s+/);
  if (words.length > 500 || words[0] === '') return undefined;
  const pattern = new RegExp(words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('\\s+'));
  const found = pattern.exec(body);
  if (!found || found[0].includes('\n\n') || found[0].includes('==')) return undefined;
  return { start: found.index, end: found.index + found[0].length, text: found[0] };
}

function quotation(text: string): string {
  return text
    .trim()
    .split(/\n+/)
    .map((line) => `> ${line.trim()}`)
    .join('\n>\n');
}

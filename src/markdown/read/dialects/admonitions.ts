/**
 * Reads notes that stand between colons (`:::note Title`, of Pandoc, Docusaurus and others) or behind exclamation marks
 * with their text indented (`!!! note "Title"`, https://squidfunk.github.io/mkdocs-material/reference/admonitions/) as
 * Obsidian's callouts, and quotations between colons as quotations. Every line keeps its number.
 */
const fence = /^ {0,3}(?:`{3,}|~{3,})/;
const colons = /^ {0,3}:{3,}\s*(.*)$/;
const indented = /^ {0,3}(?:!!!|\?\?\?\+?)\s+([\w-]+)(?:\s+[\w -]*?)?(?:\s*"([^"]*)")?\s*$/;

export function admonitions(markdown: string): string {
  if (!/^ {0,3}(?::::|!!!|\?\?\?)/m.test(markdown)) return markdown;
  const lines = markdown.split('\n');
  const openers = pairs(lines);
  let depth = 0;
  let isCode = false;
  let isIndented = false;
  return lines
    .map((line, at) => {
      const quote = '> '.repeat(depth);
      if (isIndented) {
        if (line.trim() === '') return /^(?: {4}|\t)/.test(nextText(lines, at)) ? '>' : '';
        if (/^(?: {4}|\t)/.test(line)) return `> ${line.replace(/^(?: {4}|\t)/, '')}`;
        isIndented = false;
      }
      if (fence.test(line)) isCode = !isCode;
      if (isCode) return quote + line;

      const [, type, title] = depth === 0 ? (indented.exec(line) ?? []) : [];
      if (type !== undefined) {
        isIndented = true;
        return `> [!${type}] ${title ?? ''}`.trimEnd();
      }
      const said = colons.exec(line)?.[1];
      if (said === undefined) return quote + line;
      if (openers.has(at)) {
        depth++;
        return quote + begin(said);
      }
      if (depth === 0) return '';
      depth--;
      const author = /^quotation\s+(.+)$/.exec(said)?.[1];
      return author === undefined ? quote.slice(2) : `${quote}<br><br>${author}`;
    })
    .join('\n');
}

/** `note Title`, `note[Title]`, `{.note title="Title"}` */
function begin(said: string): string {
  const attributes = /^\{[^{}]*\}/.exec(said)?.[0];
  const type = (attributes ? /\.([\w-]+)/.exec(attributes)?.[1] : /^\{?([\w-]+)/.exec(said)?.[1]) ?? 'note';
  if (type === 'quotation') return '>';
  const given = attributes
    ? (/title="([^"]*)"/.exec(attributes)?.[1] ?? '')
    : said.replace(/^\{?[\w-]+\}?\s*/, '').replace(/^\[(.*)\]$/, '$1');
  const title = given.replace(/^["“](.*)["”]$/, '$1').replace(/\s*:{3,}$/, '');
  return `> [!${type}] ${title}`.trimEnd();
}

/** The lines that open a block which is closed. */
function pairs(lines: string[]): Set<number> {
  const openers = new Set<number>();
  const open: number[] = [];
  let isCode = false;
  for (const [at, line] of lines.entries()) {
    if (fence.test(line)) isCode = !isCode;
    const said = isCode ? undefined : colons.exec(line)?.[1];
    if (said === undefined) continue;
    const isEnd = said === '' || (/^quotation\b/.test(said) && isQuotationOpen(lines, open));
    if (!isEnd) open.push(at);
    else {
      const opener = open.pop();
      if (opener !== undefined) openers.add(opener);
    }
  }
  return openers;
}

function isQuotationOpen(lines: string[], open: number[]): boolean {
  return /^ {0,3}:::quotation/.test(lines[open.at(-1) ?? -1] ?? '');
}

function nextText(lines: string[], from: number): string {
  let at = from;
  while (at < lines.length && lines[at]?.trim() === '') at++;
  return lines[at] ?? '';
}

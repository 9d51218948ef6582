/**
 * Reads notes that stand between colons (`:::note Title`, of Pandoc, Docusaurus and others) or slashes (`/// note | Title`,
 * https://facelessuser.github.io/pymdown-extensions/extensions/blocks/), or behind exclamation marks with their text
 * indented (`!!! note "Title"`, https://squidfunk.github.io/mkdocs-material/reference/admonitions/) as Obsidian's callouts,
 * quotations between colons as quotations, and tabs (`=== "Title"`) as text below their title. Every line keeps its number.
 */
import { Fences } from './outside-code.ts';

const marked = /^ {0,3}(:{3,}|\/{3,})\s*(.*)$/;
/** A block that ends behind its last words. */
const endsInText = /^(.*[^\s:])[ \t]*:{3}[ \t]*$/;
const indented = /^ {0,3}(?:!!!|\?\?\?\+?)\s+([\w-]+)(?:\s+[\w -]*?)?(?:\s*"([^"]*)")?\s*$/;
const noteClass =
  /\.(?:callout|admonition|note|tip|info|hint|important|warning|caution|danger|attention|success|quote|example|question|abstract|summary|box|alert)/i;
const tab = /^ {0,3}===[+!]?\s+"([^"]*)"\s*$/;
const indent = /^(?: {4}|\t)/;

export function admonitions(markdown: string): string {
  if (!/^ {0,3}(?::::|\/\/\/|!!!|\?\?\?|===[+!]? )/m.test(markdown)) return markdown;
  const lines = markdown.split('\n');
  const openers = pairs(lines);
  const next = nextTexts(lines);
  const output: string[] = [];
  /** What each line of the open blocks begins with. */
  const open: string[] = [];
  const fences = new Fences();
  /** What stands before the indented lines of a note or tab. */
  let before: string | undefined;
  for (const [at, line] of lines.entries()) {
    output.push(read(line, at));
  }
  return output.join('\n');

  function read(line: string, at: number): string {
    const quote = open.join('');
    if (before !== undefined) {
      if (line.trim() === '') return indent.test(next[at] ?? '') ? before.trimEnd() : '';
      if (indent.test(line)) return before + line.replace(indent, '');
      before = undefined;
    }
    if (fences.hold(line)) return quote + line;

    const [, type, title] = open.length === 0 ? (indented.exec(line) ?? []) : [];
    if (type !== undefined) {
      before = '> ';
      return `> [!${type}] ${title ?? ''}`.trimEnd();
    }
    const tabTitle = open.length === 0 && indent.test(next[at + 1] ?? '') ? tab.exec(line)?.[1] : undefined;
    if (tabTitle !== undefined) {
      before = '';
      return tabTitle.trim() === '' ? '' : `**${tabTitle.trim()}**`;
    }
    const [, marks = '', said] = marked.exec(line) ?? [];
    if (said === undefined) {
      const last = open.length > 0 ? endsInText.exec(line)?.[1] : undefined;
      if (last === undefined) return quote + line;
      open.pop();
      return quote + last;
    }
    if (openers.has(at)) {
      open.push(isLayout(said) ? '' : '> ');
      return open.at(-1) === '' ? quote.trimEnd() : quote + begin(said);
    }
    if (open.length === 0) return said === '' ? '' : marks.startsWith('/') ? line : titleOf(said);
    const isQuoted = open.pop() !== '';
    const author = /^quotation\s+(.+)$/.exec(said)?.[1];
    // The author is put at the end of the line above: on a line of its own, the text below would continue the quotation.
    const last = output.length - 1;
    if (author !== undefined && output[last] !== undefined) output[last] += `<br><br>${author}`;
    return isQuoted ? quote.slice(2) : quote.trimEnd();
  }
}

/** `{.columns}`, `{custom-style="Body Text"}`: attributes alone, and none of a note. */
function isLayout(said: string): boolean {
  const [, attributes] = /^\{([^{}]*)\}\s*:*$/.exec(said) ?? [];
  return attributes !== undefined && !noteClass.test(attributes);
}

/** `note Title`, `note | Title`, `note[Title]`, `note{title="Title"}`, `{.callout-note title="Title"}` */
function begin(said: string): string {
  const attributes = /\{[^{}]*\}/.exec(said)?.[0];
  const type =
    /^\{?([\w-]+)/.exec(said)?.[1] ?? (attributes ? /\.([\w-]+)/.exec(attributes)?.[1] : undefined) ?? 'note';
  if (type === 'quotation') return '>';
  return `> [!${type.replace(/^callout-(?=\w)/, '')}] ${titleOf(said)}`.trimEnd();
}

function titleOf(said: string): string {
  const attributes = /\{[^{}]*\}/.exec(said)?.[0] ?? '';
  const named = /title="([^"]*)"/.exec(attributes)?.[1];
  const written = said
    .replace(/\{[^{}]*\}/, '')
    .replace(/^[\w-]+\s*\|?\s*/, '')
    .replace(/^\[(.*)\]\s*$/, '$1');
  return (named ?? written).replace(/\s*:{3,}$/, '').replace(/^["“](.*)["”]$/, '$1');
}

/** The lines that open a block which is closed. */
function pairs(lines: string[]): Set<number> {
  const openers = new Set<number>();
  const open: { at: number; marks: string; isQuotation: boolean }[] = [];
  const fences = new Fences();
  for (const [at, line] of lines.entries()) {
    if (fences.hold(line)) continue;
    const [, marks = '', said = ''] = marked.exec(line) ?? [];
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

/** For each line, it or the first one below it that is not blank. */
function nextTexts(lines: string[]): string[] {
  const next: string[] = [];
  let below = '';
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at] ?? '';
    if (line.trim() !== '') below = line;
    next[at] = below;
  }
  return next;
}

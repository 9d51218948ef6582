/**
 * Reads notes that stand between colons (`:::note Title`, of Pandoc, Docusaurus and others) or slashes (`/// note | Title`,
 * https://facelessuser.github.io/pymdown-extensions/extensions/blocks/), or behind exclamation marks with their text
 * indented (`!!! note "Title"`, https://squidfunk.github.io/mkdocs-material/reference/admonitions/) as Obsidian's callouts,
 * quotations between colons as quotations, and tabs (`=== "Title"`) as text below their title; also in lists, and in one
 * another. Every line keeps its number.
 */
import { beginBlock, isLayout, titleOf } from './begin-block.ts';
import { codeLines } from '../outside-code.ts';

const marked = /^([ \t]*(?:[-*+][ \t]+)?)(:{3,}|\/{3,})\s*(.*)$/;
/** A block that ends behind its last words. */
const endsInText = /^(.*[^\s:])[ \t]*:{3}[ \t]*$/;
const indented = /^([ \t]*)(?:!!!|\?\?\?\+?)\s+([\w-]+):?(?:\s+(\S.*))?$/;
/** Classes, and a title in quotes behind them; without quotes, words that are no classes. */
const quotedTitle = /^(?:[\w -]*\s)?"(.*?)"(.*)$/;
const classes = /^[a-z\d _-]*$/;
const tab = /^([ \t]*)===[+!]?\s+"([^"]*)"\s*$/;
/** Of VuePress: https://ecosystem.vuejs.press/plugins/markdown/tab.html */
const tabOfVue = /^[ \t]*@tab(?::active)?[ \t]+(\S.*)$/;
const heading = /^[ \t]*#{1,6}[ \t]+(\S.*?)[ \t#]*$/;
const indent = /^(?: {4}|\t)/;
/** Blocks in one another; those that are deeper are text. */
const deepest = 20;

/** A block that is open. */
interface Block {
  /** What stands before its first line... */
  indent: string;
  /** ...and what before each line when it is read. */
  prefix: '> ' | '';
  /** It ends where its text is no longer indented. */
  isIndented: boolean;
}

export function admonitions(markdown: string): string {
  if (!/^[ \t]*(?::::|\/\/\/|!!!|\?\?\?|===[+!]? )/m.test(markdown)) return markdown;
  const lines = markdown.split('\n');
  const isCode = codeLines(lines);
  const openers = pairs(lines, isCode);
  const next = nextTexts(lines);
  const output: string[] = [];
  const open: Block[] = [];
  /** A heading that became the title of the block above it. */
  let titleAt: number | undefined;
  for (const [at, line] of lines.entries()) output.push(read(line, at));
  return output.join('\n');

  function read(line: string, at: number): string {
    const isBlank = line.trim() === '';
    const words = enter(isBlank ? (lines[next[at] ?? at] ?? '') : line);
    const before = prefixes();
    if (isBlank || titleAt === at) return before.trimEnd();
    if (isCode.has(at)) return before + words;

    const [, space = '', type, title] = open.length < deepest ? (indented.exec(words) ?? []) : [];
    if (type !== undefined) {
      open.push({ indent: space, prefix: '> ', isIndented: true });
      return `${before}${space}> [!${type}] ${withoutClasses(title)}`.trimEnd();
    }
    const [, tabSpace = '', tabTitle] =
      isIndentedBelow(at) && open.length < deepest ? (tab.exec(words) ?? []) : [];
    if (tabTitle !== undefined) {
      open.push({ indent: tabSpace, prefix: '', isIndented: true });
      return tabTitle.trim() === '' ? before.trimEnd() : `${before}${tabSpace}**${tabTitle.trim()}**`;
    }
    const [, outer = '', marks = '', said] = marked.exec(words) ?? [];
    const isInFence = open.some((block) => !block.isIndented);
    if (said === undefined) {
      const vueTitle = isInFence ? tabOfVue.exec(words)?.[1] : undefined;
      if (vueTitle !== undefined) return `${before}**${vueTitle.replace(/#.*$/, '').trim()}**`;
      const last = isInFence ? endsInText.exec(words)?.[1] : undefined;
      if (last === undefined) return before + words;
      close();
      return before + last;
    }
    if (openers.has(at) && open.length < deepest) {
      const isQuoted = !isLayout(said);
      open.push({ indent: outer.replace(/\S/g, ' '), prefix: isQuoted ? '> ' : '', isIndented: false });
      return isQuoted ? before + outer + beginBlock(said, titleBelow(said, at)) : before.trimEnd();
    }
    if (!isInFence)
      return said === '' ? before.trimEnd() : marks.startsWith('/') ? before + words : before + titleOf(said);
    close();
    const author = /^quotation\s+(.+)$/.exec(said)?.[1];
    // The author is put at the end of the line above: on a line of its own, the text below would continue the quotation.
    const last = output.length - 1;
    if (author !== undefined && output[last] !== undefined) output[last] += `<br><br>${author}`;
    return prefixes().trimEnd();
  }

  /** Ends the indented blocks to which a line does not belong. @returns the line without what it has from the others */
  function enter(line: string): string {
    let rest = line;
    for (const [depth, block] of open.entries()) {
      const inside = rest.startsWith(block.indent) ? rest.slice(block.indent.length) : rest.trimStart();
      if (block.isIndented && (!rest.startsWith(block.indent) || !indent.test(inside))) {
        open.length = depth;
        return rest;
      }
      rest = block.isIndented ? inside.replace(indent, '') : inside;
    }
    return rest;
  }

  function prefixes(): string {
    return open.map((block) => block.indent + block.prefix).join('');
  }

  /** Ends the innermost block between marks, and what is open in it. */
  function close(): void {
    open.length = Math.max(
      0,
      open.findLastIndex((block) => !block.isIndented),
    );
  }

  function isIndentedBelow(at: number): boolean {
    const below = lines[next[at + 1] ?? -1] ?? '';
    return widthOf(below) >= widthOf(lines[at] ?? '') + 2;
  }

  /** Quarto has the title of a note in a heading: https://quarto.org/docs/authoring/callouts.html */
  function titleBelow(said: string, at: number): string | undefined {
    if (!/callout-/.test(said)) return undefined;
    const below = next[at + 1] ?? -1;
    const title = heading.exec(lines[below] ?? '')?.[1];
    if (title !== undefined) titleAt = below;
    return title;
  }
}

function withoutClasses(title = ''): string {
  const [, quoted, behind = ''] = quotedTitle.exec(title) ?? [];
  if (quoted !== undefined) return quoted + behind.trimEnd();
  return classes.test(title) ? '' : title;
}

function widthOf(line: string): number {
  return (/^[ \t]*/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length;
}

/** The lines that open a block which is closed. */
function pairs(lines: string[], isCode: Set<number>): Set<number> {
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

/** For each line, where it or the first one below it that is not blank stands. */
function nextTexts(lines: string[]): number[] {
  const next: number[] = [];
  let below = -1;
  for (let at = lines.length - 1; at >= 0; at--) {
    if ((lines[at] ?? '').trim() !== '') below = at;
    next[at] = below;
  }
  return next;
}

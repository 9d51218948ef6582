/**
 * Reads notes that stand between colons (`:::note Title`, of Pandoc, Docusaurus and others) or slashes (`/// note | Title`,
 * https://facelessuser.github.io/pymdown-extensions/extensions/blocks/), or behind exclamation marks with their text
 * indented (`!!! note "Title"`, https://squidfunk.github.io/mkdocs-material/reference/admonitions/) as Obsidian's callouts,
 * quotations between colons as quotations, and tabs (`=== "Title"`) as text below their title; also in lists, and in one
 * another. Every line keeps its number.
 */
import { beginBlock, isLayout, titleOf } from './begin-block.ts';
import { codeLines } from '../../outside-code.ts';
import { endsInText, marked, pairs } from './paired-marks.ts';

const indented = /^([ \t]*)(?:!!!|\?\?\?\+?)\s+([\w-]+):?(?:\s+(\S.*))?$/;
/** Classes, and a title in quotes behind them; without quotes, words that are no classes. */
const quotedTitle = /^(?:[\w -]*\s)?"([^"]*)"(.*)/s;
const classes = /^[a-z\d _-]*$/;
const tab = /^([ \t]*)===[+!]?\s+"([^"]*)"\s*$/;
/** A tab of VuePress: https://ecosystem.vuejs.press/plugins/markdown/tab.html */
const tabOfVue = /^[ \t]*@tab(?::active)?[ \t]+(\S.*)$/;
const heading = /^[ \t]*#{1,6}[ \t]+(\S.*)$/;
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
  return new Reader(markdown.split('\n')).read();
}

class Reader {
  readonly #lines: string[];
  readonly #isCode: Set<number>;
  readonly #openers: Set<number>;
  readonly #next: number[];
  readonly #output: string[] = [];
  readonly #open: Block[] = [];
  /** A heading that became the title of the block above it. */
  #titleAt: number | undefined;

  constructor(lines: string[]) {
    this.#lines = lines;
    this.#isCode = codeLines(lines);
    this.#openers = pairs(lines, this.#isCode);
    this.#next = nextTexts(lines);
  }

  read(): string {
    for (const [at, line] of this.#lines.entries()) this.#output.push(this.#readLine(line, at));
    return this.#output.join('\n');
  }

  #readLine(line: string, at: number): string {
    const isBlank = line.trim() === '';
    const words = this.#enter(isBlank ? (this.#lines[this.#next[at] ?? at] ?? '') : line);
    const before = this.#prefixes();
    if (isBlank || this.#titleAt === at) return before.trimEnd();
    if (this.#isCode.has(at)) return before + words;
    return (
      this.#openIndented(words, before, at) ??
      this.#openTab(words, before, at) ??
      this.#readMarks(words, before, at) ??
      this.#readInFence(words, before)
    );
  }

  /** `!!! note "Title"` */
  #openIndented(words: string, before: string, at: number): string | undefined {
    const [, space = '', type, title] = this.#hasRoom ? (indented.exec(words) ?? []) : [];
    if (type === undefined) return undefined;
    // `!!! The ferry is late` is no note of a kind `The`.
    if (title !== undefined && !quotedTitle.test(title) && !this.#isIndentedBelow(at)) return undefined;
    this.#open.push({ indent: space, prefix: '> ', isIndented: true });
    return `${before}${space}> [!${type}] ${withoutClasses(title)}`.trimEnd();
  }

  /** `=== "Title"` */
  #openTab(words: string, before: string, at: number): string | undefined {
    const [, space = '', title] = this.#hasRoom && this.#isIndentedBelow(at) ? (tab.exec(words) ?? []) : [];
    if (title === undefined) return undefined;
    this.#open.push({ indent: space, prefix: '', isIndented: true });
    return title.trim() === '' ? before.trimEnd() : `${before}${space}**${title.trim()}**`;
  }

  /** `:::note Title`, `/// note | Title`, and the marks that end them */
  #readMarks(words: string, before: string, at: number): string | undefined {
    const [, outer = '', marks = '', said] = marked.exec(words) ?? [];
    if (said === undefined) return undefined;
    if (this.#openers.has(at) && this.#hasRoom) {
      const isQuoted = !isLayout(said);
      this.#open.push({
        indent: outer.replace(/\S/g, ' '),
        prefix: isQuoted ? '> ' : '',
        isIndented: false,
      });
      return isQuoted ? before + outer + beginBlock(said, this.#titleBelow(said, at)) : before.trimEnd();
    }
    if (!this.#isInFence) {
      if (said === '') return before.trimEnd();
      return marks.startsWith('/') ? before + words : before + titleOf(said);
    }
    this.#close();
    const author = /^quotation\s+(\S.*)$/.exec(said)?.[1];
    // The author is put at the end of the line above: on a line of its own, the text below would continue the quotation.
    const last = this.#output.length - 1;
    if (author !== undefined && this.#output[last] !== undefined) this.#output[last] += `<br><br>${author}`;
    return this.#prefixes().trimEnd();
  }

  #readInFence(words: string, before: string): string {
    const vueTitle = this.#isInFence ? tabOfVue.exec(words)?.[1] : undefined;
    if (vueTitle !== undefined) return `${before}**${(vueTitle.split('#', 1)[0] ?? '').trim()}**`;
    const last = this.#isInFence ? endsInText.exec(words)?.[1] : undefined;
    if (last === undefined) return before + words;
    this.#close();
    return before + last;
  }

  get #hasRoom(): boolean {
    return this.#open.length < deepest;
  }

  get #isInFence(): boolean {
    return this.#open.some((block) => !block.isIndented);
  }

  /** Ends the indented blocks to which a line does not belong. @returns the line without what it has from the others */
  #enter(line: string): string {
    let rest = line;
    for (const [depth, block] of this.#open.entries()) {
      const inside = rest.startsWith(block.indent) ? rest.slice(block.indent.length) : rest.trimStart();
      if (block.isIndented && (!rest.startsWith(block.indent) || !indent.test(inside))) {
        this.#open.length = depth;
        return rest;
      }
      rest = block.isIndented ? inside.replace(indent, '') : inside;
    }
    return rest;
  }

  #prefixes(): string {
    return this.#open.map((block) => block.indent + block.prefix).join('');
  }

  /** Ends the innermost block between marks, and what is open in it. */
  #close(): void {
    this.#open.length = Math.max(
      0,
      this.#open.findLastIndex((block) => !block.isIndented),
    );
  }

  #isIndentedBelow(at: number): boolean {
    const below = this.#lines[this.#next[at + 1] ?? -1] ?? '';
    return widthOf(below) >= widthOf(this.#lines[at] ?? '') + 2;
  }

  /** Quarto has the title of a note in a heading: https://quarto.org/docs/authoring/callouts.html */
  #titleBelow(said: string, at: number): string | undefined {
    if (!/callout-/.test(said)) return undefined;
    const below = this.#next[at + 1] ?? -1;
    const title = heading.exec(this.#lines[below] ?? '')?.[1]?.replace(/(?<![ \t#])[ \t#]+$/, '');
    if (title !== undefined) this.#titleAt = below;
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

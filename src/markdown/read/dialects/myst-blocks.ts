import { writeFigure } from '../tags/write-figure.ts';

const opening = /^([ \t>]*)(`{3,}|~{3,}|:{3,})[ \t]*\{([a-z][\w:.-]{0,40})\}[ \t]*(.*)/is;
const fence = /^[ \t>]*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)*(`{3,}|~{3,}|:{3,})[ \t]*(.*)/s;
const option = /^[ \t>]*:([\w-]{1,40}):(?![^ \t])[ \t]*(.*)/s;
const yamlOption = /^[ \t>]*([\w-]{1,40}):[ \t]*(.*)/s;
const code =
  /^(?:code|code-block|csv-table|code-cell|sourcecode|parsed-literal|literalinclude|raw|eval-rst|mermaid|prompt|testcode|doctest|ipython)$/;
const math = /^(?:math|math:.*)$/;
const figures = /^(?:figure|image|subfigure|carousel|figure-md)$/;
const quotes = /^(?:epigraph|pull-quote|blockquote|highlights|compound|verse)$/;
const titled =
  /^(?:tab-item|tab|grid-item-card|card|table|list-table|csv-table|glossary|rubric|topic|figure-md|container)$/;
const laidOut =
  /^(?:tab-set|tabs|grid|grid-item|div|only|margin|sidebar|container|card-carousel|hlist|centered|aside|list-table|table|glossary|rubric|topic|card|grid-item-card|tab-item|tab|line-block|dropdown-set)$/;
const filledIn =
  /^(?:toctree|contents|tableofcontents|include|bibliography|index|genindex|currentmodule|module|auto\w+|program-output|embed|glue:.*|nb-exec-table|click|listing|show-index|sectionauthor|codeauthor|tags|meta)$/;
const notes =
  /^(?:note|warning|tip|hint|important|caution|danger|error|attention|seealso|admonition|dropdown|details|toggle|todo|versionadded|versionchanged|versionremoved|deprecated|exercise|solution|prf:\w+|proof:\w+|theorem|definition|example|lemma|proof|remark|abstract|summary|info|success|question|quote|admonition-\w+|keypoints|challenge|discussion|instructor|objectives|questions|prereq|callout|testimonial|output|sidebar)$/;

/** A directive that is open. */
interface Directive {
  marks: string;
  end: string;
}

/** A directive that begins in a line. */
interface Opened {
  at: number;
  /** The line of the fence that ends it. */
  end: number;
  indent: string;
  marks: string;
  kind: string;
  title: string;
  options: Map<string, string>;
  /** The first line behind its options. */
  start: number;
}

/**
 * Reads the directives of MyST, as code (```` ```{note} ````) or between colons (`:::{note}`), as figures, as code, or as the blocks that
 * `admonitions` reads.
 *
 * @param tell takes what only the site could fill in
 */
export function mystBlocks(lines: string[], tell: (name: string, line: number) => void): string {
  const ends = endsOf(lines);
  const output: string[] = [];
  const open: Directive[] = [];
  /** Code that is no directive. */
  let codeEnd: string | undefined;
  for (let at = 0; at < lines.length;) at += read(lines[at] ?? '', at);
  return output.join('\n');

  /** @returns how many lines were read */
  function read(line: string, at: number): number {
    const [, marks = '', rest = ''] = fence.exec(line) ?? [];
    const inner = open.at(-1);
    if (codeEnd !== undefined) {
      if (rest === '' && marks.startsWith(codeEnd)) codeEnd = undefined;
      return write(line);
    }
    if (inner && rest === '' && marks.startsWith(inner.marks)) {
      open.pop();
      return write(inner.end === 'as written' ? line : (/^[ \t>]*/.exec(line)?.[0] ?? '') + inner.end);
    }
    const [, indent = '', , name = '', title = ''] = opening.exec(line) ?? [];
    const kind = name.toLowerCase();
    if (marks === '' || name === '' || !(isKnown(kind) || marks.startsWith(':'))) {
      if (marks !== '') enterOther(marks, rest);
      return write(line);
    }
    const end = ends.get(at);
    if (end === undefined) return write(line);
    const { options, lines: count } = readOptions(lines, at + 1);
    return readDirective({ at, end, indent, marks, kind, title, options, start: at + 1 + count });
  }

  function write(...written: string[]): number {
    output.push(...written);
    return written.length;
  }

  function enterOther(marks: string, rest: string): void {
    if (!marks.startsWith(':')) codeEnd = marks;
    else if (rest !== '') open.push({ marks, end: 'as written' });
  }

  function readDirective(directive: Opened): number {
    const { at, end, indent, marks, kind, title, options, start } = directive;
    if (figures.test(kind) && title !== '') {
      const body = lines.slice(start, end).map((text) => text.trim());
      return write(indent + figureOf(title.trim(), options, body), ...blanks(end - at));
    }
    if (filledIn.test(kind)) {
      tell(kind, at + 1);
      return write(...blanks(end - at + 1));
    }
    if (code.test(kind) || math.test(kind)) {
      output.push(...codeOf(directive, lines));
      return end - at + 1;
    }
    const block = blockOf(kind, title.trim());
    open.push({ marks, end: block.end });
    return write(indent + block.start, ...blanks(start - at - 1));
  }
}

const isKnown = (kind: string): boolean =>
  [code, math, figures, quotes, titled, laidOut, filledIn, notes].some((names) => names.test(kind));

function codeOf({ at, end, indent, kind, title, start }: Opened, lines: readonly string[]): string[] {
  const isLanguage = /^[\w+#.-]+$/.test(title) && !/literalinclude/.test(kind);
  const language = math.test(kind) ? 'tex' : isLanguage ? title : '';
  let first = start;
  while (first < end && lines[first]?.trim() === '') first++;
  const inside = lines.slice(first, end);
  // A file to be included is named, as it is not here.
  const isNamed = inside.length === 0 && title !== '';
  return [
    ...blanks(first - at - 1),
    `${indent}\`\`\`${language}`,
    ...(isNamed ? [] : inside),
    `${indent}\`\`\``,
  ];
}

function blockOf(kind: string, title: string): { start: string; end: string } {
  if (quotes.test(kind)) return { start: ':::quotation', end: ':::' };
  if (laidOut.test(kind))
    return {
      start: title !== '' && (titled.test(kind) || kind === 'sidebar') ? `**${title}**` : '',
      end: '',
    };
  const name = kind.replace(/^(?:prf|proof):/, '');
  const sort = /^(?:admonition|dropdown|toggle|details)$/.test(name) ? 'note' : name.replace(/[^\w-]/g, '-');
  const words = /^version|^deprecated/.test(name) ? `${name} ${title}`.trim() : title;
  return { start: `:::${sort} ${words}`.trimEnd(), end: ':::' };
}

/** The options of a directive: `:name: value`, or YAML between dashes. */
function readOptions(lines: string[], start: number): { options: Map<string, string>; lines: number } {
  const options = new Map<string, string>();
  let at = start;
  if (/^[ \t>]*---[ \t]*$/.test(lines[at] ?? '')) {
    const length = lines.slice(at + 1, at + mostOptions).findIndex((line) => /^[ \t>]*---[ \t]*$/.test(line));
    if (length < 0) return { options, lines: 0 };
    const end = at + 1 + length;
    for (const line of lines.slice(at + 1, end)) {
      const [, name, value = ''] = yamlOption.exec(line) ?? [];
      if (name !== undefined) options.set(name, value.replace(/^(["'])(.*)\1$/, '$2'));
    }
    return { options, lines: end - start + 1 };
  }
  for (; at < lines.length; at++) {
    const [, name, value = ''] = option.exec(lines[at] ?? '') ?? [];
    if (name === undefined) break;
    options.set(name, value);
  }
  return { options, lines: at - start };
}

/** Where each block between fences ends, by where it begins: at the next fence of its kind that is as long. */
function endsOf(lines: string[]): Map<number, number> {
  const ends = new Map<number, number>();
  /** What is open, by its marks. */
  const open = new Map<string, number[]>();
  for (const [at, line] of lines.entries()) {
    const [, marks = '', rest = ''] = fence.exec(line) ?? [];
    if (marks === '') continue;
    if (rest !== '') open.set(marks, [...(open.get(marks) ?? []).slice(-deepest), at]);
    else if (marks.startsWith(':')) {
      const start = open.get(marks)?.pop();
      if (start !== undefined) ends.set(start, at);
    } else {
      for (const [other, starts] of open) {
        if (!marks.startsWith(other)) continue;
        for (const start of starts) ends.set(start, at);
        open.delete(other);
      }
    }
  }
  return ends;
}

/** Blocks in one another; those around them are text. */
const deepest = 20;
/** Lines of options in YAML. */
const mostOptions = 40;

function figureOf(src: string, options: Map<string, string>, body: string[]): string {
  const caption = body.filter((line) => line !== '' && !/^(?::{3,}|`{3,})/.test(line)).join(' ');
  return writeFigure({ src, alt: options.get('alt'), caption });
}

function blanks(count: number): string[] {
  return Array<string>(Math.max(0, count)).fill('');
}

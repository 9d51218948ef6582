import { VFile } from 'vfile';
import { parseFrontMatter } from '../../article/front-matter/parse-front-matter.ts';
import { splitFrontMatter } from '../../article/front-matter/split-front-matter.ts';
import { mendedRule } from '../../article/front-matter/tell.ts';
import { decodeText } from '../decode-text.ts';
import { readLetters } from '../read-letters.ts';
import { isText, isUtf16 } from '../is-text.ts';
import type { FoundArticle, Input, Reader } from '../reader.ts';
import { dayFromName, titleFromName } from '../../article/file-name.ts';
import { readAddress } from '../scrape/addresses.ts';
import { findBlocks, readBlock } from '../scrape/segments.ts';
import { tryArticle } from '../try-article.ts';
import { Unreadable } from '../unreadable.ts';
import { convertFrontMatter } from './convert-front-matter.ts';
import { cutFrontMatter } from './cut-front-matter.ts';
import { withFrontMatter } from './with-front-matter.ts';
import { repairFrontMatter } from './repair-front-matter.ts';

/**
 * Markdown with front matter, from a clipper or a site generator. It is stored as it was written if the library can read
 * it; otherwise its front matter is mended line by line, and the rest is kept.
 */
export const clipping: Reader = {
  kind: 'Markdown',
  recognises: (input) => {
    const parts = isText(input) ? cutFrontMatter(withFrontMatter(decodeText(whole(input)), true)) : undefined;
    // Braces alone are data of a program.
    return parts !== undefined && !(/^\uFEFF?\s*\{/.test(parts.head) && parts.body.trim() === '');
  },
  async *read(input, file) {
    const text = withFrontMatter(readLetters(await input.read(), file));
    const parts = cutFrontMatter(text);
    if (!parts) throw new Unreadable('it has no front matter');
    const { body } = parts;
    const head = withPlainFences(parts.head);
    const isOtherForm = /^\uFEFF?\s*(?:\+\+\+|;;;|\{)/.test(head);
    const readable = isOtherForm
      ? convertFrontMatter(head)
      : isUnderstood(head)
        ? head
        : repairFrontMatter(withFences(head), file);
    yield { ...keep(readable, body, input.name), readBeside: input.readBeside };
  },
};

/** Lines of other signs than three dashes around front matter become such. */
function withPlainFences(head: string): string {
  const { problem } = splitFrontMatter(head);
  if (!problem || problem.isError) return head;
  return head.replace(/^(\uFEFF?\s*)[^\s\w][^\r\n]*(\r?\n[^]*\n)[^\s\w]\S*(\s*)$/, '$1---$2---$3');
}

/** Keys that stand above a text alone. */
function withFences(head: string): string {
  if (/^\uFEFF?\s*---/.test(head)) return head;
  const newline = head.includes('\r\n') ? '\r\n' : '\n';
  return ['---', ...splitFrontMatter(head).text.trim().split('\n'), '---', '', ''].join(newline);
}

/** Whether our own reader takes it for front matter, and has nothing to mend. */
function isUnderstood(head: string): boolean {
  const file = new VFile();
  const { lines, problem, ...frontMatter } = splitFrontMatter(head);
  const isRead = lines > 0 && !problem && parseFrontMatter(file, frontMatter) !== undefined;
  return isRead && file.messages.every(({ ruleId }) => ruleId !== mendedRule);
}

/** Lines of a body in which small print may stand. */
const mostLinesAbove = 20;
/** The line that ends front matter. */
const closing = /(\r?\n)((?:---|\.\.\.)\s*)$/;

/** The start of a long file may end within a letter, whose bytes but the first are of the form 10xxxxxx in UTF-8. */
function whole({ start, size }: Input): Uint8Array {
  if (start.length >= size || isUtf16({ start })) return start;
  let end = start.length - 1;
  while (end > start.length - 4 && ((start[end] ?? 0) & 0xc0) === 0x80) end--;
  return start.subarray(0, end);
}

/** The address that a line above the text says is the original's: `[Read Original](https://…)`, as Omnivore writes it. */
function originalIn(body: string): string | undefined {
  const lines = body.split(/\r\n?|\n/, mostLinesAbove);
  const segments = findBlocks(lines).flatMap((block) => readBlock(lines, block));
  return segments
    .map((segment) => readAddress(segment, false)?.facts.source)
    .find((source) => source !== undefined);
}

/** @throws Unreadable if it has no headline */
function keep(head: string, body: string, name: string): FoundArticle {
  const title = titleFromName(name);
  let markdown = body;
  let read = tryArticle(head + body);
  if ('reason' in read && title !== undefined) {
    // Obsidian's notes have their headline in their name alone.
    markdown = `# ${title}\n\n${body}`;
    read = tryArticle(head + markdown);
  }
  if ('reason' in read) throw new Unreadable(read.reason);
  const { date: dated, dateAsWritten, source: named } = read.article;
  const day = dated === undefined && !dateAsWritten ? dayFromName(name) : undefined;
  const original = named === undefined ? originalIn(body) : undefined;
  for (const line of [day && `date: ${day}`, original && `source: ${original}`]) {
    const more =
      line === undefined
        ? head
        : head.replace(closing, (_, end: string, fence: string) => `${end}${line}${end}${fence}`);
    const readAgain = more === head ? undefined : tryArticle(more + markdown);
    if (readAgain && 'article' in readAgain) [head, read] = [more, readAgain];
  }
  const { date, source, lead } = read.article;
  const image = lead?.src === undefined ? undefined : { src: lead.src };
  const facts = { title: read.article.title, date, source, ...(image && { image }) };
  return { facts, frontMatter: head, markdown, pictures: new Map() };
}

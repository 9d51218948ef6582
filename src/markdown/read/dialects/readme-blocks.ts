/**
 * Reads the blocks of ReadMe (https://docs.readme.com/rdmd/docs/magic-blocks), JSON between `[block:callout]` and `[/block]`. What lies
 * below keeps its line, as far as a block has room.
 */
import { writeFigure } from '../tags/write-figure.ts';

const block = /^\[block:([a-z-]{2,20})\][ \t]*\n((?:(?!\[\/?block\b)[^]){0,20000})\[\/block\][ \t]*$/gm;
/** A translator has escaped more than JSON can. */
const wrongEscape = /\\(?=[^"\\/bfnrtu])/g;
const mostCells = 5000;

type Json = Record<string, unknown>;

export function readmeBlocks(markdown: string): string {
  if (!markdown.includes('[block:')) return markdown;
  return markdown.replace(block, (found: string, sort: string, written: string, at: number) => {
    const said = parse(written);
    const lines =
      said === undefined ? ['```json', ...written.trim().split('\n'), '```'] : linesOf(sort, said);
    // A paragraph beside it is none of its own.
    if (!/(?:^|\n)[ \t]*\n$/.test(markdown.slice(Math.max(0, at - 20), at))) lines.unshift('');
    const end = at + found.length;
    if (!/^\n[ \t]*(?:\n|$)/.test(markdown.slice(end, end + 20))) lines.push('');
    const room = found.split('\n').length - lines.length;
    return [...lines, ...Array.from({ length: Math.max(0, room) }, () => '')].join('\n');
  });
}

function parse(written: string): Json | undefined {
  for (const text of [written, written.replace(wrongEscape, '')])
    try {
      const said: unknown = JSON.parse(text);
      if (isObject(said)) return said;
    } catch {
      // The next form.
    }
  return undefined;
}

function linesOf(sort: string, said: Json): string[] {
  const title = wordsOf(said['title']);
  switch (sort) {
    case 'callout': {
      const body = wordsOf(said['body']).split('\n');
      const type = /^[a-z]{2,20}$/.exec(wordsOf(said['type']))?.[0] ?? 'note';
      return [`> [!${type}] ${title}`.trimEnd(), ...body.map((line) => `> ${line}`.trimEnd())];
    }
    case 'api-header':
      return [`## ${title}`];
    case 'parameters':
      return tableOf(said);
    case 'code':
      return listOf(said['codes']).flatMap(codeOf);
    case 'image':
      return listOf(said['images']).flatMap(pictureOf);
    case 'html':
      return wordsOf(said['html']).split('\n');
    default:
      return [wordsOf(said['url']) || (title === '' ? '' : `**${title}**`)];
  }
}

/** `{"data": {"h-0": "Key", "0-0": "quay"}, "cols": 1, "rows": 1}` */
function tableOf({ data, cols, rows }: Json): string[] {
  const width = Number(cols);
  const height = Number(rows);
  if (!isObject(data) || !(width > 0) || !(height >= 0) || width * height > mostCells) return [];
  const row = (name: string | number): string =>
    `| ${Array.from({ length: width }, (_, at) => cell(data[`${name}-${at}`])).join(' | ')} |`;
  return [row('h'), `|${' --- |'.repeat(width)}`, ...Array.from({ length: height }, (_, at) => row(at))];
}

function cell(value: unknown): string {
  const lines = wordsOf(value).replaceAll('|', '\\|').trim().split('\n');
  return lines.map((line) => line.trim()).join('<br>');
}

function codeOf({ name, language, code }: Json): string[] {
  const title = wordsOf(name);
  const lines = wordsOf(code).split('\n');
  const fence = lines.some((line) => line.includes('```')) ? '~~~~' : '```';
  const sort = /^[\w+#-]{1,20}$/.exec(wordsOf(language))?.[0] ?? '';
  return [...(title === '' ? [] : [`**${title}**`, '']), fence + sort, ...lines, fence];
}

function pictureOf({ image, caption }: Json): string[] {
  const src = Array.isArray(image) ? wordsOf(image[0]) : '';
  return src === '' ? [] : [writeFigure({ src, caption: wordsOf(caption) || undefined }), ''];
}

function listOf(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

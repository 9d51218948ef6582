/**
 * Reads the components of Nuxt Content (https://content.nuxt.com/docs/files/markdown#mdc-syntax), which begin behind two colons and end in
 * two alone: notes as those between three colons, which `admonitions` reads, pictures and embeds as what they are, others as their words.
 */
import { beginBlock } from '../admonitions/begin-block.ts';
import { sortOf } from '../../../../media/formats.ts';
import { embedAddress } from '../../tags/embed-address.ts';
import { codeLines, outsideCode } from '../../outside-code.ts';
import { readArguments, valueOf } from '../../tags/read-arguments.ts';
import { writeFigure } from '../../tags/write-figure.ts';
import { isPictureName } from '../../../../pictures/picture-name.ts';

const opener =
  /^([ \t]*)(:{2,})([a-z][\w-]{0,40})(?:\[([^[\]\n]{0,300})\])?[ \t]*(?:\{([^{}\n]{0,1000})\}[ \t]*)?$/i;
const closer = /^[ \t]*(:{2,})[ \t]*$/;
/** Where the words of a part of it begin: `#title`. */
const slot =
  /^[ \t]*#(?:default|title|description|header|footer|body|links|icon|caption|code|preview|cta|headline)[ \t]*$/;
const value =
  /^[ \t]*(title|description|src|image|alt|caption|to|href|url|id)[ \t]*:[ \t]*(?:"([^"]*)"|'([^']*)'|(\S.*)?)$/;
const notes = /^(?:u-)?(?:alert|callout|note|tip|info|warning|caution|danger|important|hint|quote)$/i;
/** Within a line: `:icon{name="ship"}`, `:video-player{src="…"}`; those with words are read by `directives`. */
const inLine = /(?<![\p{L}\p{N}:/\]]):([a-z][\w-]{0,40})\{((?:[.#]|[\w:@-]{1,40}=)[^{}\n]{0,1000})\}/giu;

/** Components in one another; those that are deeper are text. */
const deepest = 20;

export function mdc(markdown: string): string {
  if (!/^[ \t]*::[a-z]/im.test(markdown) && !/:[a-z][\w-]*\{/i.test(markdown)) return markdown;
  const lines = markdown.split('\n');
  const isCode = codeLines(lines);
  const ends = endsOf(lines, isCode);
  for (const [start, end] of ends) readBlock(lines, start, end);
  return outsideCode(lines.join('\n'), (text) => text.replace(inLine, readInLine));
}

/** Where each component ends; those with two colons alone are Nuxt's. */
function endsOf(lines: string[], isCode: Set<number>): Map<number, number> {
  const ends = new Map<number, number>();
  const open: { at: number; colons: number }[] = [];
  let isOfNuxt = false;
  for (const [at, line] of lines.entries()) {
    if (isCode.has(at) || !line.includes('::')) continue;
    const opening = opener.exec(line)?.[2];
    if (opening !== undefined && open.length < deepest) open.push({ at, colons: opening.length });
    const closing = opening === undefined ? closer.exec(line)?.[1]?.length : undefined;
    if (closing === undefined) continue;
    const began = open.findLastIndex(({ colons }) => colons === closing);
    const [found] = began < 0 ? [] : open.splice(began);
    if (!found) continue;
    isOfNuxt ||= closing === 2;
    ends.set(found.at, at);
  }
  return isOfNuxt ? ends : new Map();
}

function readBlock(lines: string[], start: number, end: number): void {
  const [, indent = '', , name = '', words = '', attributes = ''] = opener.exec(lines[start] ?? '') ?? [];
  const given = readArguments(attributes.replace(/(^|\s)#/g, '$1id='));
  takeValues(lines, start + 1, end, given.named);
  for (let at = start + 1; at < end; at++) if (slot.test(lines[at] ?? '')) lines[at] = '';
  const title = valueOf(given, 'title', 'label') ?? words;
  lines[end] = '';
  const src = valueOf(given, 'src', 'image');
  const said = [title === '' ? '' : `**${title}**`, valueOf(given, 'description') ?? ''].join(' ').trim();
  if (notes.test(name)) {
    const sort = valueOf(given, 'type') ?? name.replace(/^u-/i, '');
    const plain = /^[\w-]+$/.test(sort) ? sort.toLowerCase() : 'note';
    lines[start] = `${indent}:::${beginBlock(`${plain} ${title}`).replace(/^> \[!([^\]]*)\]/, '$1')}`;
    lines[end] = `${indent}:::`;
  } else if (src !== undefined && isPictureName(src))
    lines[start] =
      indent + writeFigure({ src, alt: valueOf(given, 'alt'), caption: valueOf(given, 'caption') });
  else lines[start] = indent + (embedAddress(serviceOf(name), given) ?? said);
  if (src !== undefined && sortOf(src)) lines[start] = indent + readInLine('', 'source', attributes);
}

/** The values between dashes at the start of a component. */
function takeValues(lines: string[], start: number, end: number, named: Map<string, string>): void {
  if ((lines[start] ?? '').trim() !== '---') return;
  const last = lines.slice(start + 1, end).findIndex((line) => line.trim() === '---');
  if (last < 0) return;
  for (let at = start; at <= start + 1 + last; at++) {
    const [, key, ...found] = value.exec((lines[at] ?? '').trimEnd()) ?? [];
    const text = found.find((part) => part !== undefined && part !== '');
    if (key !== undefined && text !== undefined) named.set(key, text);
    lines[at] = '';
  }
}

function readInLine(_: string, name: string, attributes: string): string {
  const given = readArguments(attributes.replace(/(^|\s)#/g, '$1id='));
  const src = valueOf(given, 'src', 'image');
  const sort = src && /^(?:source|video|audio)$/i.test(name) ? sortOf(src) : undefined;
  if (sort !== undefined && src !== undefined)
    return `<${sort} src="${src.replace(/["<>]/g, encodeURIComponent)}"></${sort}>`;
  if (src !== undefined && isPictureName(src)) return writeFigure({ src, alt: valueOf(given, 'alt') });
  const address = embedAddress(serviceOf(name), given);
  const words = valueOf(given, 'label', 'text', 'title') ?? '';
  const to = valueOf(given, 'to', 'href');
  return address ?? (to !== undefined && words !== '' ? `[${words}](<${to.replace(/[<>]/g, '')}>)` : words);
}

function serviceOf(name: string): string {
  return (
    name.toLowerCase().replace(/^(?:u|nuxt|content|prose|lite)-|-?(?:embed|player|video)$/g, '') || 'video'
  );
}

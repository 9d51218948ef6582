/** The text of an element as a reader sees it: one space between words, blocks apart, scripts left out. */
import type { Element } from 'hast';
import { isHidden, isInline, unread } from './body/blocks.ts';

export function textIn(element: Element): string {
  const pieces: string[] = [];
  const walk = (at: Element): void => {
    for (const child of at.children) {
      if (child.type === 'text') pieces.push(child.value);
      else if (child.type === 'element' && !unread.has(child.tagName) && !isHidden(child)) {
        const isApart = !isInline(child) || child.tagName === 'br';
        if (isApart) pieces.push(' ');
        walk(child);
        if (isApart) pieces.push(' ');
      }
    }
  };
  walk(element);
  return pieces.join('').replace(/\s+/g, ' ').trim();
}

const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
  eacute: 'é',
  laquo: '«',
  raquo: '»',
  shy: '',
};

/** A line of metadata: spaces, and character references that were written twice, resolved; no tags. */
export function lineOf(text: string): string {
  return text
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
    .replace(/&(?:amp;)?#x([\da-f]{1,6});/gi, (whole, digits: string) =>
      character(Number.parseInt(digits, 16), whole),
    )
    .replace(/&(?:amp;)?#(\d{1,7});/g, (whole, digits: string) => character(Number(digits), whole))
    .replace(/&(?:amp;)?([a-z]{2,6});/gi, (whole, name: string) => named[name.toLowerCase()] ?? whole)
    .replace(/[\u00AD\u200B\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function character(code: number, whole: string): string {
  return code > 8 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : whole;
}

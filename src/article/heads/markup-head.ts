/**
 * The head of a text in another markup than Markdown, and the signs of its headings: the title block of Pandoc, whose lines stand in a fixed order
 * (https://pandoc.org/MANUAL.html#extension-pandoc_title_block), the header of AsciiDoc
 * (https://docs.asciidoctor.org/asciidoc/latest/document/header/), and the keywords and drawer of Org (https://orgmode.org/manual/Export-Settings.html).
 */
import { blankLines, countLineEnds } from '../front-matter/front-matter.ts';
import { knownName } from '../front-matter/schema-names.ts';
import type { FoundHead } from './found-head.ts';

const pandoc =
  /^% (?<title>\S[^\n]*)\n(?:%(?<author>[^\n]*(?:\n[ \t]+\S[^\n]*){0,20})\n(?:%(?<date>[^\n]*)\n)?)?(?=[ \t]*\n)/;
const asciiDoc =
  /^= (?<title>\S[^\n]*?)(?: =)?\n(?:(?<author>\p{L}[^\n]{0,100}(?<![.!?]))\n(?:v?(?:\d+(?:\.\d+)*,[ \t]*)?(?<date>[\p{L}\d][^\n:]*)(?::[^\n]*)?\n)?)?(?<fields>(?::[\w-]+!?:[^\n]*\n){0,60})(?=[ \t]*\n)/u;
const drawer = String.raw`(?::PROPERTIES:[ \t]*\n(?:[ \t]*:[\w-]+:[^\n]*\n){0,40}[ \t]*:END:[ \t]*\n)`;
const org = new RegExp(
  String.raw`^(?<fields>${drawer}?\s*(?:#\+[a-z_]+:[^\n]*\n(?:[ \t]*\n)*){1,40})|^\* (?<title>\S[^\n]*)\n(?<drawer>[ \t]*${drawer})`,
  'i',
);
const forms = [
  { head: pandoc, heading: undefined, more: 0 },
  { head: asciiDoc, heading: /^={2,6}(?= \S)/gm, more: 0 },
  { head: org, heading: /^\*{1,5}(?= \S)/gm, more: 1 },
];
const field = /^[ \t]*(?:#\+|:)([\w-]+):[ \t]+(\S.*)$/gm;
const tagsBehind = /[ \t]:([\w@#%:]{1,100}):[ \t]{0,20}$/;
const mailbox = /<[^<>@\s]{1,80}@[^<>@\s]{1,80}>/g;
/** `<2024-05-06 Mon>` */
const bracketed = /^[<[](\d[^<>[\]]*)[\]>]$/;

/** @returns undefined for a text that begins otherwise */
export function markupHead(text: string): FoundHead | undefined {
  const above = /^\uFEFF?\s*/.exec(text)?.[0] ?? '';
  const start = text.slice(above.length, above.length + 20_000);
  for (const { head, heading, more } of forms) {
    const found = head.exec(start);
    if (!found) continue;
    const { fields = '', drawer = '', title = '', ...said } = found.groups ?? {};
    const [behindTitle = '', tags] = tagsBehind.exec(title) ?? [];
    const named = Array.from(`${fields}${drawer}`.matchAll(field), ([, name = '', value = '']) => {
      return [knownName(name) ?? name, value] as const;
    });
    const facts = new Map<string, string>();
    for (const [name, value = ''] of [
      ['title', title.slice(0, title.length - behindTitle.length)] as const,
      ...Object.entries(said),
      ['tags', tags?.replaceAll(':', ', ')] as const,
      ...named,
    ]) {
      if (plain(value) !== '' && !facts.has(name)) facts.set(name, plain(value));
    }
    if (!facts.has('title')) continue;
    const behind = text.slice(above.length + found[0].length);
    const body = heading ? behind.replace(heading, ({ length }) => '#'.repeat(length + more)) : behind;
    return { facts, rest: above + blankLines(countLineEnds(found[0])) + body };
  }
  return undefined;
}

/** Without what marks a mailbox or a day; each line is an item. */
function plain(value: string): string {
  const lines = value.replace(mailbox, '').split('\n');
  return lines.map((line) => line.trim().replace(bracketed, '$1')).join('; ');
}

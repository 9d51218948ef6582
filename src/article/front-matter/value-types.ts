/** The types of values that front matter has: each takes what people and programs write for it, and gives one form. */
import { decodeHTMLStrict } from 'entities';
import { z } from 'zod';
import { momentOfEpoch } from '../../date/moment-of-epoch.ts';
import { parseDate } from '../../date/parse-date.ts';
import { asciiDigits } from '../../date/digits.ts';
import { readByline } from '../../language/byline.ts';
import { labelOf } from '../../language/label.ts';
import { roleLabels } from '../../language/labels.ts';
import { parseLanguage } from '../../language/tag.ts';
import { cleanText } from '../../markdown/clean-text.ts';
import { plainLine } from '../plain-line.ts';
import { emptyAsAbsent } from './empty-as-absent.ts';
import { imageIn } from './image-in.ts';
import { namesIn } from './names-in.ts';
import { topicsIn } from './topics-in.ts';

/** `[[Name]]`, as Obsidian writes names, is `Name`; so are `[[Name|shown]]` and, with its note's folder, `[[People/Name]]`. */
const unwrap = (text: string) =>
  text.replace(/\[\[(?:[^[\]|]*\/)?(?:@(?=[^[\]|/]* ))?([^[\]|/]*)(?:\|[^[\]]*)?\]\]/g, '$1');

/** They would turn what stands beside a name or headline as well: https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings */
const directions = /[\u202A-\u202E\u2066-\u2069]/g;

/** `&amp;amp;` and `&amp;#8217;` were written twice. */
const decodeReferences = (text: string) => {
  const decoded = decodeHTMLStrict(text);
  return /&amp;#?\w+;/.test(text) ? decodeHTMLStrict(decoded) : decoded;
};

/** The text on one line, without characters that pages and feeds may not hold or that turn what stands beside them. */
export const onOneLine = (text: string): string =>
  cleanText(text).replace(directions, '').replace(/\s+/g, ' ').trim();

const line = z
  .string({ error: 'must be a line of text' })
  // Scrapers leave character references such as `&amp;` in values.
  .transform((text) => onOneLine(decodeReferences(unwrap(text))));

export const text = z.preprocess(
  // YAML reads an unquoted [[Name]] as a list in a list.
  (value) => emptyAsAbsent(Array.isArray(value) && value.flat(9).length === 1 ? value.flat(9)[0] : value),
  line.optional(),
);

/** `2022-11-21T02:19:21"` */
const strayQuotes = /^["'“”]|["'“”]$/g;

/** A date, and how it was written, for one that cannot be read is shown as it stands. */
export const date = text.transform((written) =>
  written === undefined
    ? undefined
    : { iso: parseDate(written.replace(strayQuotes, '')) ?? momentOfEpoch(written), written },
);

const listed = (value: unknown): unknown[] => {
  const given = emptyAsAbsent(value);
  if (given === undefined) return [];
  return (Array.isArray(given) ? given.flat(9) : [given]).filter((item) => emptyAsAbsent(item) !== undefined);
};

const present = (list: string[]) => list.filter((item) => item !== '');

export const lines = (error: string) =>
  z.preprocess(listed, z.array(z.string({ error }).pipe(line)).transform(present));

/** `ida@news.example (Ida Holm)`, as RSS has it, and `Ida Holm <ida@news.example>` */
const mailbox = /^[^\s@]+@\S+ \(([^()]+)\)$|^"?([^"<>@]+?)"? ?<[^<>\s@]+@[^<>\s]+>$/;
/** A note of R Markdown behind a name: `Ida Holm[^1]` */
const note = /\^?\[\^[^[\]]{0,40}\]/g;

/** `Ida Holm, Jo Berg...` */
const more = /(?<=\p{L})\s?(?:\.{3}|…)$/u;

export const names = z.preprocess(
  (value) => listed(value).flatMap((item) => namesIn(item)),
  z.array(z.string({ error: 'must be a name or a list of names' }).pipe(line)).transform((list) => [
    ...new Set(
      list
        .map((name) => plainLine(name).replace(note, '').replace(more, '').replace(mailbox, '$1$2'))
        .flatMap((name) => readByline(name))
        .reduce(joinEndings, []),
    ),
  ]),
);

/** Behind a name and its comma, where clippers part names: `Lake Services, Inc.`, `Ida Holm, Jr.` */
const ending = /^(?:inc|llc|ltd|gmbh|ag|corp|co|plc|jr|sr|ph\.?d|m\.?d|esq)\.?$/i;

function joinEndings(names: string[], name: string): string[] {
  const before = names.at(-1);
  if (before === undefined || !(ending.test(name) || roleLabels.has(labelOf(name)))) return [...names, name];
  return ending.test(name) ? names.with(-1, `${before}, ${name}`) : names;
}

/** `- roads: old` is a map for YAML, and a line for who wrote it; Hashnode and Ghost write `- name: roads` and more of it. */
const asLine = (item: unknown): unknown => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
  if ('name' in item) return item.name;
  if ('label' in item) return item.label;
  const [[key, value] = [], ...others] = Object.entries(item);
  // `- tag: content/tags/lake.md`, of Tina.
  const [, named] = (/^(?:[\w.-]+\/)+([\w-]+)\.(?:mdx?|json|ya?ml)$/i.exec(String(value)) ?? []) as (
    string | undefined
  )[];
  if (named !== undefined && others.length === 0) return named.replace(/[_-]+/g, ' ');
  return typeof value === 'string' && others.length === 0 ? `${key}: ${value}` : item;
};

/** Tags that programs set by themselves: they say how it was saved or that nobody filed it, and nothing of what it is about. */
const toolTag =
  /^(?:(?:web[-_ ]?)?clip(?:s|ped|pings?)?|web[-_ ]?clipper|to[-_ ]?read|read[-_ ]?(?:it[-_ ]?)?later|unread|omnivore|readwise|instapaper|wallabag|raindrop(?:\.io)?|markdownload|un(?:categori[sz]ed|filed))$/i;

export const topics = z.preprocess(
  (value) => {
    const named = topicsIn(value);
    return Array.isArray(named) ? named.map(asLine) : named;
  },
  lines('must be a topic or a list of topics').transform((list) => {
    // `City` and `city` are one: the first way to write it stays.
    const first = new Map<string, string>();
    for (const topic of present(list.map((name) => name.replace(/^#/, ''))))
      if (!toolTag.test(topic) && !first.has(topic.toLowerCase())) first.set(topic.toLowerCase(), topic);
    return [...first.values()];
  }),
);

export const image = z.preprocess(
  imageIn,
  z
    .object(
      {
        /** A path beside the article, or the address of a picture that was not saved. */
        src: text.transform((src) => src?.replace(/^!/, '')),
        /** What is seen, for those who do not see it. */
        alt: text,
        /** What it shows. */
        caption: text,
        /** Who made it. */
        credit: text,
      },
      { error: 'must be a path, or src, alt, caption and credit' },
    )
    .optional(),
);

const markdownLink = /^\[(.+)\]\(([^\s\]]*)\)$/;

export const related = z.preprocess(
  (value) =>
    listed(value).map((item) => {
      if (typeof item !== 'string') return item;
      const link = markdownLink.exec(item);
      if (link) return { title: link[1], url: link[2] };
      return /^https?:\/\/\S+$/.test(item) ? { title: item, url: item } : { title: item };
    }),
  z.array(
    z.object(
      { title: line, url: text },
      { error: 'must be a list of title and url; write "- title: …" and below it "  url: …"' },
    ),
  ),
);

export const language = text.transform((value, context) => {
  if (value === undefined) return undefined;
  const parsed = parseLanguage(value);
  if (parsed !== undefined) return parsed;
  const message = `"${value.slice(0, 40)}" is not a language; write its BCP 47 tag, such as en, de or pt-BR`;
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
});

export const number = text.transform((value, context) => {
  if (value === undefined) return undefined;
  const digits = asciiDigits(value);
  if (/^\d{1,4}(?:\.\d{1,3})?$/.test(digits)) return Number(digits);
  const message = `"${value.slice(0, 40)}" is no number; write its place in the series, such as 2`;
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
});

export const flag = text.transform((value) => value !== undefined && /^(?:true|yes|on|1)$/i.test(value));

import { decodeHTMLStrict } from 'entities';
import { z } from 'zod';
import { asciiDigits } from '../../date/digits.ts';
import type { IsoDate } from '../../date/iso-date.ts';
import { momentOfEpoch } from '../../date/moment-of-epoch.ts';
import { parseDate } from '../../date/parse-date.ts';
import { readByline } from '../../language/byline.ts';
import { parseLanguage } from '../../language/tag.ts';
import { cleanText } from '../../markdown/clean-text.ts';
import { plainDek, plainLine } from '../plain-line.ts';
import { imageIn } from './image-in.ts';
import { namesIn } from './names-in.ts';
import { topicsIn } from './topics-in.ts';

/**
 * The front matter of an article: every key it may have, what it means, and by which other names it is read.
 *
 * Front matter is parsed with YAML's failsafe schema, so that every value arrives as the text that was written
 * (`title: 1984` is a title, `date: 2017-03-02` no moment at midnight in London), a list or a map.
 */

/** `[[Name]]`, as Obsidian writes names, is `Name`; so are `[[Name|shown]]` and, with its note's folder, `[[People/Name]]`. */
const unwrap = (text: string) => text.replace(/\[\[(?:[^[\]|]*\/)?([^[\]|/]*)(?:\|[^[\]]*)?\]\]/g, '$1');

/** They would turn what stands beside a name or headline as well: https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings */
const directions = /[\u202A-\u202E\u2066-\u2069]/g;

/** `{{author}}` in the template of a clipper that found none, and what programs write for nothing: YAML, Python and JavaScript. */
const placeholder = /^(?:\{\{[^{}]*\}\}|~|null|None|undefined|NaN)$/;

const emptyAsAbsent = (value: unknown) =>
  value === null || (typeof value === 'string' && (value.trim() === '' || placeholder.test(value.trim())))
    ? undefined
    : value;

/** `&amp;amp;` and `&amp;#8217;` were written twice. */
const decodeReferences = (text: string) => {
  const decoded = decodeHTMLStrict(text);
  return /&amp;#?\w+;/.test(text) ? decodeHTMLStrict(decoded) : decoded;
};

const line = z
  .string({ error: 'must be a line of text' })
  // Scrapers leave character references such as `&amp;` in values.
  .transform((text) =>
    cleanText(decodeReferences(unwrap(text)))
      .replace(directions, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );

const text = z.preprocess(
  // YAML reads an unquoted [[Name]] as a list in a list.
  (value) => emptyAsAbsent(Array.isArray(value) && value.flat(9).length === 1 ? value.flat(9)[0] : value),
  line.optional(),
);

/** A date, and how it was written, for one that cannot be read is shown as it stands. */
const date = text.transform((written) =>
  written === undefined ? undefined : { iso: parseDate(written) ?? momentOfEpoch(written), written },
);

const listed = (value: unknown): unknown[] => {
  const given = emptyAsAbsent(value);
  if (given === undefined) return [];
  return (Array.isArray(given) ? given.flat(9) : [given]).filter((item) => emptyAsAbsent(item) !== undefined);
};

const present = (list: string[]) => list.filter((item) => item !== '');

const lines = (error: string) =>
  z.preprocess(listed, z.array(z.string({ error }).pipe(line)).transform(present));

/** `ida@news.example (Ida Holm)`, as RSS has it, and `Ida Holm <ida@news.example>` */
const mailbox = /^\S+@\S+ \(([^()]+)\)$|^"?([^"<>@]+?)"? ?<[^<>\s]+@[^<>\s]+>$/;
/** Of R Markdown, behind a name: `Ida Holm[^1]` */
const note = /\^?\[\^[^[\]]{0,40}\]/g;

const names = z.preprocess(
  (value) => listed(value).flatMap((item) => namesIn(item)),
  z
    .array(z.string({ error: 'must be a name or a list of names' }).pipe(line))
    .transform((list) => [
      ...new Set(
        list
          .map((name) => plainLine(name).replace(note, '').replace(mailbox, '$1$2'))
          .flatMap((name) => readByline(name)),
      ),
    ]),
);

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
  /^(?:(?:web[-_ ]?)?clip(?:s|ped|pings?)?|web[-_ ]?clipper|(?:to[-_ ]?read|read[-_ ]?(?:it[-_ ]?)?later|unread)|omnivore|readwise|instapaper|wallabag|raindrop(?:\.io)?|markdownload|un(?:categori[sz]ed|filed))$/i;

const topics = z.preprocess(
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

const image = z.preprocess(
  (value) => imageIn(value, (found) => emptyAsAbsent(found) === undefined),
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

const related = z.preprocess(
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

export const frontMatterSchema = z.object({
  /** The headline. Without it, the first H1 of the body is the headline. */
  title: text.transform((title) => title && plainLine(title)),
  /** Who wrote it: a name or a list of names. */
  author: names,
  /** When it was first published, as its publisher dates it: a day, or a moment with its offset. */
  date,
  /** The address of the original. */
  source: text,
  /** Who first published it. Without it, the host name of the source stands in. */
  publisher: text,
  /** The standfirst: the sentence or two under the headline. */
  dek: text.transform((dek) => dek && plainDek(dek)),
  /** The lead image. Each part may be missing: a caption whose picture was lost is still shown. */
  image,
  /** Related articles, in this library or elsewhere. */
  related,
  /** What it is about. */
  topics,
  /** Its language as a BCP 47 tag. Without it, that of its words; where they do not tell, the library's. */
  lang: text.transform((value, context) => {
    if (value === undefined) return undefined;
    const parsed = parseLanguage(value);
    if (parsed === undefined) {
      context.addIssue({
        code: 'custom',
        message: `"${value.slice(0, 40)}" is not a language; write its BCP 47 tag, such as en, de or pt-BR`,
      });
      return z.NEVER;
    }
    return parsed;
  }),
  /** When its publisher last changed it. */
  updated: date,
  /** When it was saved. */
  retrieved: date,
  /** Addresses of archived copies. */
  archived: lines('must be an address or a list of addresses'),
  /** Its licence or terms: a line or an address. */
  rights: text,
  /** The collection that it belongs to. */
  series: text,
  /** Its place there. */
  part: text.transform((value, context) => {
    if (value === undefined) return undefined;
    const number = asciiDigits(value);
    if (/^\d{1,4}(?:\.\d{1,3})?$/.test(number)) return Number(number);
    const message = `"${value.slice(0, 40)}" is no number; write its place in the series, such as 2`;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  }),
  /** `true`: it is kept, but not built. */
  draft: text.transform((value) => value !== undefined && /^(?:true|yes|on|1)$/i.test(value)),
});

export type SchemaValues = z.output<typeof frontMatterSchema>;

/** What an article's front matter says. */
export type FrontMatterValues = Omit<SchemaValues, 'date' | 'updated' | 'retrieved'> & {
  date?: IsoDate;
  /** `date` as it was written, if that is no date. */
  dateAsWritten?: string;
  updated?: IsoDate;
  retrieved?: IsoDate;
};
export type Key = keyof SchemaValues;

/** One map for two dates, as some themes write them. */
const dateKeys = {
  date: ['published', 'created', 'date'],
  updated: ['updated', 'modified', 'lastmod'],
} as const;

/** A map that names the original: what it is called is its publisher. */
const sourceKeys = {
  source: ['url', 'href', 'link'],
  publisher: ['name', 'title', 'publisher'],
} as const;

/** Of a map that stands for several values: under which names each of them is found in it. */
const parts: Partial<Record<Key, Record<string, readonly string[]>>> = {
  date: dateKeys,
  source: sourceKeys,
  publisher: { publisher: ['name', 'title'], source: ['url'] },
};

/** The values that one value holds, and where in it. */
export function spread(
  key: Key,
  value: unknown,
): Record<string, { value: unknown; path: readonly string[] }> {
  const keys = parts[key];
  if (!keys || typeof value !== 'object' || value === null || Array.isArray(value))
    return { [key]: { value, path: [] } };
  const map = value as Record<string, unknown>;
  const found = Object.entries(keys).flatMap(([own, candidates]) => {
    const name = candidates.find((candidate) => emptyAsAbsent(map[candidate]) !== undefined);
    return name === undefined ? [] : [[own, { value: map[name], path: [name] }] as const];
  });
  return found.length === 0 ? { [key]: { value, path: [] } } : Object.fromEntries(found);
}

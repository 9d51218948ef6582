import { parseDate } from '../../date/parse-date.ts';
import type { Facts, FoundAddress } from '../reader.ts';
import { Unreadable } from '../unreadable.ts';
import { highlightsOf } from './highlights/highlights-of.ts';
import { textOf, textsOf } from './json-items.ts';
import { presentFacts } from './present-facts.ts';
import { remarksOf } from './remarks-of.ts';

/** Under which names lists have them, in small letters and without spaces. */
const names = {
  address: ['sourceurl', 'url', 'href', 'link', 'address'],
  title: ['title', 'name'],
  saved: [
    'timeadded',
    'timestamp',
    'saveddate',
    'savedat',
    'createdat',
    'created',
    'addedat',
    'added',
    'time',
  ],
  topics: ['tags', 'labels', 'documenttags'],
} as const;

/** @returns undefined for an entry without a web address, such as a note or a letter */
export function listedAddress(entry: Readonly<Record<string, unknown>>): FoundAddress | undefined {
  const { content } = entry;
  // Karakeep says what it is in an object of its own.
  const inside = typeof content === 'object' && content !== null ? content : {};
  const item = Object.fromEntries(
    Object.entries({ ...inside, ...entry }).map(([key, value]) => [
      key.toLowerCase().replace(/[\s_]/g, ''),
      value,
    ]),
  );
  const address = textOf(item, ...names.address);
  if (address === undefined || !isWebAddress(address)) return undefined;
  // Items of Pinboard and Delicious, whose `description` is the title: https://pinboard.in/api/#posts_get
  const isPosts = 'extended' in item;
  const topics = names.topics.flatMap((name) => textsOf(item, name));
  const highlights = highlightsOf(entry['highlights']);
  const found = listed(
    address,
    {
      title: textOf(item, ...names.title, ...(isPosts ? ['description'] : [])),
      author: textsOf(item, 'author'),
      topics: isPosts ? topics.flatMap((topic) => topic.split(/\s+/)) : topics,
      retrieved: savedDay(textOf(item, ...names.saved)),
    },
    remarksOf(entry),
  );
  return highlights.length > 0 ? { ...found, highlights } : found;
}

/** An address of a list, with those facts of it that are there. */
export function listed(address: string, facts: Facts, remarks: readonly string[]): FoundAddress {
  // Pocket writes the address where it knows no headline.
  const title = isWebAddress(facts.title) || facts.title === '' ? undefined : facts.title;
  return { address, facts: presentFacts({ ...facts, title }), ...(remarks.length > 0 && { remarks }) };
}

/** Whether a text is one that an import can ask for. */
export function isWebAddress(text: string | undefined): text is string {
  return text !== undefined && /^https?:/i.test(text);
}

/** Lists count seconds since 1970, or milliseconds, or write a date. */
export function savedDay(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{9,13}$/.test(text)) return parseDate(text);
  const number = Number(text);
  return new Date(text.length > 11 ? number : number * 1000).toISOString().slice(0, 10);
}

/** Entries of a list that nothing can be made of. They are a failure, so that a list with more than addresses is not taken for done. */
export class PassedOver {
  #count = 0;
  #first: string | undefined;

  add(entry: Readonly<Record<string, unknown>>): void {
    this.#count++;
    this.#first ??= textOf(entry, 'title', 'name', 'url');
  }

  *failures(): Generator<Unreadable> {
    if (this.#count === 0) return;
    const first = this.#first === undefined ? '' : `; the first: "${this.#first.slice(0, 60)}"`;
    const entries = this.#count === 1 ? '1 entry has' : `${this.#count} entries have`;
    yield new Unreadable(`${entries} no web address, and no text that is read here${first}`);
  }
}

import { compareTexts } from '../language/compare-texts.ts';
import { freeSlug } from './free-slug.ts';

/** What has one author, publisher, topic or year in common. */
export interface Group<Item> {
  name: string;
  /** Its part of the address; no two groups of a list share it. */
  slug: string;
  items: Item[];
}

/** A list parted by names. */
export interface Grouping<Item> {
  /** By name, as a reader of the alphabet expects them; items in the order they came. */
  groups: Group<Item>[];
  /** The slug of the group that a name belongs to. */
  slugOf(name: string): string;
}

/** Groups items by name, in whatever case it is written; an item may have several names. */
export function groupBy<Item>(items: Item[], namesOf: (item: Item) => string | string[]): Grouping<Item> {
  const found = new Map<string, { name: string; items: Item[] }>();
  for (const item of items) {
    const names = [namesOf(item)].flat();
    for (const [key, name] of new Map(names.map((name) => [nameKey(name), name]))) {
      const group = found.get(key);
      if (group) group.items.push(item);
      else found.set(key, { name, items: [item] });
    }
  }
  const taken = new Map<string, number>();
  const slugs = new Map<string, string>();
  const groups = [...found]
    .sort(([a], [b]) => collator.compare(a, b) || compareTexts(a, b))
    .map(([key, group]) => {
      const slug = freeSlug(group.name, taken);
      slugs.set(key, slug);
      return { ...group, slug };
    });
  return { groups, slugOf: (name) => slugs.get(nameKey(name)) ?? '' };
}

/** What names that differ in case alone have in common. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

const collator = new Intl.Collator('en', { numeric: true });

import { decodeText } from '../../decode-text.ts';
import type { FoundAddress, Reader } from '../../reader.ts';
import { Unreadable } from '../../unreadable.ts';
import { textOf, textsOf } from '../json-items.ts';
import { isWebAddress, listed } from '../listed-address.ts';
import { startOf } from '../start-of.ts';

/** Nobody sorts bookmarks deeper. */
const deepest = 16;
/** What WebKit's clock counts from, in seconds before 1970. */
const webkitEpoch = 11_644_473_600;

interface Item {
  [key: string]: unknown;
  children?: unknown;
}

/**
 * Bookmarks as browsers store them: Firefox's backup, a folder of folders
 * (https://searchfox.org/mozilla-central/source/toolkit/components/places/PlacesBackups.sys.mjs), and Chromium's file.
 */
export const bookmarkTree: Reader = {
  kind: 'bookmarks',
  recognises: (input) => {
    const text = startOf(input);
    return (
      /^\s*\{/.test(text) && /"text\/x-moz-place-container"|"roots"\s*:\s*\{\s*"bookmark_bar"/.test(text)
    );
  },
  async *read(input) {
    const seen = new Set<string>();
    for (const [item, folder] of walk(parse(decodeText(await input.read())))) {
      const found = bookmarkOf(item, folder);
      // Tags were folders once, which held each bookmark again.
      if (found && !seen.has(found.address)) yield found;
      if (found) seen.add(found.address);
    }
  },
};

function parse(text: string): Item {
  try {
    return JSON.parse(text) as Item;
  } catch (error) {
    throw new Unreadable(`it is no JSON, or was cut off: ${(error as Error).message.split('\n')[0] ?? ''}`);
  }
}

/** All that is in it in its order, each with the names of the folders around it. */
function* walk(tree: Item): Generator<[Item, readonly string[]]> {
  // The folders that the browser made: the bar, the menu, what is in no other.
  const roots = new Set<unknown>([tree, ...('roots' in tree ? childrenOf(tree) : [])]);
  const open: [unknown, readonly string[]][] = [[tree, []]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, folder] = next;
    if (typeof value !== 'object' || value === null) continue;
    const item = value as Item;
    const inside = childrenOf(item);
    if (inside.length === 0) {
      yield [item, folder];
      continue;
    }
    const name = textOf(item, 'title', 'name');
    const isOwn = !('root' in item) && !roots.has(item);
    const isNamed = name !== undefined && folder.length < deepest && isOwn;
    const inner = isNamed ? [...folder, name] : folder;
    for (const child of inside.toReversed()) open.push([child, inner]);
  }
}

function childrenOf({ children, roots }: Item): unknown[] {
  if (Array.isArray(children)) return children;
  return typeof roots === 'object' && roots !== null ? Object.values(roots) : [];
}

function bookmarkOf(item: Item, folder: readonly string[]): FoundAddress | undefined {
  const address = textOf(item, 'uri', 'url');
  if (!isWebAddress(address)) return undefined;
  const facts = {
    title: textOf(item, 'title', 'name'),
    topics: textsOf(item, 'tags'),
    retrieved: dayOf(item),
  };
  return listed(address, facts, folder.length === 0 ? [] : [`folder: ${folder.join('/')}`]);
}

/** Both count microseconds, Firefox from 1970 on. */
function dayOf(item: Item): string | undefined {
  const firefox = Number(textOf(item, 'dateAdded'));
  const seconds = firefox > 0 ? firefox / 1e6 : Number(textOf(item, 'date_added')) / 1e6 - webkitEpoch;
  return seconds > 0 && seconds < 1e11 ? new Date(seconds * 1000).toISOString().slice(0, 10) : undefined;
}

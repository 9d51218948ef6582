import { parse } from 'csv-parse/sync';
import { decodeXML } from 'entities';
import { parseDate } from '../../date/parse-date.ts';
import { decodeText } from '../decode-text.ts';
import { isText } from '../is-text.ts';
import { attribute, parsePage } from '../page/parse-page.ts';
import { textIn } from '../page/text.ts';
import type { Facts, FoundAddress, Input, Reader } from '../reader.ts';
import { titleFromName } from '../../article/file-name.ts';
import { jsonItems, textOf, textsOf } from './json-items.ts';
import { presentFacts } from './present-facts.ts';

const start = (input: Input) =>
  isText(input)
    ? Buffer.from(input.start)
        .toString('utf8')
        .replace(/^\uFEFF/, '')
    : '';

/** Bookmarks of browsers (https://learn.microsoft.com/previous-versions/windows/internet-explorer/ie-developer/platform-apis/aa753582(v=vs.85)), and of Pocket. */
export const bookmarks: Reader = {
  kind: 'bookmarks',
  recognises: (input) =>
    /<!doctype netscape-bookmark-file-1|<title>\s*Pocket Export\s*<\/title>/i.test(start(input)),
  async *read(input) {
    for (const element of parsePage(decodeText(await input.read())).elements) {
      const href = element.tagName === 'a' ? attribute(element, 'href') : undefined;
      if (href === undefined || !/^https?:/i.test(href)) continue;
      const tags = attribute(element, 'tags') ?? '';
      yield listed(href, {
        title: textIn(element),
        topics: textsOf({ tags }, 'tags'),
        retrieved: dayOfSeconds(attribute(element, 'add_date') ?? attribute(element, 'time_added')),
      });
    }
  },
};

/** A page dragged from a browser to a folder: Windows' `.url`, the Mac's `.webloc`, the `.desktop` of Linux. */
export const linkFile: Reader = {
  kind: 'link to a page',
  recognises: (input) => linkIn(start(input)) !== undefined,
  async *read(input) {
    const address = linkIn(decodeText(await input.read()));
    if (address === undefined) return;
    yield listed(decodeXML(address), { title: titleFromName(input.name) });
  },
};

function linkIn(text: string): string | undefined {
  const form =
    /^\s*\[InternetShortcut\]|^\s*\[Desktop Entry\]|^\s*<\?xml[^>]{0,200}>\s*<!DOCTYPE plist/i.exec(text);
  const [, line, key] =
    (form && /^URL=(https?:\S{1,4000})\s*$|<key>URL<\/key>\s*<string>(https?:[^<\s]{1,4000})</m.exec(text)) ??
    [];
  return line ?? key;
}

/** Addresses in columns: exports of Pocket, Instapaper, Readwise Reader, Raindrop and others, by their columns' names. */
export const linkTable: Reader = {
  kind: 'list of addresses',
  recognises: (input) => {
    const [first = ''] = start(input).split(/\r?\n/);
    const columns = first
      .toLowerCase()
      .split(',')
      .map((name) => name.replace(/"/g, '').trim());
    return columns.length > 1 && columns.some((name) => /^(?:url|link|href|address)$/.test(name));
  },
  async *read(input, file) {
    const skipped: string[] = [];
    const rows: Record<string, string>[] = parse(decodeText(await input.read()), {
      bom: true,
      columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: (error) => {
        skipped.push(error?.message ?? 'it is no row');
      },
    });
    if (skipped.length > 0)
      file.message(`${skipped.length} rows of the table cannot be read; the first: ${skipped[0]}`);
    for (const row of rows) {
      const address = textOf(row, 'url', 'link', 'href', 'address');
      if (address === undefined || !/^https?:/i.test(address)) continue;
      const saved = textOf(row, 'time_added', 'timestamp', 'saved date', 'created', 'added');
      yield listed(address, {
        title: textOf(row, 'title'),
        author: textsOf(row, 'author'),
        topics: [...textsOf(row, 'tags'), ...textsOf(row, 'document tags')].map((tag) =>
          tag.replace(/^[['"\s]+|[\]'"\s]+$/g, ''),
        ),
        retrieved: dayOfSeconds(saved),
      });
    }
  },
};

/** Exports of Linkwarden, Karakeep (Hoarder) and Readwise Reader as JSON. */
export const linkJson: Reader = {
  kind: 'list of addresses',
  recognises: (input) => {
    const text = start(input);
    if (!/^\s*[[{]/.test(text)) return false;
    return (
      /"(?:bookmarks|collections)"\s*:\s*\[/.test(text) ||
      // Linkwarden, where the picture of its user is longer than what is looked at here.
      (/"username"\s*:/.test(text) && /"(?:linksRouteTo|archiveAs\w+|collectionOrder)"\s*:/.test(text)) ||
      (/^\s*\[/.test(text) && /"(?:url|source_url)"\s*:/.test(text))
    );
  },
  async *read(input) {
    // Not both: with a path inside another one, the parser keeps everything in memory.
    const paths = /^\s*\[/.test(start(input))
      ? ['$.*']
      : ['$.bookmarks.*', '$.collections.*.links.*', '$.pinnedLinks.*'];
    const seen = new Set<string>();
    for await (const item of jsonItems(input, paths)) {
      const content = item['content'];
      const inside =
        typeof content === 'object' && content !== null ? (content as Record<string, unknown>) : {};
      const address = textOf(item, 'source_url', 'url') ?? textOf(inside, 'url');
      if (address === undefined || !/^https?:/i.test(address) || seen.has(address)) continue;
      seen.add(address);
      yield listed(address, {
        title: textOf(item, 'title', 'name') ?? textOf(inside, 'title'),
        author: textsOf(item, 'author'),
        topics: textsOf(item, 'tags'),
        retrieved: dayOfSeconds(textOf(item, 'createdAt', 'saved_at', 'created_at')),
      });
    }
  },
};

function listed(address: string, facts: Facts): FoundAddress {
  return { address, facts: presentFacts(facts) };
}

/** Lists count seconds since 1970, or milliseconds, or write a date. */
function dayOfSeconds(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{9,13}$/.test(text)) return parseDate(text);
  const number = Number(text);
  return new Date(text.length > 11 ? number : number * 1000).toISOString().slice(0, 10);
}

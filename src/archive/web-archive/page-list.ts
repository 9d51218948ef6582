import { decodeHTML } from 'entities';

/** A page of an archived site, for the list from which a person chooses. */
export interface ListedPage {
  url: string;
  title: string;
}

/** Pages in lines of JSON (https://specs.webrecorder.net/wacz/1.1.1/#pages-jsonl). @param moment RFC 3339, in UTC */
export function pageList(id: string, title: string, pages: readonly ListedPage[], moment: string): Buffer {
  const lines = [
    { format: 'json-pages-1.0', id, title },
    ...pages.map((page, index) => ({ id: `${id}-${index + 1}`, ...page, ts: moment })),
  ];
  return Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

/** What stands in the title element of a page of ours, which is among its first lines. */
export function titleOf(html: Buffer): string {
  const title = /<title>([^<]*)/.exec(html.subarray(0, 20_000).toString('utf8'))?.[1] ?? '';
  return decodeHTML(title).trim();
}

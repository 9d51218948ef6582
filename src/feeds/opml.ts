import { x } from 'xastscript';
import type { Feed } from './feed.ts';
import { writeXml } from '../site/write-xml.ts';

/** The list of all feeds, for a reader program to take at once (OPML 2.0, http://opml.org/spec2.opml). */
export function opml(title: string, feeds: readonly Feed[], base: string): string {
  const tree = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    '\n',
    x('opml', { version: '2.0' }, [
      x('head', [x('title', title)]),
      x('body', [
        '\n',
        ...feeds.flatMap(({ title: text, address, page }) => [
          x('outline', { type: 'rss', text, xmlUrl: base + address, htmlUrl: base + page }),
          '\n',
        ]),
      ]),
    ]),
    '\n',
  ]);
  return writeXml(tree);
}

import { parseDate } from '../../date/parse-date.ts';
import { fragmentToMarkdown } from '../page/markdown/fragment-to-markdown.ts';
import type { FoundArticle, Reader } from '../reader.ts';
import { addHighlights } from './highlights/add-highlights.ts';
import { highlightsOf } from './highlights/highlights-of.ts';
import { jsonItems, textOf, textsOf } from './json-items.ts';
import { isWebAddress, listed, PassedOver } from './listed-address.ts';
import { presentFacts } from './present-facts.ts';
import { remarksOf } from './remarks-of.ts';
import { startOf } from './start-of.ts';

/** What only the first version of wallabag writes: https://github.com/wallabag/wallabag/blob/master/src/Import/WallabagV1Import.php */
const first = /"is_fav"[^]*"content"|"content"[^]*"is_fav"/;

/** An export of wallabag: JSON, one entry or many (https://doc.wallabag.org/user/articles/export/). */
export const wallabag: Reader = {
  kind: 'wallabag export',
  recognises: (input) => {
    const start = startOf(input);
    return (
      /^\s*[[{]/.test(start) &&
      start.includes('"url"') &&
      (start.includes('"is_archived"') || first.test(start))
    );
  },
  async *read(input) {
    const passedOver = new PassedOver();
    const isList = /^\s*\[/.test(startOf(input));
    const paths = isList ? ['$.*'] : ['$', '$._embedded.items.*'];
    for await (const item of jsonItems(input, paths)) {
      // Before a redirect, or where it was found, it had `origin_url`.
      const address = textOf(item, 'url', 'given_url', 'origin_url');
      const content = textOf(item, 'content');
      const facts = factsOf(item, address);
      if (content !== undefined) yield articleOf(item, facts, content);
      else if (isWebAddress(address)) yield listed(address, facts, remarksOf(item));
      else passedOver.add(item);
    }
    yield* passedOver.failures();
  },
};

function factsOf(item: Record<string, unknown>, address: string | undefined): FoundArticle['facts'] {
  const image = textOf(item, 'preview_picture');
  return {
    title: textOf(item, 'title'),
    author: textsOf(item, 'published_by').filter((name) => !/^https?:/.test(name)),
    date: parseDate(textOf(item, 'published_at') ?? ''),
    source: address,
    publisher: textOf(item, 'domain_name')?.replace(/^www\./, ''),
    image: image === undefined ? undefined : { src: image },
    topics: textsOf(item, 'tags'),
    lang: textOf(item, 'language')?.replace('_', '-'),
    retrieved: parseDate(textOf(item, 'created_at') ?? ''),
  };
}

function articleOf(
  item: Record<string, unknown>,
  facts: FoundArticle['facts'],
  content: string,
): FoundArticle {
  const markdown = addHighlights(
    fragmentToMarkdown(content, facts.source),
    highlightsOf(item['annotations']),
  );
  return { facts: presentFacts(facts), remarks: remarksOf(item), markdown, pictures: new Map() };
}

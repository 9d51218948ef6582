import type { BlockContent, PhrasingContent, Root } from 'mdast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Article } from '../../article/article.ts';
import { formatDate } from '../../date/format-date.ts';
import type { Words } from '../../language/words.ts';
import type { Settings } from '../../library/settings.ts';
import { addressOf } from '../address.ts';

/**
 * Every marked passage as Markdown: a heading for each article, a quotation for each passage, what is noted on it below.
 * Addresses are relative to the file, unless the site knows its own.
 *
 * @param articles those with passages, in order
 */
export function passagesMarkdown(articles: Article[], { address = '' }: Settings, words: Words): string {
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [text(words.passages)] },
      ...articles.flatMap((article) => [
        {
          type: 'heading' as const,
          depth: 2 as const,
          children: [link(address + addressOf.article(article.id), article.headline)],
        },
        ...factsOf(article, words),
        ...article.passages.flatMap(({ html, notes }): BlockContent[] => [
          { type: 'blockquote', children: [paragraph(html)] },
          ...notes.map(paragraph),
        ]),
      ]),
    ],
  };
  return unified().use(remarkGfm).use(remarkStringify, { bullet: '-', emphasis: '*' }).stringify(tree);
}

/** Who first published it, when, and where. */
function factsOf({ publisher, date, source }: Article, words: Words): BlockContent[] {
  const facts = [
    publisher === undefined ? undefined : text(publisher),
    date === undefined ? undefined : text(formatDate(date, words.lang)),
    source === undefined ? undefined : link(source, source),
  ].filter((fact) => fact !== undefined);
  if (facts.length === 0) return [];
  const parted = facts.flatMap((fact, index) => (index === 0 ? [fact] : [text(' · '), fact]));
  return [{ type: 'paragraph', children: parted }];
}

/** A line of HTML, as `findPassages` writes it. */
function paragraph(html: string): BlockContent {
  const { children } = toMdast(fromHtml(`<p>${html}</p>`, { fragment: true })) as Root;
  const [only] = children;
  return only?.type === 'paragraph' ? only : { type: 'paragraph', children: [text(html)] };
}

function link(url: string, words: string): PhrasingContent {
  return { type: 'link', url, children: [text(words)] };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

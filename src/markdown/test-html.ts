/** Parses HTML as a browser does, so that tests see what a browser would. */
import type { Nodes } from 'hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';

export function fromHtml(html: string): Nodes {
  return unified()
    .use(rehypeRaw)
    .runSync({ type: 'root', children: [{ type: 'raw', value: html }] });
}

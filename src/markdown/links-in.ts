import type { Body, BodyPart } from './body.ts';

/** Links as `links` writes them. */
const link = /<a href="(https?:[^"]*|#article-[^"]*)"/g;

/** Where the links in a text lead, as they stand in its sanitised HTML: each once, those of captions too. */
export function linksIn(body: Body): string[] {
  const found = body
    .flatMap(linkedText)
    .flatMap((html) => Array.from(html.matchAll(link), ([, href = '']) => href));
  return [...new Set(found)];
}

/** What of a part may hold a link of the author's. */
function linkedText(part: BodyPart): string[] {
  const html = part.kind === 'figure' ? part.caption : 'html' in part ? part.html : undefined;
  return html?.includes('<a href="') ? [html] : [];
}

/** The way of an article's Markdown: read as HTML, secured, shaped. Nothing that a stranger's page could do survives the second. */
import type { Root } from 'hast';
import type { VFile } from 'vfile';
import type { Context } from './context.ts';
import { readMarkdown } from './read/read-markdown.ts';
import { secure } from './secure/secure.ts';
import { shape } from './shape/shape.ts';

export function runPipeline(markdown: string, context: Context, file: VFile): Root {
  return shape(secure(readMarkdown(markdown, context, file), file), context, file);
}

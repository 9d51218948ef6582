import type { VFile } from 'vfile';
import type { Body } from './body.ts';
import type { Context } from './context.ts';
import { runPipeline } from './pipeline.ts';
import { plainText } from './plain-text.ts';
import { cleanText } from './read/text/clean-text.ts';
import type { Lead } from './shape/figures/lead-image.ts';
import { split } from './split.ts';

export type { Context } from './context.ts';

export interface Rendered {
  body: Body;
  /** What is read, as plain text, for reading time and search. */
  text: string;
  /** The body's own headline, when the context has none. */
  title?: string;
  /** The dek, where the body has it. */
  dek?: string;
  /** What the body said of the lead image. */
  lead?: Lead;
}

/**
 * Turns an article's Markdown, written by a stranger, into the parts of its body. The same input gives the same output.
 *
 * @param file the article's; takes messages on what is not shown as it was written, with its line and column
 */
export function renderMarkdown(markdown: string, context: Context, file: VFile): Rendered {
  try {
    const tree = runPipeline(markdown, context, file);
    const { title, dek, lead } = file.data;
    const text = plainText(tree);
    return { body: split(tree), text, ...(title && { title }), ...(dek && { dek }), ...(lead && { lead }) };
  } catch (error) {
    // The call stack is full: a nesting that the limits do not know. The text is what matters.
    if (!(error instanceof RangeError)) throw error;
    const text = cleanText(markdown);
    return { body: [{ kind: 'html', html: asWritten(text) }], text };
  }
}

function asWritten(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const paragraphs = escaped.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  return paragraphs.map((paragraph) => `<p>${paragraph.trim()}</p>`).join('\n');
}

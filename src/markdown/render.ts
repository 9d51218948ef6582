/** Turns an article's Markdown, a stranger's, into the parts of its body. Pure: the same input gives the same output. */
import type { Body } from './body.ts';
import { cleanText } from './read/text/clean-text.ts';
import type { Context } from './context.ts';
import { escapeExcess } from './read/text/escape-excess.ts';
import type { Lead } from './shape/figures/lead-image.ts';
import { fromLiteral } from './read/text/literal-marks.ts';
import { runPipeline } from './pipeline.ts';
import { plainText } from './plain-text.ts';
import { split } from './split.ts';

export type { Context } from './context.ts';

export interface Rendered {
  body: Body;
  /** What is read, as plain text, for reading time and search. */
  text: string;
  /** The body's own headline, when the context has none. */
  title?: string;
  /** What the body said of the lead image. */
  lead?: Lead;
}

export function renderMarkdown(markdown: string, context: Context): Rendered {
  const clean = escapeExcess(cleanText(markdown));
  try {
    const { tree, file } = runPipeline(clean, context);
    const { title, lead } = file.data;
    const text = plainText(tree);
    return { body: split(tree), text, ...(title && { title }), ...(lead && { lead }) };
  } catch (error) {
    // The call stack is full: a nesting that the limits do not know. The text is what matters.
    if (!(error instanceof RangeError)) throw error;
    return { body: [{ kind: 'html', html: asWritten(fromLiteral(clean)) }], text: fromLiteral(clean) };
  }
}

function asWritten(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const paragraphs = escaped.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  return paragraphs.map((paragraph) => `<p>${paragraph.trim()}</p>`).join('\n');
}

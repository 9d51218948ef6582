import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { VFile } from 'vfile';
import type { Body, Figure } from './body.ts';
import type { Context } from './context.ts';
import { runPipeline } from './pipeline.ts';
import { plainText } from './plain-text.ts';
import { escapeHtml } from './escape-html.ts';
import { cleanText } from './read/text/clean-text.ts';
import { setType } from './shape/typography/set-type.ts';
import { split } from './split.ts';

export type { Context } from './context.ts';

/** A part of the text under a heading of the second level. */
export interface Section {
  /** Its id on the page. */
  id: string;
  heading: string;
}

export interface Rendered {
  body: Body;
  /** What is read, as plain text, for reading time and search. */
  text: string;
  /** Its parts, by their headings. */
  sections: Section[];
  /** The body's own headline, when the context has none. */
  title?: string;
  /** The dek, where the body has it. */
  dek?: string;
  /** The lead image, as it stood in the body. */
  lead?: Figure;
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
    const sections = sectionsOf(tree);
    return {
      body: split(tree),
      text,
      sections,
      ...(title && { title }),
      ...(dek && { dek }),
      ...(lead && { lead }),
    };
  } catch (error) {
    // The call stack is full: a nesting that the limits do not know. The text is what matters.
    if (!(error instanceof RangeError)) throw error;
    const text = cleanText(markdown);
    return { body: [{ kind: 'html', html: asWritten(text) }], text, sections: [] };
  }
}

function sectionsOf(tree: Root): Section[] {
  return tree.children.flatMap((child) => {
    if (child.type !== 'element' || child.tagName !== 'h2') return [];
    const { id } = child.properties;
    return typeof id === 'string' ? [{ id, heading: toString(child).replace(/\s+/g, ' ').trim() }] : [];
  });
}

/** Turns a line of Markdown, such as a caption in front matter, into inline HTML as `renderMarkdown` makes it. */
export function renderLine(markdown: string, context: Context): string {
  const { body } = renderMarkdown(markdown, context, new VFile());
  const [only, ...others] = body;
  const line =
    only?.kind === 'html' && others.length === 0
      ? /^<p[^>]*>((?:(?!<\/?p\b)[^])*)<\/p>$/.exec(only.html)
      : null;
  return line?.[1] ?? escapeHtml(setType(markdown, context.lang));
}

function asWritten(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const paragraphs = escaped.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  return paragraphs.map((paragraph) => `<p>${paragraph.trim()}</p>`).join('\n');
}

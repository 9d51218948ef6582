import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { VFile } from 'vfile';
import type { Body, Figure } from './body.ts';
import type { Context } from './context.ts';
import { findPassages, type Passage } from './find-passages.ts';
import { runPipeline } from './pipeline.ts';
import { plainText } from './plain-text.ts';
import { escapeHtml } from './escape-html.ts';
import { cleanText } from './clean-text.ts';
import { setType } from './shape/typography/set-type.ts';
import { split } from './split.ts';

export type { Passage } from './find-passages.ts';

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
  /** What a reader marked in it, in its order. */
  passages: Passage[];
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
    const passages = findPassages(tree);
    const body = split(tree);
    return {
      body,
      text,
      sections,
      passages: shownIn(body, passages),
      ...(title && { title }),
      ...(dek && { dek }),
      ...(lead && { lead }),
    };
  } catch (error) {
    // The call stack overflowed on a nesting that the limits missed: keep at least the text.
    if (!(error instanceof RangeError)) throw error;
    const text = cleanText(markdown);
    return { body: [{ kind: 'html', html: asWritten(text) }], text, sections: [], passages: [] };
  }
}

function sectionsOf(tree: Root): Section[] {
  return tree.children.flatMap((child) => {
    if (child.type !== 'element' || child.tagName !== 'h2') return [];
    const { id } = child.properties;
    return typeof id === 'string' ? [{ id, heading: toString(child).replace(/\s+/g, ' ').trim() }] : [];
  });
}

/** A part that is drawn anew, such as a related article, has lost the marks in its words. */
function shownIn(body: Body, passages: Passage[]): Passage[] {
  if (passages.length === 0) return passages;
  const html = body.map((part) =>
    part.kind === 'html' || part.kind === 'embed' ? part.html : part.kind === 'figure' ? part.caption : '',
  );
  const ids = new Set(Array.from(html.join('').matchAll(/<mark id="([^"]+)"/g), ([, id]) => id));
  return passages.filter(({ id }) => ids.has(id));
}

/** Turns a line of Markdown, such as a caption in front matter, into inline HTML as `renderMarkdown` makes it. */
export function renderLine(markdown: string, context: Context): string {
  const [only, ...others] = partsOf(markdown, context);
  const line =
    only?.kind === 'html' && others.length === 0
      ? /^<p[^>]*>((?:(?!<\/?p\b)[^])*)<\/p>$/.exec(only.html)
      : null;
  return line?.[1] ?? escapeHtml(setType(markdown, context.lang));
}

/** The sanitised parts of a short text; none if it is nested too deeply. */
function partsOf(markdown: string, context: Context): Body {
  try {
    return split(runPipeline(markdown, context, new VFile()));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [];
  }
}

function asWritten(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const paragraphs = escaped.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  return paragraphs.map((paragraph) => `<p>${paragraph.trim()}</p>`).join('\n');
}

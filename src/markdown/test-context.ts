/** What the tests render: an English article from a known address, unless a case says otherwise. */
import type { Body, Part } from './body.ts';
import type { Context } from './context.ts';
import { renderMarkdown } from './render.ts';

export const testContext: Context = { lang: 'en', footnotes: 'Notes', footnoteBack: 'Back to the text' };

/** The HTML of a text that has no other parts. */
export function htmlOf(markdown: string, context: Partial<Context> = {}): string {
  return renderMarkdown(markdown, { ...testContext, ...context })
    .body.map((part) => (part.kind === 'html' ? part.html : `[${part.kind}]`))
    .join('\n');
}

export function bodyOf(markdown: string, context: Partial<Context> = {}): Body {
  return renderMarkdown(markdown, { ...testContext, ...context }).body;
}

/** The parts of one kind. */
export function partsOf<Kind extends Part['kind']>(
  kind: Kind,
  markdown: string,
  context: Partial<Context> = {},
): Extract<Part, { kind: Kind }>[] {
  return bodyOf(markdown, context).filter(
    (part): part is Extract<Part, { kind: Kind }> => part.kind === kind,
  );
}

/** What the tests render: an English article from a known address, unless a case says otherwise. */
import { VFile } from 'vfile';
import type { Body, BodyPart } from './body.ts';
import type { Context } from './context.ts';
import { renderMarkdown, type Rendered } from './render.ts';

export const testContext: Context = { lang: 'en', footnotes: 'Notes', footnoteBack: 'Back to the text' };

export function render(markdown: string, context: Partial<Context> = {}): Rendered {
  return renderMarkdown(markdown, { ...testContext, ...context }, new VFile());
}

/** The messages on a text, each as `line:column rule reason`. */
export function messagesOn(markdown: string, context: Partial<Context> = {}): string[] {
  const file = new VFile();
  renderMarkdown(markdown, { ...testContext, ...context }, file);
  return file.messages.map(({ line, column, ruleId, reason }) => `${line}:${column} ${ruleId} ${reason}`);
}

/** The HTML of a text that has no other parts, without the ids of its headings and marks (see `secure/anchors.test.ts`). */
export function htmlOf(markdown: string, context: Partial<Context> = {}): string {
  return render(markdown, context)
    .body.map((part) => (part.kind === 'html' ? part.html : `[${part.kind}]`))
    .join('\n')
    .replace(/ id="(?:section|mark)-[^"]*"/g, '');
}

export function bodyOf(markdown: string, context: Partial<Context> = {}): Body {
  return render(markdown, context).body;
}

/** The parts of one kind. */
export function partsOf<Kind extends BodyPart['kind']>(
  kind: Kind,
  markdown: string,
  context: Partial<Context> = {},
): Extract<BodyPart, { kind: Kind }>[] {
  return bodyOf(markdown, context).filter(
    (part): part is Extract<BodyPart, { kind: Kind }> => part.kind === kind,
  );
}

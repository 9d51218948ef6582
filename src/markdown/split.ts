/** Cuts the finished tree into the parts of a body, in order: HTML, and what stands in it for components to draw. */
import type { Element, ElementContent, Root } from 'hast';
import { toHtml, type Options } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { visit } from './tree/visit.ts';
import type { Body, BodyPart } from './body.ts';
import { isBlank } from './tree/blank.ts';
import { isPart, type PartElement } from './tree/part-element.ts';
import { trustedMark } from './own-characters.ts';

/** Quotes and ampersands only where HTML needs them: what people read in the source is what was written. */
const readable: Options = {
  characterReferences: { omitOptionalSemicolons: false, useNamedReferences: true },
};
// Only our own code can write the mark, so no text of an article can be taken for a placeholder.
const placeholder = new RegExp(`<!--${trustedMark}(\\d+)-->`);

export function split(tree: Root): Body {
  const parts: BodyPart[] = [];
  visit(tree, 'element', (element, index, parent) => {
    if (!isPart(element) || !parent || index === undefined) return;
    parent.children[index] = { type: 'comment', value: `${trustedMark}${parts.length}` };
    parts.push(finishPart(element));
  });
  const pieces = toHtml(tree, readable).split(placeholder);
  return pieces.flatMap((piece, index): BodyPart[] => {
    const part = index % 2 === 1 ? parts[Number(piece)] : undefined;
    if (part) return [part];
    // White space matters beside an inline picture, not beside a block.
    const start = isInline(parts[Number(pieces[index - 1])]) ? piece : piece.trimStart();
    const html = isInline(parts[Number(pieces[index + 1])]) ? start : start.trimEnd();
    return html === '' ? [] : [{ kind: 'html', html }];
  });
}

function isInline(part: BodyPart | undefined): boolean {
  return part?.kind === 'figure' && part.inline;
}

/** A part on its own, with the HTML that it brings along. */
export function finishPart({ data: { part }, children }: PartElement): BodyPart {
  if (part.kind === 'related' || part.kind === 'player') return part;
  withoutPictures(children);
  const html = children.every(isBlank) ? '' : toHtml({ type: 'root', children }, readable).trim();
  if (html === '') return part;
  return part.kind === 'figure' ? { ...part, caption: html } : { ...part, html };
}

/** A caption holds no second picture, and a card requests nothing: what they said is kept. */
function withoutPictures(children: ElementContent[]): void {
  const holder: Root = { type: 'root', children };
  visit(holder, 'element', (element: Element, index, parent) => {
    if (!parent || index === undefined || (element.tagName !== 'img' && !isPart(element))) return;
    const said = element.data?.part?.kind === 'figure' ? element.data.part.alt : element.properties['alt'];
    const value = `${typeof said === 'string' ? said : ''} ${toString(element)}`.trim();
    parent.children[index] = { type: 'text', value };
  });
}

/**
 * Decides what is a picture of its own and what stands in a line: an image alone on its line, or in a `figure`, becomes a
 * block with the caption found beside it; any other becomes an inline one. Images that show nothing go.
 */
import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from '../../tree/visit.ts';
import type { VFile } from 'vfile';
import { addCaption } from './add-caption.ts';
import { isBlank } from '../../tree/blank.ts';
import { type Caption, readCaption } from './captions.ts';
import type { Context } from '../../context.ts';
import { figurePart } from './figure-part.ts';
import { linkedImage } from './images-of.ts';
import { linkTarget } from '../links/link-target.ts';
import { isPart, type PartElement } from '../../tree/part-element.ts';
import { sameWords } from '../../tree/same-words.ts';
import { pictureLines } from './picture-lines.ts';
import { isPlaceholder, isTrackingPixel } from './tracking-pixel.ts';
import { unwrapFigure } from './unwrap-figure.ts';

/** A longer paragraph is the text's. */
const longestAbove = 200;
/** These hold blocks, so that a picture alone in them may be one. */
const holdsBlocks = /^(?:blockquote|ul|ol|li|dl|dd|details)$/;

export function figures({ source, title }: Context) {
  return (tree: Root, file: VFile): void => {
    const headline = title ?? file.data.title ?? '';
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName !== 'img' || !parent || index === undefined) return;
      // The headline says it.
      if (headline !== '' && sameWords(String(element.properties['alt'] ?? ''), headline))
        element.properties['alt'] = '';
      if (isTrackingPixel(element)) {
        file.info('an image that shows nothing, and counts readers or fills space, is left out', {
          place: element.position?.start,
          ruleId: 'tracking-pixel',
        });
        parent.children.splice(index, 1);
        return [SKIP, index];
      }
      if (isPlaceholder(String(element.properties['src'] ?? ''))) {
        file.message(
          'the picture is lost: the page had not loaded it when it was saved; put its file beside the article',
          {
            place: element.position?.start,
            ruleId: 'lost-picture',
          },
        );
        element.properties['src'] = undefined;
      }
      return;
    });
    inBlocks(tree, source);
    visit(tree, 'element', (element, index, parent) => {
      if (isPart(element) || !parent || index === undefined) return isPart(element) ? SKIP : undefined;
      const image = element.tagName === 'img' ? element : linkedImage(element);
      if (!image) return;
      const part = figurePart(image, element, true, source);
      parent.children.splice(index, 1, ...(part ? [part] : []));
      return [SKIP, part ? index + 1 : index];
    });
    dropEmptied(tree);
  };
}

/** Paragraphs that held nothing but what is gone. */
function dropEmptied(tree: Root): void {
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName !== 'p' || !isBlank(element) || !parent || index === undefined) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

function inBlocks(parent: Root | Element, source?: string): void {
  const output: ElementContent[] = [];
  for (const child of parent.children as ElementContent[]) {
    if (child.type !== 'element' || isPart(child)) {
      output.push(child);
      continue;
    }
    if (child.tagName === 'figure') inBlocks(child, source);
    const found = child.tagName === 'figure' ? unwrapFigure(child) : pictureLines(child, source);
    if (found) for (const node of found) pushOnce(output, node);
    else if (!enlargesLast(output, child, source) && !captionsLast(output, child)) {
      output.push(child);
      if (holdsBlocks.test(child.tagName)) inBlocks(child, source);
    }
  }
  parent.children = output;
}

/** Clippers give a picture twice, small and large: it is shown once. */
function pushOnce(output: ElementContent[], node: ElementContent): void {
  const last = output.findLast((before) => before.type === 'element');
  const isRepeated =
    isPart(last) &&
    isPart(node) &&
    toString(last) === '' &&
    sourceOf(last) !== '' &&
    sourceOf(last) === sourceOf(node);
  if (isRepeated) output.splice(output.indexOf(last), 1);
  output.push(node);
}

function sourceOf({ data }: PartElement): string {
  return data.part.kind === 'figure' ? (data.part.src ?? '') : '';
}

/** A link alone that leads to the picture before it, or to its place on the page: `[View image in fullscreen](…#img-2)` */
function enlargesLast(output: ElementContent[], { tagName, children }: Element, source?: string): boolean {
  const [link, ...others] = children.filter((child) => !isBlank(child));
  if (tagName !== 'p' || link?.type !== 'element' || link.tagName !== 'a' || others.length > 0) return false;
  const last = output.findLast((node) => node.type === 'element');
  if (!isPart(last) || last.data.part.kind !== 'figure') return false;
  const { href } = link.properties;
  const target = linkTarget(href, source);
  const isOnPage = target?.includes('#') === true && target.split('#', 1)[0] === source?.split('#', 1)[0];
  return (
    isOnPage ||
    href === sourceOf(last) ||
    (target !== undefined && target === linkTarget(sourceOf(last), source))
  );
}

/** Gives the paragraph to the picture before it, if it is its caption, or says its caption again. */
function captionsLast(output: ElementContent[], block: Element): boolean {
  if (block.tagName !== 'p') return false;
  const last = output.findLast((node) => node.type === 'element');
  if (last?.tagName === 'p') return captionsAbove(output, last, block);
  if (!isPart(last) || last.data.part.kind !== 'figure') return false;
  const caption = readCaption(block.children, 'next paragraph') ?? captionOfAlt(last, block);
  if (addCaption(last, caption)) return true;
  const said = toString({ type: 'root', children: caption?.caption ?? block.children });
  const { credit } = last.data.part;
  return (
    sameWords(said, toString(last)) &&
    (caption?.credit === undefined || credit === undefined || sameWords(caption.credit, credit)) &&
    toString(last) !== ''
  );
}

/** Below a picture, what it shows may be a paragraph, and who made it the next one. */
function captionsAbove(output: ElementContent[], above: Element, block: Element): boolean {
  const at = output.lastIndexOf(above);
  const picture = output.slice(0, at).findLast((node) => node.type === 'element');
  if (!isPart(picture) || toString(picture) !== '' || toString(above).length > longestAbove) return false;
  const found = readCaption(block.children, 'next paragraph');
  // An agency in brackets signs a short text.
  const isMaker =
    found?.credit !== undefined && found.caption.length === 0 && !/^\s*[(（[]/.test(toString(block));
  if (!isMaker) return false;
  if (!addCaption(picture, { caption: above.children, credit: found.credit })) return false;
  output.splice(at, 1);
  return true;
}

/** The words that are a picture's alternative text, too: a page has them below it for those who see it, and once is enough. */
function captionOfAlt(picture: PartElement, { children }: Element): Caption | undefined {
  const { part } = picture.data;
  if (part.kind !== 'figure' || part.alt.trim() === '' || toString(picture) !== '') return undefined;
  if (!sameWords(part.alt, toString({ type: 'root', children }))) return undefined;
  if (part.src !== undefined) part.alt = '';
  return { caption: children };
}

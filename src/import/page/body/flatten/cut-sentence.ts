/** Finds a sentence that a box within it, such as an advertisement, cuts in two. */
import type { Element, ElementContent } from 'hast';
import { plain } from '../../tree/blocks.ts';
import type { Part } from '../part.ts';
import { isSpan } from './part-run.ts';
import type { Page } from '../../tree/parse-page.ts';

/**
 * @param before the part before the box
 * @param run what stands behind it
 * @returns the beginning of the sentence, undefined if it is over
 */
export function cutSentence(
  page: Page,
  before: Part | undefined,
  origin: Element,
  run: readonly ElementContent[],
): ElementContent[] | undefined {
  const isCut =
    before?.node.tagName === 'p' &&
    boxOf(page, before.origin) === boxOf(page, origin) &&
    /[\p{L}\p{M},]$/u.test(before.text) &&
    /^\s*\p{Ll}/u.test(plain(run));
  return isCut ? [...before.node.children, { type: 'text', value: ' ' }] : undefined;
}

/** A span may hold paragraphs, which two breaks part. */
const boxOf = (page: Page, origin: Element): Element | undefined =>
  isSpan(origin) ? page.parents.get(origin) : origin;

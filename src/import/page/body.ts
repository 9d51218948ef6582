/** Decides which element of a page holds the article's body, and what in it is not the article's. */
import type { Element, ElementContent } from 'hast';
import { countLetters, isFurniture, isHidden, isInlineWhole, measurePage, plain, unread, type Block, type Measure, type Measured } from './blocks.ts';
import type { Page } from './parse-page.ts';
import { isNamedBody } from './vocabulary.ts';

export interface BodyHints {
  title?: string;
  /** The words of the article, if the page says them to machines. */
  articleBody?: string;
}

const endsSentence = /[.!?…。！？।؟"”»“]\s*$/;

export function findBody(page: Page, hints: BodyHints): Element | undefined {
  const told = hints.articleBody === undefined ? undefined : squeeze(hints.articleBody);
  const weigh = (block: Block): number => {
    const density = block.linked / block.letters;
    const own = block.letters - block.linked;
    if (told && block.letters > 40 && told.includes(squeeze(block.text))) return 2 * block.letters;
    if (density > 0.5) return -10 - 0.5 * block.linked;
    if (/^h[1-6]$/.test(block.element.tagName)) return 0;
    const isSentence = endsSentence.test(block.text);
    if (block.letters < 25 && !isSentence) return -5;
    if (block.letters < 80 && !isSentence) return 0;
    return own - block.linked + (block.element.tagName === 'p' ? 10 : 0);
  };
  const raw = measurePage(page, weigh, () => false);
  const whole = Math.max(...page.elements.map((element) => raw.measures.get(element)?.value ?? 0), 1);
  // A page's own frame may carry any name (`with-sidebar`); what holds most of the text is not beside it.
  const isBeside = (element: Element): boolean =>
    isFurniture(element) && !isNamedBody(element) && (raw.measures.get(element)?.value ?? 0) < 0.4 * whole;
  const measured = measurePage(page, weigh, isBeside);
  const body = chooseBody(page, measured);
  return body && cleaned(body, measured, hints, isBeside);
}

function chooseBody(page: Page, { measures }: Measured): Element | undefined {
  let best: Element | undefined;
  let bestValue = 0;
  for (const element of page.elements) {
    const measure = measures.get(element);
    if (!measure || measure.value <= 0) continue;
    const value = measure.value * (isNamedBody(element) ? 1.1 : 1);
    // Of two that hold the same the inner one comes later, and is the tighter.
    if (value >= bestValue) [best, bestValue] = [element, value];
  }
  return best;
}

function cleaned(body: Element, measured: Measured, hints: BodyHints, isBeside: (element: Element) => boolean): Element {
  const title = squeeze(hints.title ?? '');
  const blockValues = new Map<ElementContent, Block>();
  for (const block of measured.blocks) for (const node of block.nodes) blockValues.set(node, block);
  const clean = (element: Element): Element => {
    const children: ElementContent[] = [];
    for (const child of element.children) {
      if (child.type !== 'element') {
        children.push(child);
        continue;
      }
      if (isInlineWhole(child)) {
        if (!isHidden(child)) children.push(child);
        continue;
      }
      if (isDropped(child, measured.measures.get(child), title, isBeside)) continue;
      children.push(clean(child));
    }
    return { ...element, children };
  };
  return clean(body);
}

function isDropped(element: Element, measure: Measure | undefined, title: string, isBeside: (element: Element) => boolean): boolean {
  if (element.tagName === 'iframe') return false;
  if (unread.has(element.tagName) || isHidden(element)) return true;
  if (/^h[1-6]$/.test(element.tagName)) return title !== '' && squeeze(plain(element.children)) === title;
  if (/^(?:figure|img|picture|table|pre|blockquote)$/.test(element.tagName)) return false;
  if (isBeside(element)) return true;
  if (measure && measure.letters > 0 && measure.linked / measure.letters > 0.6 && measure.value < 0) return true;
  return false;
}

/** Letters and digits alone, so that two ways of setting a text compare equal. */
export function squeeze(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

export { countLetters };

/** Decides which element of a page holds the article's body: the one whose blocks are worth most, as tight as possible. */
import type { Element } from 'hast';
import { isFurniture, measurePage, plain, type Block, type Measured } from './blocks.ts';
import type { Page } from './parse-page.ts';
import { isNamedBody } from './vocabulary.ts';

export interface BodyHints {
  title?: string;
  /** The words of the article, if the page says them to machines. */
  articleBody?: string;
}

export interface Chosen {
  body: Element;
  isBeside: (element: Element) => boolean;
  measured: Measured;
}

export const endsSentence = /[.!?…。！？।؟"”»“:：)]\s*$/;

export function chooseBody(page: Page, hints: BodyHints): Chosen | undefined {
  const told = hints.articleBody === undefined ? undefined : squeeze(hints.articleBody);
  const weigh = (block: Block): number => {
    const density = block.linked / block.letters;
    if (told && block.letters > 40 && told.includes(squeeze(block.text))) return 2 * block.letters;
    if (density > 0.5) return -10 - 0.5 * block.linked;
    if (/^h[1-6]$/.test(block.element.tagName)) return 0;
    const isSentence = endsSentence.test(block.text);
    if (block.letters < 25 && !isSentence) return -5;
    if (block.letters < 80 && !isSentence) return 0;
    return block.letters - 2 * block.linked + (block.element.tagName === 'p' ? 10 : 0);
  };
  const raw = measurePage(page, (block) => Math.max(0, weigh(block)), () => false);
  const whole = Math.max(...page.elements.map((element) => raw.measures.get(element)?.value ?? 0), 1);
  // A page's own frame may carry any name (`with-sidebar`); what holds most of the text is not beside it.
  const isBeside = (element: Element): boolean =>
    ((isFurniture(element) && !isNamedBody(element)) || isCard(element)) && (raw.measures.get(element)?.value ?? 0) < 0.4 * whole;
  const measured = measurePage(page, weigh, isBeside);
  const body = tighten(page, highest(page, measured), measured);
  return body && { body, isBeside, measured };
}

function highest(page: Page, { measures }: Measured): Element | undefined {
  let best: Element | undefined;
  let bestValue = 0;
  for (const element of page.elements) {
    const value = measures.get(element)?.value ?? 0;
    // Of two that hold the same the inner one comes later, and is the tighter.
    if (value > 0 && value >= bestValue) [best, bestValue] = [element, value];
  }
  return best;
}

/** What is named as the body is it, if most of the text is there. */
function tighten(page: Page, body: Element | undefined, { measures }: Measured): Element | undefined {
  if (!body) return undefined;
  const value = (element: Element): number => Math.max(0, measures.get(element)?.value ?? 0);
  const whole = value(body);
  let at = body;
  for (let next: Element | undefined = at; next; ) {
    at = next;
    next = undefined;
    for (const child of at.children) {
      if (child.type !== 'element' || /^(?:p|ul|ol|table|blockquote|h[1-6])$/.test(child.tagName)) continue;
      if (value(child) >= 0.9 * whole || (isNamedBody(child) && value(child) >= 0.75 * whole)) next = child;
    }
  }
  return at;
}

/** A heading that is a link leads to another article; what holds it is a pointer there. */
function isCard(element: Element): boolean {
  if (!/^(?:li|article|div|section|a)$/.test(element.tagName)) return false;
  if (element.tagName === 'a') return element.children.some((child) => child.type === 'element' && (/^h[1-6]$/.test(child.tagName)));
  return element.children.some((child) => child.type === 'element' && /^h[2-6]$/.test(child.tagName) && isLinkedWhole(child));
}

function isLinkedWhole(heading: Element): boolean {
  const text = squeeze(plain(heading.children));
  const link = heading.children.find((child) => child.type === 'element' && child.tagName === 'a');
  return text !== '' && link?.type === 'element' && squeeze(plain([link])) === text && /^(?!#)./.test(String(link.properties['href'] ?? ''));
}

/** Letters and digits alone, so that two ways of setting a text compare equal. */
export function squeeze(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

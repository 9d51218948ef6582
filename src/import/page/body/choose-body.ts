/** Decides which element of a page holds the article's body: the smallest one that holds the blocks of the highest value. */
import type { Element } from 'hast';
import { isFurniture, isNoArticle, measurePage, plain, type Block, type Measured } from './blocks.ts';
import { attribute, closest, type Page } from '../parse-page.ts';
import { findPieces } from './pieces.ts';
import { squeeze } from '../../../language/letters-of.ts';
import { endsSentence } from '../../../language/sentence-end.ts';
import { isNamedBody } from '../vocabulary.ts';

export interface BodyHints {
  title?: string;
  /** The words of the article, if the page says them to machines. */
  articleBody?: string;
}

export interface Chosen {
  body: Element;
  isBeside: (element: Element) => boolean;
  isCard: (element: Element) => boolean;
  /** All blocks of the page in their order, for what stands around the body. */
  blocks: Block[];
}

const fewestOfCell = 250;
const longestSignUp = 400;
const fewestOfStory = 150;

export function chooseBody(page: Page, hints: BodyHints, anyName = false): Chosen | undefined {
  const told = hints.articleBody === undefined ? undefined : squeeze(hints.articleBody);
  const weigh = (block: Block): number => {
    const density = block.linked / block.letters;
    if (told && block.letters > 40 && shareIn(told, squeeze(block.text)) >= 0.6) return 2 * block.letters;
    if (density > 0.5) return -10 - 0.5 * block.linked;
    if (/^h[1-6]$/.test(block.element.tagName)) return 0;
    const isSentence = endsSentence.test(block.text);
    if (block.letters < 25 && !isSentence) return -5;
    if (block.letters < 80 && !isSentence) return 0;
    return block.letters - 2 * block.linked + (block.element.tagName === 'p' ? 10 : 0);
  };
  const raw = measurePage(
    page,
    (block) => Math.max(0, weigh(block)),
    () => false,
  );
  const whole = Math.max(...page.elements.map((element) => raw.measures.get(element)?.value ?? 0), 1);
  const title = squeeze(hints.title ?? '');
  const headed = new Set<Element>();
  for (const element of page.elements) {
    if (
      element.tagName !== 'h1' &&
      !(title !== '' && /^h[2-4]$/.test(element.tagName) && squeeze(plain(element.children)) === title)
    )
      continue;
    for (let at: Element | undefined = element; at; at = page.parents.get(at)) headed.add(at);
  }
  const isNext = nextArticles(page, title);
  // From the root down, so that a page of any depth takes one look at each element.
  const isInNamed = new Set<Element>();
  for (const element of page.elements) {
    const outer = page.parents.get(element);
    if (outer && (isInNamed.has(outer) || isNamedBody(outer))) isInNamed.add(element);
  }
  const signUps = signUpsIn(page, raw);
  const known = new Map<Element, boolean>();
  // A page's own frame may carry any name (`with-sidebar`); what holds most of the text, or the headline and much of it,
  // is not beside the article.
  const isBeside = (element: Element): boolean => {
    if (isNext.has(element)) return true;
    if (headed.size > 0 && !headed.has(element) && isNoArticle(element)) return true;
    if (anyName) return false;
    let found = known.get(element);
    if (found === undefined) {
      const share = (raw.measures.get(element)?.value ?? 0) / whole;
      const most = headed.has(element) ? 0.2 : isInNamed.has(element) ? 0.2 : 0.6;
      found =
        share < most &&
        ((isFurniture(element) && !isNamedBody(element)) || isCard(page, element) || signUps.has(element));
      known.set(element, found);
    }
    return found;
  };
  const measured = measurePage(page, weigh, isBeside);
  const tight = tighten(page, highest(page, measured), measured);
  const pieces = tight && findPieces(page, tight, measured);
  const body = pieces?.body ?? tight;
  return (
    body && {
      body,
      isBeside: (element) => isBeside(element) || pieces?.others.has(element) === true,
      isCard: (element) =>
        isCard(page, element) &&
        !headed.has(element) &&
        (raw.measures.get(element)?.value ?? 0) < 0.2 * whole,
      blocks: raw.blocks,
    }
  );
}

/** A page that goes on with the next article has an `article` for it, with a headline of its own. */
function nextArticles(page: Page, title: string): Set<Element> {
  const titled = new Set<Element>();
  const other = new Set<Element>();
  for (const element of page.elements) {
    if (element.tagName !== 'h1') continue;
    const article = closest(page, element, ({ tagName }) => tagName === 'article');
    if (article) (squeeze(plain(element.children)) === title ? titled : other).add(article);
  }
  return titled.size === 0 ? new Set() : other.difference(titled);
}

/** The boxes around fields for an e-mail address: the words beside a field are about the newsletter. */
function signUpsIn(page: Page, { measures }: Measured): Set<Element> {
  const found = new Set<Element>();
  for (const field of page.elements) {
    if (field.tagName !== 'input' || !isForEmail(field)) continue;
    let at = page.parents.get(field);
    while (at && (measures.get(at)?.letters ?? 0) <= longestSignUp) {
      found.add(at);
      at = page.parents.get(at);
    }
  }
  return found;
}

const isForEmail = (field: Element): boolean =>
  attribute(field, 'type') === 'email' || /^e-?mail$/i.test(attribute(field, 'name') ?? '');

function highest(page: Page, { measures }: Measured): Element | undefined {
  let best: Element | undefined;
  let bestValue = 0;
  for (const element of page.elements) {
    const value = measures.get(element)?.value ?? 0;
    // Of two elements with the same blocks the inner one comes later; it is taken.
    if (value > 0 && value >= bestValue) [best, bestValue] = [element, value];
  }
  return best;
}

/** An element named as the body is taken if it holds most of the text. */
function tighten(page: Page, body: Element | undefined, { measures }: Measured): Element | undefined {
  if (!body) return undefined;
  const value = (element: Element): number => Math.max(0, measures.get(element)?.value ?? 0);
  const whole = value(body);
  let at = body;
  for (let next: Element | undefined = at; next;) {
    at = next;
    next = undefined;
    let before = 0;
    let told = 0;
    for (const child of at.children) {
      if (child.type !== 'element') continue;
      const [here, toldHere] = [before, told];
      before += value(child);
      told += countStory(child, value);
      if (/^(?:p|ul|ol|blockquote|h[1-6])$/.test(child.tagName) || here >= 700) continue;
      const isMost = value(child) >= 0.9 * whole && toldHere < 2;
      if (isMost || (isNamedBody(child) && value(child) >= 0.75 * whole)) next = child;
    }
  }
  // A table whose text is in many cells is read as one.
  at = closest(page, at, ({ tagName }) => !/^(?:table|tbody|tr)$/.test(tagName)) ?? at;
  // Where tables lay out a page, a cell is a whole article.
  if (at.tagName === 'td' && (measures.get(at)?.letters ?? 0) >= fewestOfCell) return at;
  // A single paragraph is not a whole article: short lines beside it belong to it.
  return /^(?:p|li|td|blockquote|span|a|b|i|em|strong|h[1-6])$/.test(at.tagName)
    ? (page.parents.get(at) ?? at)
    : at;
}

/** The paragraphs of some length: one before the text may be its standfirst, two are its beginning. */
function countStory(element: Element, value: (element: Element) => number): number {
  if (element.tagName === 'p') return value(element) > fewestOfStory ? 1 : 0;
  if (/^(?:header|figure)$/.test(element.tagName)) return 0;
  return element.children.reduce(
    (sum, child) => sum + (child.type === 'element' && value(child) > 0 ? countStory(child, value) : 0),
    0,
  );
}

/** A list of other articles: headings that are links, and short texts. */
function isCard(page: Page, element: Element): boolean {
  if (!/^(?:li|article|div|section|a|ul|ol)$/.test(element.tagName)) return false;
  const { headings, linked, own } = headsIn(page, element);
  const isLink = element.tagName === 'a' && isPointer(page, element);
  return headings > 0 && (isLink || (linked === headings && own <= 300 * headings));
}

interface Heads {
  headings: number;
  /** Those of them that are links. */
  linked: number;
  /** The letters of paragraphs that are none. */
  own: number;
}

/** What was counted already, for each box around an element asks for it. */
const heads = new WeakMap<Element, Heads>();

function headsIn(page: Page, element: Element): Heads {
  const known = heads.get(element);
  if (known) return known;
  const sum: Heads = { headings: 0, linked: 0, own: 0 };
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    const inner = headsIn(page, child);
    const isLink = child.tagName === 'a' && isPointer(page, child);
    sum.headings += inner.headings;
    sum.linked += isLink ? inner.headings : inner.linked;
    if (!isLink) sum.own += inner.own;
    if (/^h[1-6]$/.test(child.tagName)) {
      sum.headings++;
      if (isLinkedWhole(page, child)) sum.linked++;
    } else if (child.tagName === 'p') sum.own += plain(child.children).trim().length;
  }
  heads.set(element, sum);
  return sum;
}

/** Does a link lead to another page? Headings may be links to themselves, with or without the page's address. */
export function isPointer(page: Page, link: Element): boolean {
  const href = String(link.properties['href'] ?? '');
  if (!/^(?!#|javascript:)./.test(href)) return false;
  if (!href.includes('#') || !page.address) return true;
  const { origin, pathname } = page.address;
  return ![pathname, origin + pathname].includes(href.replace(/[?#].*$/s, ''));
}

function isLinkedWhole(page: Page, heading: Element): boolean {
  const text = squeeze(plain(heading.children));
  const links = heading.children.filter(
    (child) => child.type === 'element' && child.tagName === 'a' && isPointer(page, child),
  );
  return text !== '' && squeeze(plain(links)) === text;
}

/** How much of a text stands in another, 0 to 1, by samples; both squeezed. */
export function shareIn(whole: string, text: string): number {
  const width = 16;
  if (text.length <= width) return whole.includes(text) ? 1 : 0;
  const samples = Math.min(12, Math.ceil(text.length / width));
  let found = 0;
  for (let sample = 0; sample < samples; sample++) {
    const at = Math.round((sample * (text.length - width)) / Math.max(1, samples - 1));
    if (whole.includes(text.slice(at, at + width))) found++;
  }
  return found / samples;
}

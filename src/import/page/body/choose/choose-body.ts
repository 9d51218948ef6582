/**
 * Decides which element of a page holds the article's body: the smallest one that holds the blocks of the highest value.
 *
 * The weights and shares here, in `weigh-block.ts`, `tighten.ts`, `cards.ts` and `pieces.ts` are tuned by hand for the bodies of
 * the pages of `npm run bench:import`, none is derived: a change of one is a change of that table in `bench/README.md`.
 */
import type { Element, ElementContent } from 'hast';
import { isFurniture, isInline, plain } from '../../tree/blocks.ts';
import { measurePage, type Block, type Measured } from './measure-page.ts';
import { isCard } from './cards.ts';
import { isFactBox } from './is-fact-box.ts';
import { attribute, closest, holdersOf, type Page } from '../../tree/parse-page.ts';
import { findPieces } from './pieces.ts';
import { isReaderComments, readersBoxes } from './reader-comments.ts';
import { tighten } from './tighten.ts';
import { weigher } from './weigh-block.ts';
import { printedDays } from '../../../../date/printed-days.ts';
import { squeeze } from '../../../../language/letters-of.ts';
import { labelOf } from '../../../../language/label.ts';
import { signUpLabels } from '../../../../language/labels.ts';
import { textIn } from '../../tree/text.ts';
import { isNamedBody, isSideColumn, namesOf } from '../../tree/vocabulary.ts';

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

/** What holds the headline, or stands in what is called the body, is beside the article only with less of the text than this. */
const mostBesideOfCentral = 0.2;
/** Anything else: a page's own frame may carry any name (`with-sidebar`), and holds most of the text. */
const mostBeside = 0.6;
/** A column that is called so by its place alone. */
const mostOfColumn = 0.4;
const mostOfCard = 0.2;
const longestSignUp = 400;
const noArticle = / (?:cookies?|consent|gdpr)(?:(?= )|-(?!(?:[a-z]+-)?embed))/;

/** @param anyName whatever their names say, elements are taken for the article's */
export function chooseBody(page: Page, hints: BodyHints, anyName = false): Chosen | undefined {
  const title = squeeze(hints.title ?? '');
  const weigh = weigher(hints.articleBody);
  const raw = measurePage(
    page,
    (block) => Math.max(0, weigh(block)),
    () => false,
  );
  const shareOf = sharesOfText(page, raw);
  const headed = holdersOfHeadline(page, title);
  const isOther = otherArticles(page, title, headed);
  const isFurnitureHere = anyName ? () => false : furnitureOf(page, raw, headed, shareOf);
  const isBeside = (element: Element): boolean => isOther(element) || isFurnitureHere(element);

  const measured = measurePage(page, weigh, isBeside);
  const tight = tighten(page, highest(page, measured), measured);
  if (!tight) return undefined;
  const pieces = findPieces(page, tight, measured);
  return {
    body: pieces?.body ?? tight,
    isBeside: (element) => isBeside(element) || pieces?.others.has(element) === true,
    isCard: (element) => isCard(page, element) && !headed.has(element) && shareOf(element) < mostOfCard,
    blocks: raw.blocks,
  };
}

/** How much of a page's text an element holds, from 0 to 1. */
function sharesOfText(page: Page, { measures }: Measured): (element: Element) => number {
  const valueOf = (element: Element): number => measures.get(element)?.value ?? 0;
  const whole = page.elements.reduce((most, element) => Math.max(most, valueOf(element)), 1);
  return (element) => valueOf(element) / whole;
}

/** The elements that hold a headline, to the root. */
function holdersOfHeadline(page: Page, title: string): Set<Element> {
  const isHeadline = (element: Element): boolean => {
    const isTitled = title !== '' && /^h[2-4]$/.test(element.tagName);
    return element.tagName === 'h1' || (isTitled && squeeze(plain(element.children)) === title);
  };
  return holdersOf(page, page.elements.filter(isHeadline));
}

/** What is another article, or none whatever its words are. */
function otherArticles(page: Page, title: string, headed: Set<Element>): (element: Element) => boolean {
  const isNext = nextArticles(page, title);
  return (element) =>
    isNext.has(element) || (headed.size > 0 && !headed.has(element) && isNoArticle(element));
}

/** What is no article, however long it is: a notice of cookies, a form, what readers say, the foot of the page. */
function isNoArticle(element: Element): boolean {
  return (
    /^(?:form|footer)$/.test(element.tagName) || noArticle.test(namesOf(element)) || isReaderComments(element)
  );
}

/** What stands beside the article by its names, its headings or the field in it, unless it holds too much of the text. */
function furnitureOf(
  page: Page,
  raw: Measured,
  headed: Set<Element>,
  shareOf: (element: Element) => number,
): (element: Element) => boolean {
  const isInNamed = insideNamedBodies(page);
  const boxes = signUpsIn(page, raw, headed).union(readersBoxes(page));
  const holders = holdersOf(page, page.elements.filter(isNamedBody));
  const isColumn = (element: Element): boolean =>
    isSideColumn(element) && !holders.has(element) && shareOf(element) < mostOfColumn;
  const known = new Map<Element, boolean>();
  const isBeside = (element: Element): boolean => {
    const isCentral = headed.has(element) || isInNamed.has(element);
    return (
      shareOf(element) < (isCentral ? mostBesideOfCentral : mostBeside) &&
      ((isFurniture(element) && !isNamedBody(element) && !isFactBox(element)) ||
        isCard(page, element) ||
        isColumn(element) ||
        boxes.has(element))
    );
  };
  return (element) => {
    const found = known.get(element) ?? isBeside(element);
    known.set(element, found);
    return found;
  };
}

/** From the root down, so that a page of any depth takes one look at each element. */
function insideNamedBodies(page: Page): Set<Element> {
  const inside = new Set<Element>();
  for (const element of page.elements) {
    const outer = page.parents.get(element);
    if (outer && (inside.has(outer) || isNamedBody(outer))) inside.add(element);
  }
  return inside;
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

/** The boxes around fields for an e-mail address, and around buttons to subscribe or to give, which their words are about. */
function signUpsIn(page: Page, { measures }: Measured, headed: ReadonlySet<Element>): Set<Element> {
  const found = new Set<Element>();
  for (const field of page.elements) {
    const isField = field.tagName === 'input' && isForEmail(field);
    if (!isField && !isSignUp(page, field)) continue;
    let at = page.parents.get(field);
    while (at && !headed.has(at) && (measures.get(at)?.letters ?? 0) <= longestSignUp) {
      // One may sign up for what a list tells of, too: a meeting, on its day.
      if (!isField && printedDays(textIn(at), false).length > 0) break;
      found.add(at);
      at = page.parents.get(at);
    }
  }
  return found;
}

/** A button, or a link that stands alone as one. */
function isSignUp(page: Page, element: Element): boolean {
  if (!/^(?:button|a)$/.test(element.tagName) || !signUpLabels.has(labelOf(plain(element.children))))
    return false;
  const around = page.parents.get(element)?.children ?? [];
  const isLine = (node: ElementContent): boolean => isInline(node) && /\S/.test(plain([node]));
  return (
    element.tagName === 'button' ||
    // Who tells of others may say where to give to them.
    (!leadsAway(page, element) &&
      around.every((node) => node === element || isLinkNode(node) || !isLine(node)))
  );
}

/** To another site; `support.paper.example` is of `www.paper.example`. */
function leadsAway(page: Page, link: Element): boolean {
  const href = attribute(link, 'href') ?? '';
  const own = siteOf(page.address?.hostname);
  const isWhole = /^(?:https?:)?\/\//i.test(href);
  return isWhole && (own === undefined || URL.parse(href, page.base)?.hostname.endsWith(own) !== true);
}

/** The last two names of a host, and one more where the two are no site's: `paper.co.uk`. */
function siteOf(host: string | undefined): string | undefined {
  const names = host?.split('.') ?? [];
  const [second = '', top = ''] = names.slice(-2);
  const isShared = top.length === 2 && /^(?:com?|org?|net?|gov?|gob|gouv|edu?|ac|mil)$/.test(second);
  return host === undefined ? undefined : names.slice(isShared && names.length > 2 ? -3 : -2).join('.');
}

const isLinkNode = (node: ElementContent): boolean => node.type === 'element' && node.tagName === 'a';

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

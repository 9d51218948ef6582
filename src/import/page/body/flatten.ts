/** Turns a body into a flat list of blocks: paragraphs, headings, lists, tables, figures, quotations, without wrappers. */
import type { Element, ElementContent } from 'hast';
import { countLetters, has, isHidden, isInlineWhole, plain, unread } from './blocks.ts';
import { embedOf, quotedPost } from './embed-of.ts';
import { holdsOnlyImage, holdsParagraphs, partRun } from './part-run.ts';
import { seenIn } from './seen-in.ts';
import { namesOf } from '../vocabulary.ts';
import { isLinkBox, isPromotion, isTeaser, isTeaserItem, linkOf, linksIn } from './teasers.ts';
import { readCaptionOf, readFigure, imagesIn, type Figure } from '../pictures/figures.ts';
import { attribute, closest, type Page } from '../parse-page.ts';

export interface Part {
  node: Element;
  /** The element of the page it comes from, and what that stands in. */
  origin: Element;
  box?: Element;
  text: string;
  letters: number;
  linked: number;
  figure?: Figure;
  /** A figure that is a link to another page. */
  leads?: boolean;
  embed?: string;
  /** A list whose links all lead to other sites. */
  away?: boolean;
  /** A quotation whose links all lead to this site. */
  home?: boolean;
}

const paragraph = (children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children,
});
/** A caption this long, whose picture could not be read, is a part of the text: that of a slide, as a rule. */
const fewestOfText = 200;
const longestRule = 120;
const wholes = /^(?:h[1-6]|ul|ol|dl|pre|hr|blockquote|table|details)$/;

export function flatten(page: Page, body: Element, isDropped: (element: Element) => boolean): Part[] {
  const parts: Part[] = [];
  const add = (whole: Element, origin: Element): void => {
    const node = seenIn(page, whole);
    const text = plain(node.children).trim();
    if (/^(?:p|h[1-6])$/.test(node.tagName) && isRule(text)) node.tagName = 'hr';
    const letters = /[^\s\p{Cf}]/u.test(text) ? countLetters(text) : 0;
    const away = /^(?:ul|ol)$/.test(node.tagName) && linkHosts(page, node) === 'other';
    const home = node.tagName === 'blockquote' && linkHosts(page, node) === 'own';
    parts.push({
      node,
      origin,
      box: page.parents.get(origin),
      text,
      letters,
      linked: countLinked(node),
      ...{ away, home },
    });
  };
  const addFigure = (figure: Figure, origin: Element): void => {
    const link = linkOf(page, origin);
    if (link && isPromotion(page, link, origin)) return;
    const leads = link !== undefined;
    parts.push({ node: paragraph([]), origin, text: '', letters: 0, linked: 0, figure, leads });
  };
  const addEmbed = (embed: string, origin: Element): void => {
    parts.push({ node: paragraph([]), origin, text: '', letters: 0, linked: 0, embed });
  };
  const addRun = (run: ElementContent[], origin: Element): void => {
    for (const nodes of partRun(page, run)) {
      if (/\S/.test(plain(nodes))) add(paragraph(nodes), origin);
      else
        for (const { picture } of imagesIn(page, paragraph(nodes)))
          addFigure({ ...picture, caption: '', credit: '' }, origin);
    }
  };
  const walk = (element: Element): void => {
    let run: ElementContent[] = [];
    const finish = (): void => {
      if (run.length > 0) addRun(run, element);
      run = [];
    };
    for (const child of element.children) {
      if (child.type === 'text') {
        run.push(child);
        continue;
      }
      if (child.type !== 'element' || isHidden(child)) continue;
      const isOfLine = isInlineWhole(child) && !holdsOnlyImage(page, child) && !holdsParagraphs(child);
      if (child.tagName === 'br' || isOfLine) {
        if (!unread.has(child.tagName)) run.push(child);
        continue;
      }
      finish();
      visit(child);
    }
    finish();
  };
  /** Is it of a table or a quotation, in one figure with it? */
  const isOfWords = (element: Element): boolean => {
    const { node, origin } = parts.at(-1) ?? {};
    const figure = closest(page, element, ({ tagName }) => tagName === 'figure');
    return (
      node !== undefined &&
      figure !== undefined &&
      /^(?:table|blockquote|pre|ul|ol)$/.test(node.tagName) &&
      closest(page, origin, (at) => at === figure) !== undefined
    );
  };
  const visit = (element: Element): void => {
    const embed = embedOf(page, element);
    if (embed !== undefined) {
      addEmbed(embed, element);
      return;
    }
    if (unread.has(element.tagName) || isDropped(element) || isTeaserItem(page, element)) return;
    const figure = element === body ? undefined : readFigure(page, element);
    if (figure) {
      if (!isTeaser(page, element)) addFigure(figure, element);
      return;
    }
    if (isLinkBox(page, element)) return;
    const isOfEmbed = parts.at(-1)?.embed !== undefined;
    if (
      !isOfEmbed &&
      !isOfWords(element) &&
      isCaption(page, element) &&
      countLetters(plain(element.children)) < fewestOfText
    ) {
      giveCaption(parts.at(-1), element);
      return;
    }
    if (
      element.tagName === 'p' &&
      element.children.every(
        (child) => child.type !== 'element' || (isInlineWhole(child) && !holdsParagraphs(child)),
      )
    ) {
      addRun(element.children, element);
      return;
    }
    if (!wholes.test(element.tagName) || isLayout(page, element)) {
      walk(element);
      return;
    }
    add(
      /^(?:ul|ol|dl|table|details)$/.test(element.tagName) ? without(element, isDropped) : element,
      element,
    );
    const post = element.tagName === 'blockquote' ? quotedPost(page, element) : undefined;
    if (post !== undefined) addEmbed(post, element);
  };
  visit(body);
  return parts;
}

/** What is called a caption, and has no picture, is of the one before it, or of a film that cannot be kept. */
function isCaption(page: Page, element: Element): boolean {
  if (element.tagName === 'figcaption') return true;
  const isCalledSo = / (?:[a-z]+-)*(?:caption|bildunterschrift|bildtext|pie-foto|didascalia)(?:-text)? /.test(
    namesOf(element),
  );
  return isCalledSo && imagesIn(page, element, 1).length === 0;
}

/** Some set the caption behind the figure, not in it. */
function giveCaption(before: Part | undefined, element: Element): void {
  if (before?.figure?.caption === '') before.figure = { ...before.figure, ...readCaptionOf(element) };
}

/** `* * *`, `- -`, `=====`, or one star */
const isRule = (text: string): boolean =>
  text.length <= longestRule && /^(?:[*⁎⁕⁂✱]|([*=_~•·‐–—-])(?:(?:\s*\1){2,}|\s+\1))$/.test(text);

/** Names of rows and cells say what a table tells (`votes`). */
const tableParts = /^(?:tbody|thead|tfoot|tr|td|th)$/;

/** A list or table without what in it is not of the article. */
function without(element: Element, isDropped: (element: Element) => boolean): Element {
  const children = element.children
    .filter((child) => child.type !== 'element' || tableParts.test(child.tagName) || !isDropped(child))
    .map((child) => (child.type === 'element' ? without(child, isDropped) : child));
  return { ...element, children };
}

/** A list or table that lays out a page instead of listing things. */
function isLayout(page: Page, element: Element): boolean {
  if (element.tagName === 'ul' || element.tagName === 'ol')
    return has(element, /^(?:h[1-6]|figure|table|section|article)$/) || imagesIn(page, element, 1).length > 0;
  if (element.tagName === 'table') {
    if (attribute(element, 'role') === 'presentation' || has(element, /^(?:table|h[1-4]|ul|figure|div)$/))
      return countCells(element).widest < 2 || has(element, /^(?:table|h[1-4]|figure)$/);
    return countCells(element).widest < 2;
  }
  return element.tagName === 'blockquote' && has(element, /^(?:figure|table)$/);
}

function countCells(table: Element): { widest: number } {
  let widest = 0;
  const walk = (element: Element): void => {
    if (element.tagName === 'tr')
      widest = Math.max(
        widest,
        element.children.filter((child) => child.type === 'element' && plain([child]).trim() !== '').length,
      );
    else for (const child of element.children) if (child.type === 'element') walk(child);
  };
  walk(table);
  return { widest };
}

/** Where all links of an element lead, if that is known of the page and alike for all. */
function linkHosts(page: Page, element: Element): 'own' | 'other' | undefined {
  const { host } = page.address ?? {};
  const addresses = linksIn(element).map((link) => URL.parse(attribute(link, 'href') ?? '', page.address));
  const areOf = (isOwn: boolean): boolean =>
    addresses.every(
      (address) => address && /^https?:$/.test(address.protocol) && (address.host === host) === isOwn,
    );
  if (host === undefined || addresses.length === 0) return undefined;
  return areOf(true) ? 'own' : areOf(false) ? 'other' : undefined;
}

export function countLinked(element: Element): number {
  let count = 0;
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    count += child.tagName === 'a' ? countLetters(plain(child.children)) : countLinked(child);
  }
  return count;
}

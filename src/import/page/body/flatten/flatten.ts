/** Turns a body into a flat list of blocks: paragraphs, headings, lists, tables, figures, quotations, without wrappers. */
import type { Element, ElementContent, Text } from 'hast';
import { countLetters, isHidden, isInlineWhole, plain, unread } from '../../tree/blocks.ts';
import { countLeading } from '../links/count-linked.ts';
import { cutSentence } from './cut-sentence.ts';
import { embedOf, quotedPost } from './embed-of.ts';
import { framedEmbeds } from './framed-embeds.ts';
import { holdsDropped } from './holds-dropped.ts';
import { isLineOfRule } from './is-line-of-rule.ts';
import { isLayout } from './layout.ts';
import { linkHosts } from '../links/link-hosts.ts';
import { holdsOnlyImage, holdsParagraphs, partRun } from './part-run.ts';
import { seenIn } from './seen-in.ts';
import { isCalledCaption, takeWords } from './words-of-figure.ts';
import { isLinkBox, isPromotion, isTeaser, isTeaserItem, linkOf } from '../links/teasers.ts';
import { readFigure, imagesIn, type Figure } from '../../pictures/figures.ts';
import { withoutDropped } from './without-dropped.ts';
import type { Page } from '../../tree/parse-page.ts';
import type { Part } from '../part.ts';

const wholes = /^(?:h[1-6]|ul|ol|dl|pre|hr|blockquote|table|details)$/;

/** @param isDropped whether an element of the body is none of the article */
export function flatten(page: Page, body: Element, isDropped: (element: Element) => boolean): Part[] {
  const flattener = new Flattener(page, body, isDropped);
  flattener.visit(body);
  return flattener.parts;
}

class Flattener {
  readonly parts: Part[] = [];
  readonly #page: Page;
  readonly #body: Element;
  readonly #isDropped: (element: Element) => boolean;
  /** Was what stood before left out? */
  #isBehindBox = false;
  /** A sentence is joined once: pages with boxes without end cost no more. */
  #joined?: Part;

  constructor(page: Page, body: Element, isDropped: (element: Element) => boolean) {
    this.#page = page;
    this.#body = body;
    this.#isDropped = isDropped;
  }

  /** Takes an element as what it is: an embed, a figure, a caption, a paragraph, a whole block, or what holds others. */
  visit(element: Element): void {
    const embed = embedOf(this.#page, element);
    if (embed !== undefined) this.#addEmbed(embed, element);
    else if (this.#isLeftOut(element))
      for (const inner of framedEmbeds(this.#page, element)) this.visit(inner);
    else if (!this.#takeFigure(element) && !takeWords(this.#page, element, this.parts.at(-1)))
      this.#takeText(element);
  }

  #isLeftOut(element: Element): boolean {
    return unread.has(element.tagName) || this.#isDropped(element) || isTeaserItem(this.#page, element);
  }

  /** @returns whether it is one, or a box of links, which is as little of the text */
  #takeFigure(element: Element): boolean {
    const figure = element === this.#body ? undefined : readFigure(this.#page, element);
    const isOwn =
      figure &&
      !isTeaser(this.#page, element, figure) &&
      !(figure.caption === '' && holdsDropped(this.#page, element, this.#isDropped));
    if (isOwn) this.#addFigure(figure, element);
    return figure !== undefined || isLinkBox(this.#page, element);
  }

  #takeText(element: Element): void {
    if (isLineOfText(element)) this.#addRun(element.children, element);
    else if (!wholes.test(element.tagName) || isLayout(this.#page, element)) this.#walk(element);
    else this.#addWhole(element);
  }

  /** Takes the runs of text in an element, and what stands between them. */
  #walk(element: Element): void {
    let run: ElementContent[] = [];
    let holdsWords = false;
    const add = (node: Element | Text): void => {
      run.push(node);
      holdsWords ||= /\S/.test(plain([node]));
    };
    const finish = (): void => {
      if (run.length > 0) this.#addRun(run, element);
      run = [];
      holdsWords = false;
    };
    for (const [at, child] of element.children.entries()) {
      if (child.type === 'text') {
        add(child);
        continue;
      }
      if (child.type !== 'element' || isHidden(child)) continue;
      const isCaption =
        child.tagName === 'span' &&
        !holdsWords &&
        endsLine(element.children[at + 1]) &&
        isCalledCaption(this.#page, child);
      const isOfLine = isInlineWhole(child) && !holdsOnlyImage(this.#page, child) && !holdsParagraphs(child);
      if (child.tagName === 'br' || (isOfLine && !isCaption)) {
        if (!unread.has(child.tagName)) add(child);
        continue;
      }
      finish();
      const count = this.parts.length;
      this.visit(child);
      if (this.parts.length > count) this.#isBehindBox = false;
      else if (child.children.some(({ type }) => type === 'element')) this.#isBehindBox = true;
    }
    finish();
  }

  #addWhole(element: Element): void {
    const isOfItems = /^(?:ul|ol|dl|table|details)$/.test(element.tagName);
    this.#add(isOfItems ? withoutDropped(element, this.#isDropped) : element, element);
    const post = element.tagName === 'blockquote' ? quotedPost(this.#page, element) : undefined;
    if (post !== undefined) this.#addEmbed(post, element);
  }

  #addRun(run: ElementContent[], origin: Element): void {
    const last = this.parts.at(-1);
    const isCut = this.#isBehindBox && last !== this.#joined;
    const start = isCut ? cutSentence(this.#page, last, origin, run) : undefined;
    if (start) this.parts.pop();
    for (const nodes of partRun(this.#page, start ? [...start, ...run] : run)) {
      if (/\S/.test(plain(nodes))) this.#add(paragraph(nodes), origin);
      else
        for (const { picture } of imagesIn(this.#page, paragraph(nodes)))
          this.#addFigure({ ...picture, caption: '', credit: '' }, origin);
    }
    if (start) this.#joined = this.parts.at(-1);
  }

  #add(whole: Element, origin: Element): void {
    const node = seenIn(this.#page, whole);
    const text = plain(node.children).trim();
    if (/^(?:p|h[1-6])$/.test(node.tagName) && isLineOfRule(text)) node.tagName = 'hr';
    const hosts = /^(?:ul|ol|blockquote)$/.test(node.tagName) ? linkHosts(this.#page, node) : undefined;
    this.parts.push({
      node,
      origin,
      box: this.#page.parents.get(origin),
      text,
      letters: /[^\s\p{Cf}]/u.test(text) ? countLetters(text) : 0,
      linked: countLeading(node),
      away: node.tagName !== 'blockquote' && hosts === 'other',
      home: node.tagName === 'blockquote' && hosts === 'own',
    });
  }

  #addFigure(figure: Figure, origin: Element): void {
    const link = linkOf(this.#page, origin);
    if (link && isPromotion(this.#page, link, origin)) return;
    const leads = link !== undefined;
    this.parts.push({ node: paragraph([]), origin, text: '', letters: 0, linked: 0, figure, leads });
  }

  #addEmbed(embed: string, origin: Element): void {
    this.parts.push({ node: paragraph([]), origin, text: '', letters: 0, linked: 0, embed });
  }
}

const paragraph = (children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children,
});

/** A paragraph of inline content only. */
function isLineOfText({ tagName, children }: Element): boolean {
  return (
    tagName === 'p' &&
    children.every((child) => child.type !== 'element' || (isInlineWhole(child) && !holdsParagraphs(child)))
  );
}

/** Whether no more of a line comes. */
const endsLine = (next: ElementContent | undefined): boolean =>
  next === undefined || (next.type === 'element' && !isInlineWhole(next));

/** Turns a body into a flat list of blocks: paragraphs, headings, lists, tables, figures, quotations, without wrappers. */
import type { Element, ElementContent } from 'hast';
import { countLetters, has, isHidden, isInlineWhole, plain, unread } from './blocks.ts';
import { isPointer } from './choose-body.ts';
import { printedDays } from '../head/printed-days.ts';
import { isUnseen, namesOf } from '../vocabulary.ts';
import { isLinkBox, isPromotion, isTeaser, isTeaserItem, linkOf } from './teasers.ts';
import { readCaptionOf, readFigure, imagesIn, type Figure } from '../pictures/figures.ts';
import { attribute, type Page } from '../parse-page.ts';
import { controlLabels } from '../../../language/labels.ts';
import { labelOf } from '../../../language/label.ts';
import { readPicture, resolveAddress } from '../pictures/pictures.ts';
import { recogniseService } from '../../../markdown/shape/embeds/recognise-service.ts';

export interface Part {
  node: Element;
  /** The element of the page it comes from. */
  origin: Element;
  text: string;
  letters: number;
  linked: number;
  figure?: Figure;
  /** A figure that is a link to another page. */
  leads?: boolean;
  embed?: string;
}

const paragraph = (children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children,
});
/** A caption this long, whose picture could not be read, is a part of the text: that of a slide, as a rule. */
const fewestOfText = 200;
const longestDay = 30;
const longestRule = 120;
const wholes = /^(?:h[1-6]|ul|ol|dl|pre|hr|blockquote|table|details)$/;

export function flatten(page: Page, body: Element, isDropped: (element: Element) => boolean): Part[] {
  const parts: Part[] = [];
  const add = (whole: Element, origin: Element): void => {
    const node = seenIn(page, whole);
    const text = plain(node.children).trim();
    if (/^(?:p|h[1-6])$/.test(node.tagName) && isRule(text)) node.tagName = 'hr';
    const letters = /[^\s\p{Cf}]/u.test(text) ? countLetters(text) : 0;
    parts.push({ node, origin, text, letters, linked: countLinked(node) });
  };
  const addFigure = (figure: Figure, origin: Element): void => {
    const link = linkOf(page, origin);
    if (link && isPromotion(page, link, origin)) return;
    const leads = link !== undefined;
    parts.push({ node: paragraph([]), origin, text: '', letters: 0, linked: 0, figure, leads });
  };
  const addRun = (run: ElementContent[], origin: Element): void => {
    for (const nodes of splitAtBreaks(run)
      .flatMap(partDay)
      .flatMap((part) => partPictures(page, part))) {
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
  const visit = (element: Element): void => {
    const embed = embedOf(page, element);
    if (embed !== undefined) {
      parts.push({ node: paragraph([]), origin: element, text: '', letters: 0, linked: 0, embed });
      return;
    }
    if (unread.has(element.tagName) || isDropped(element) || isTeaserItem(page, element)) return;
    const figure = element === body ? undefined : readFigure(page, element);
    if (figure) {
      if (!isTeaser(page, element)) addFigure(figure, element);
      return;
    }
    if (isLinkBox(page, element)) return;
    if (isCaption(page, element) && countLetters(plain(element.children)) < fewestOfText) {
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

/** A copy without what in it is only for those who hear the page, and without controls. */
function seenIn(page: Page, element: Element): Element {
  const children = element.children
    .filter((child) => child.type !== 'element' || !(isUnseen(child) || isControl(page, child)))
    .flatMap((child) =>
      child.type !== 'element'
        ? [child]
        : child.tagName === 'img'
          ? pictureInLine(page, child)
          : [seenIn(page, child)],
    );
  return { ...element, children };
}

/** A picture among words, at its own address; a sign that is drawn as one is what it stands for, if that is a sign, too. */
function pictureInLine(page: Page, image: Element): ElementContent[] {
  const picture = readPicture(page, image);
  const alt = attribute(image, 'alt') ?? '';
  if (picture) return [{ ...image, properties: { ...image.properties, ...picture } }];
  if (/^\p{Extended_Pictographic}/u.test(alt)) return [{ type: 'text', value: alt }];
  // Formulas are drawn.
  return /\.svg(?:[?#]|$)/i.test(attribute(image, 'src') ?? '') && alt !== '' ? [image] : [];
}

/** A link that leads nowhere, in the words of a control. */
function isControl(page: Page, link: Element): boolean {
  return link.tagName === 'a' && !isPointer(page, link) && controlLabels.has(labelOf(plain(link.children)));
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

/** Inline elements may hold a whole text, whose paragraphs two breaks part. */
function holdsParagraphs(element: Element): boolean {
  return /^(?:span|font)$/.test(element.tagName) && splitAtBreaks(element.children).length > 1;
}

/** A day at the beginning of a text, which style alone sets on a line of its own. */
function partDay(run: ElementContent[]): ElementContent[][] {
  const at = run.findIndex((node) => node.type !== 'text' || node.value.trim() !== '');
  const first = run[at];
  if (first?.type !== 'element' || !/^(?:span|time)$/.test(first.tagName)) return [run];
  const text = plain(first.children).trim();
  const isDay = text.length <= longestDay && printedDays(text, false)[0]?.before === '';
  return isDay ? [run.slice(0, at + 1), run.slice(at + 1)] : [run];
}

/** Pictures at the beginning and the end of a paragraph, which style sets beside its text. */
function partPictures(page: Page, run: ElementContent[]): ElementContent[][] {
  const isSpace = (node: ElementContent): boolean => node.type === 'text' && node.value.trim() === '';
  const isPicture = (node: ElementContent): boolean =>
    node.type === 'element' && !unread.has(node.tagName) && holdsOnlyImage(page, node);
  const isText = (node: ElementContent): boolean => !isSpace(node) && !isPicture(node);
  const from = run.findIndex(isText);
  const to = run.findLastIndex(isText);
  const first = run[from];
  // An initial may be a picture.
  const isInitial = first?.type === 'text' && /^\p{Ll}/u.test(first.value);
  if (from < 0 || isInitial) return [run];
  return [run.slice(0, from), run.slice(from, to + 1), run.slice(to + 1)].filter((part) => part.length > 0);
}

function holdsOnlyImage(page: Page, element: Element): boolean {
  return !/\S/.test(plain([element])) && imagesIn(page, element, 1).length > 0;
}

/** A post or video of a known service, by its frame. */
function embedOf(page: Page, element: Element): string | undefined {
  if (element.tagName !== 'iframe') return undefined;
  const src =
    attribute(element, 'src') || attribute(element, 'dataSrc') || attribute(element, 'dataLazySrc') || '';
  const address = resolveAddress(page, src);
  return address === undefined ? undefined : recogniseService(address)?.url;
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

function splitAtBreaks(run: ElementContent[]): ElementContent[][] {
  const parts: ElementContent[][] = [[]];
  let breaks = 0;
  for (const node of run) {
    if (node.type === 'element' && node.tagName === 'br') {
      breaks++;
      if (breaks === 2) {
        parts.at(-1)?.pop();
        parts.push([]);
      } else if (breaks < 2) parts.at(-1)?.push(node);
      continue;
    }
    if (node.type !== 'text' || node.value.trim() !== '') breaks = 0;
    parts.at(-1)?.push(node);
  }
  return parts;
}

export function countLinked(element: Element): number {
  let count = 0;
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    count += child.tagName === 'a' ? countLetters(plain(child.children)) : countLinked(child);
  }
  return count;
}

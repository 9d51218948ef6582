/** Finds the list of what an article says that stands between its headline and its text, as one of its parts. */
import type { Element } from 'hast';
import { countLetters, elementsIn, has, isHidden, plain } from '../tree/blocks.ts';
import type { Body } from '../body/body.ts';
import { by, splitNames } from '../authors/author-names.ts';
import { countLinked } from '../body/links/count-linked.ts';
import { flatten } from '../body/flatten/flatten.ts';
import type { Part } from '../body/part.ts';
import { labelOf } from '../../../language/label.ts';
import { relatedLabels } from '../../../language/labels.ts';
import { squeeze } from '../../../language/letters-of.ts';
import { isPersonLike } from '../../../language/person-like.ts';
import { endsSentence } from '../../../language/sentence-end.ts';
import { closest, type Page } from '../tree/parse-page.ts';
import { spanBefore } from '../pictures/figures-before.ts';
import { isCalledPoints } from './key-points.ts';
import { subtitle } from './standfirst.ts';
import { isNamedFurniture, namesOf } from '../tree/vocabulary.ts';

const fewestItems = 2;
const mostItems = 8;
/** Letters of an item: those of menus are shorter, on average. */
const fewestLetters = 25;
const mostLetters = 250;
/** The same of what is called points, in scripts of few signs, too. */
const fewestOfCalled = 10;

/** @returns the text behind such a list, unless it or the dek says the same */
export function withPointsAbove(
  page: Page,
  title: string,
  body: Body,
  story: readonly Part[],
  dek: string,
): Part[] {
  const span = spanBefore(page, title, body);
  const above = span ? page.elements.slice(span.start, span.end) : [];
  const isOther = (at: Element): boolean => isHidden(at) || isNamedFurniture(at);
  const said = squeeze([dek, ...story.map(({ text }) => text)].join(' '));
  const isSaid = (element: Element): boolean => said.includes(squeeze(plain(element.children)));
  const list = above.find((element) => isList(page, element) && isOfHead(page, element, squeeze(title)));
  const isKept = list && !closest(page, list, isOther) && !elementsIn(list).every(isSaid);
  const children = [
    ...above.filter((each) => isOfLead(page, each) && !closest(page, each, isOther) && !isSaid(each)),
    ...(isKept ? [list] : []),
  ];
  const box: Element = { type: 'element', tagName: 'div', properties: {}, children };
  return [...flatten(page, box, () => false), ...story];
}

/** A sentence in a box of paragraphs, one of which may be the dek. */
function isOfLead(page: Page, element: Element): boolean {
  const box = page.parents.get(element);
  const isSentence = (each: Element): boolean =>
    each.tagName === 'p' && endsSentence.test(plain(each.children).trim()) && countLinked(each) === 0;
  return (
    element.tagName === 'p' &&
    box !== undefined &&
    elementsIn(box).length > 1 &&
    elementsIn(box).every(isSentence)
  );
}

/** `Summary`, in any language, but not `Read also`. */
const isHeadOfPoints = ({ tagName, children }: Element): boolean =>
  /^h[2-6]$/.test(tagName) && !relatedLabels.has(labelOf(plain(children)));

const isHeadline = ({ tagName, children }: Element, title: string): boolean =>
  tagName === 'h1' || (/^h[23]$/.test(tagName) && squeeze(plain(children)) === title);

function isList(page: Page, element: Element): boolean {
  if (!/^(?:ul|ol)$/.test(element.tagName) || has(element, /^(?:a|ul|ol|img|input|button)$/)) return false;
  const items = elementsIn(element).map((item) => plain(item.children).trim());
  if (items.some(isByline)) return false;
  const letters = items.map(countLetters);
  const sum = letters.reduce((all, each) => all + each, 0);
  return (
    letters.length >= fewestItems &&
    letters.length <= mostItems &&
    sum >= (isCalledPoints(page, element) ? fewestOfCalled : fewestLetters) * letters.length &&
    letters.every((each) => each <= mostLetters)
  );
}

/** `By Ida Holm`, but not `By May the crews get more` */
const isByline = (item: string): boolean =>
  by.test(item) && splitNames(item).some((name) => name.includes(' ') && isPersonLike(name));

/** Is it called so, or does it stand right below the headline, or a heading of its own? */
function isOfHead(page: Page, list: Element, title: string): boolean {
  const siblings = elementsIn(page.parents.get(list));
  const box = page.parents.get(list);
  const before = siblings[siblings.indexOf(list) - 1];
  return (
    (before !== undefined && isHeadline(before, title)) ||
    (before !== undefined && siblings.length === 2 && isHeadOfPoints(before)) ||
    isCalledPoints(page, list) ||
    [list, box].some((at) => at !== undefined && subtitle.test(namesOf(at)))
  );
}

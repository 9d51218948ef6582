/** Finds the byline among the lines around a headline, by its markup, its names and the words before it. */
import type { Element } from 'hast';
import { labelOf } from '../../../language/label.ts';
import { publishedLabels, updatedLabels } from '../../../language/labels.ts';
import { phrasesOf } from '../../../language/phrases.ts';
import { printedDays } from './printed-days.ts';
import { squeeze } from '../../../language/letters-of.ts';
import { isAuthorLink } from './author-link.ts';
import { isLabelled, labelledPart, namedAbove } from './labelled-name.ts';
import { by, isPersonLike, saysWho, splitNames } from './author-names.ts';
import type { Head, Line } from './head.ts';
import { attribute, closest, type Page } from '../parse-page.ts';
import { isAllStrong, isAtEnd } from './set-apart.ts';
import { textIn } from '../text.ts';
import { namesOf } from '../vocabulary.ts';

export interface Shown {
  names: string[];
  /** It is marked as an author, or follows a word such as 'by'. */
  isExplicit: boolean;
}

export const bylineName =
  /[ -](?:byline|bylines|author|authors|autor|autores|autoren|auteur|auteurs|autore|firma|verfasser|writer|writers|reporter|journalist|contributor|contributors|creator|posted-by|reader-credits)(?=[ -])/;
const longestByline = 160;
const longestName = 80;
/** What stands between a writer's name and a day. */
const dayLabels = new Set([
  ...[...publishedLabels, ...updatedLabels],
  ...[...phrasesOf('dateWords'), ...phrasesOf('weekdays')].map(labelOf),
]);
/** Exact names of what holds a writer's name alone; `fn` is that of hCard (http://microformats.org/wiki/hcard). */
const authorName =
  / (?:author|authors|(?:article|post|entry|story|byline|by)-author|author-(?:name|link)|authorname(?:-\w+)?|writer|writer-name|byline-name|reporter-name|p-author|vcard|fn) /;
/** The name within a byline; Drupal calls each field by its name. */
const partOfName = /(?<!field)[ -]name(?=[ -])/;

export function shownAuthors(page: Page, head: Head): Shown {
  let best: { names: string[]; score: number; isExplicit: boolean; line?: Line } = {
    names: [],
    score: 1.5,
    isExplicit: false,
  };
  for (const [at, line] of head.lines.entries()) {
    // A blog sets day, writer and topics in one line.
    if (line.text.length > longestByline && !holdsAuthorName(line.element)) continue;
    if (line.place !== 'below' && closest(page, line.element, isOfList) && !isLabelled(line.text)) continue;
    const next = head.lines[at + 1];
    const isAlone = by.test(line.text) && line.text.replace(by, '').trim() === '';
    const above = line.place === 'below' ? namedAbove(line.element) : undefined;
    const part = by.test(line.text) ? undefined : (above ?? labelledPart(line.element));
    const text =
      part ??
      beforeDay(
        behindDay(isAlone && next?.place === line.place ? `${line.text} ${next.text}` : firstLine(line)),
      );
    const said = squeeze(part ?? (firstLine(line) === line.text ? line.text : text));
    // What holds the line may hold those of readers, too.
    const marked = markedNames(line.element).filter((name) => said.includes(squeeze(name)));
    const isMarked = marked.length > 0 || closest(page, line.element, isAuthor) !== undefined;
    const isCalled = isNamedByline(page, line.element);
    const saysBy = text.length < 120 && saysWho(text);
    const names = marked.length > 0 ? marked : part === undefined ? nameParts(line.element, text) : [part];
    const persons = names.flatMap(splitNames);
    if (persons.length === 0) continue;
    const looks = persons.filter(isPersonLike).length / persons.length;
    const isStressed =
      line.place === 'below' &&
      looks === 1 &&
      (above !== undefined || isAllStrong(line.element)) &&
      persons.length <= 3;
    // Papers of Vietnam sign below the text.
    const isSigned =
      line.place === 'behind' &&
      looks === 1 &&
      persons.length <= 3 &&
      isAtEnd(line.element) &&
      !persons.some((name) => /^\p{sc=Han}{5,}$/u.test(name));
    const score =
      (isMarked ? 3 : 0) +
      (isCalled ? 2 : 0) +
      (saysBy ? 2.5 : 0) +
      (isStressed ? 1.5 : 0) +
      (isSigned ? 1.5 : 0) +
      looks +
      (line.place === 'below' ? 1 : line.place === 'above' ? -0.5 : 0);
    if (!isMarked && !isCalled && !saysBy && !isStressed && !isSigned) continue;
    if (score > best.score)
      best = { names, score, isExplicit: isMarked || saysBy || (isCalled && looks === 1), line };
    else if (
      score === best.score &&
      best.line?.place === line.place &&
      best.names.length < 5 &&
      (isMarked || saysBy || namesOf(line.element) === namesOf(best.line.element))
    )
      best.names = [...best.names, ...names];
  }
  return { names: best.names, isExplicit: best.isExplicit };
}

const isOfList = ({ tagName }: Element): boolean => tagName === 'li' || tagName === 'nav';

/** A byline without what breaks part from it: the house, what else she wrote. */
function firstLine({ text, start }: Line): string {
  return start !== '' && by.test(start) && saysWho(start) ? start : text;
}

/** 'May 6, 2024 | by Ida Holm' without its beginning. */
function behindDay(line: string): string {
  if (printedDays(line, false)[0]?.before !== '') return line;
  return line.split(/\s[|•·–—/-]\s/).find((part) => by.test(part) && saysWho(part)) ?? line;
}

/** 'By Ida Holm on May 6, 2024' without its end. */
function beforeDay(line: string): string {
  const before = by.test(line) ? printedDays(line, false)[0]?.before.trim() : undefined;
  if (!before) return line;
  const words = before.split(/[\s:]+/);
  const isLabel = (count: number): boolean => dayLabels.has(labelOf(words.slice(-count).join(' ')));
  for (let label = [2, 1].find(isLabel); label !== undefined; label = [2, 1].find(isLabel))
    words.splice(-label);
  return words.join(' ');
}

const isAuthor = (element: Element): boolean =>
  /\bauthor\b/i.test(attribute(element, 'rel') ?? '') ||
  /\bauthor\b/i.test(attribute(element, 'itemProp') ?? '');

function markedNames(element: Element): string[] {
  const found: string[] = [];
  const add = (at: Element): void => {
    const text = textIn(at);
    if (text !== '' && text.length < longestName) found.push(...nameParts(at, text));
  };
  const walk = (at: Element): void => {
    const before = found.length;
    if (isAuthor(at) || isAuthorLink(at)) add(at);
    if (found.length > before) return;
    for (const child of at.children) if (child.type === 'element') walk(child);
    if (found.length === before && at !== element && authorName.test(namesOf(at))) add(at);
  };
  walk(element);
  return found;
}

function holdsAuthorName(element: Element): boolean {
  return element.children.some(
    (child) => child.type === 'element' && (authorName.test(namesOf(child)) || holdsAuthorName(child)),
  );
}

/** The part of a byline that is called the name, apart from role and place. */
function nameParts(element: Element, text: string): string[] {
  const found: string[] = [];
  const walk = (at: Element): void => {
    for (const child of at.children) {
      if (child.type !== 'element') continue;
      if (partOfName.test(namesOf(child)) || attribute(child, 'itemProp') === 'name')
        found.push(textIn(child));
      else walk(child);
    }
  };
  walk(element);
  const called = found.filter((name) => name !== '');
  if (called.length > 0) return called;
  // Each in an element of its own, at times beside the day or how long reading takes.
  const each = element.children.filter((child) => child.type === 'element').map(textIn);
  const persons = each.filter(isPersonLike);
  const isAll =
    squeeze(each.join('')) === squeeze(text) && each.every((one) => isPersonLike(one) || /\d/.test(one));
  if (each.length > 1 && persons.length > 0 && isAll) return persons;
  const set = element.children.filter(
    (child) => child.type === 'element' && /^(?:strong|b)$/.test(child.tagName),
  );
  const names = (set as Element[]).map(textIn);
  // Behind names that are set apart follow office and place.
  return by.test(text) && names.length > 0 && names.length === each.length && names.every(isPersonLike)
    ? names
    : [text];
}

function isNamedByline(page: Page, element: Element): boolean {
  let at: Element | undefined = element;
  for (let up = 0; at && up < 3; up++, at = page.parents.get(at))
    if (bylineName.test(namesOf(at))) return true;
  return false;
}

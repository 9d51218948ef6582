/** Finds the byline among the lines around a headline, by its markup, its names and the words before it. */
import type { Element } from 'hast';
import { alternatives } from '../../../language/alternatives.ts';
import { squeeze } from '../../../language/letters-of.ts';
import { phrasesOf } from '../../../language/phrases.ts';
import { bylineIn, firstLine, withUnmarked } from './byline-in.ts';
import { isAuthorLink, isNamedOtherwise } from './author-link.ts';
import { isLabelled, labelledPart, namedAbove } from './labelled-name.ts';
import { by, isPersonLike, saysWho, splitNames, withoutEditors } from './author-names.ts';
import type { Head, Line } from './head.ts';
import { oncePerObject } from '../../../once-per.ts';
import { attribute, closest, type Page } from '../parse-page.ts';
import { isAllStrong } from './set-apart.ts';
import { isSignature, signedName, signedOff } from './signature.ts';
import { textIn } from '../text.ts';
import { namesOf } from '../vocabulary.ts';

export interface Shown {
  names: string[];
  /** It is marked as an author, or follows a word such as 'by'. */
  isExplicit: boolean;
}

export const bylineName = new RegExp(
  `(?<!(?:img|image|photo|foto|picture|caption))[ -](?:byline|bylines|author|authors|autor|autores|autoren|auteur|auteurs|autore|firma|verfasser|writer|writers|reporter|journalist|contributor|contributors|creator|posted-by|reader-credits|${alternatives(phrasesOf('bylineNames'))})(?=[ -])`,
);
const longestByline = 160;
const longestName = 80;
/** Exact names of what holds a writer's name alone; `fn` is that of hCard (http://microformats.org/wiki/hcard). */
const authorName =
  / (?:author|authors|(?:article|post|entry|story|byline|by)-author|author-(?:name|link)|authorname(?:-\w+)?|writer|writer-name|byline-name|reporter-name|p-author|vcard|fn) /;
/** The name within a byline; Drupal calls each field by its name. */
const partOfName = /(?<!field)[ -]name(?=[ -])/;

/**
 * How much speaks for a line. Tuned by hand for the authors of the pages of `npm run bench:import`, none is derived: a change of
 * one is a change of that table in `bench/README.md`.
 */
const points = {
  marked: 3,
  saysBy: 2.5,
  called: 2,
  stressed: 1.5,
  signed: 1.5,
  below: 1,
  behind: 0,
  above: -0.5,
};
/** Looking like a name gives up to one more. */
const fewestPoints = 1.5;
const mostNames = 5;
/** Names that are marked in the element of a line. One that holds more is a list of readers, or of all who write. */
const mostMarked = 100;
/** More are no signature. */
const mostSigned = 3;
const longestWithWord = 120;

/** A line that may be the byline. */
interface Candidate {
  line: Line;
  names: string[];
  score: number;
  /** It is marked as an author, or follows a word such as 'by'. */
  saysSo: boolean;
  isExplicit: boolean;
}

/** Two lines that are equally likely to be bylines, as those of two writers are, are both taken. */
export function shownAuthors(page: Page, head: Head): Shown {
  let best: Candidate | undefined;
  for (const [at, line] of head.lines.entries()) {
    const found = weighLine(page, line, head.lines[at + 1]);
    if (!found || found.score <= fewestPoints) continue;
    if (!best || found.score > best.score) best = found;
    else if (found.score === best.score && best.names.length < mostNames && isOneMore(found, best))
      best.names = [...best.names, ...found.names];
  }
  return { names: best?.names ?? [], isExplicit: best?.isExplicit ?? false };
}

const isOneMore = ({ line, saysSo }: Candidate, { line: best }: Candidate): boolean =>
  line.place === best.place && (saysSo || namesOf(line.element) === namesOf(best.element));

/** @returns undefined for a line that nothing but its words calls a name */
function weighLine(page: Page, written: Line, next: Line | undefined): Candidate | undefined {
  const { element, place } = written;
  const off = place === 'behind' ? signedOff(written.text) : undefined;
  const line = off === undefined ? written : { ...written, text: off, start: off };
  // A blog sets day, writer and topics in one line.
  if (line.text.length > longestByline && !holdsAuthorName(element)) return undefined;
  if (place !== 'below' && closest(page, element, isOfList) && !isLabelled(line.text)) return undefined;
  const above = place === 'below' ? namedAbove(element) : undefined;
  const part = by.test(line.text) ? undefined : (above ?? labelledPart(element));
  const signed = signedName(line);
  const text = part ?? signed ?? bylineIn(line, next);
  const said = squeeze(part ?? withoutEditors(firstLine(line) === line.text ? line.text : text));
  // What holds the line may hold those of readers, too.
  const marked = markedNames(element).filter((name) => said.includes(squeeze(name)));
  const names =
    marked.length > 0 ? withUnmarked(marked, text) : part === undefined ? nameParts(element, text) : [part];
  const persons = names.flatMap(splitNames);
  if (persons.length === 0) return undefined;

  const looks = persons.filter(isPersonLike).length / persons.length;
  // A colon makes it a label.
  const maySign = looks === 1 && persons.length <= mostSigned && !/[:：]$/.test(line.text);
  const isMarked = marked.length > 0 || closest(page, element, isAuthor) !== undefined;
  const isCalled = isNamedByline(page, element);
  const saysBy = text.length < longestWithWord && saysWho(text);
  const isStressed = place === 'below' && maySign && (above !== undefined || isAllStrong(element));
  const isSigned = place === 'behind' && maySign && (signed !== undefined || isSignature(element, persons));
  if (!isMarked && !isCalled && !saysBy && !isStressed && !isSigned) return undefined;
  const score =
    (isMarked ? points.marked : 0) +
    (isCalled ? points.called : 0) +
    (saysBy ? points.saysBy : 0) +
    (isStressed ? points.stressed : 0) +
    (isSigned ? points.signed : 0) +
    looks +
    points[place];
  const saysSo = isMarked || saysBy;
  return { line, names, score, saysSo, isExplicit: saysSo || (isCalled && looks === 1) };
}

const isOfList = ({ tagName }: Element): boolean => tagName === 'li' || tagName === 'nav';

const isAuthor = (element: Element): boolean =>
  /\bauthor\b/i.test(attribute(element, 'rel') ?? '') ||
  /\bauthor\b/i.test(attribute(element, 'itemProp') ?? '');

const markedNames = oncePerObject((element: Element): string[] => {
  const found: string[] = [];
  const add = (at: Element): void => {
    const text = textIn(at);
    if (text !== '' && text.length < longestName) found.push(...nameParts(at, text));
  };
  const walk = (at: Element): void => {
    if (found.length >= mostMarked) return;
    const before = found.length;
    if (isAuthor(at) || (isAuthorLink(at) && !isNamedOtherwise(at, textIn(at)))) add(at);
    if (found.length > before) return;
    for (const child of at.children) if (child.type === 'element') walk(child);
    if (found.length === before && at !== element && authorName.test(namesOf(at))) add(at);
  };
  walk(element);
  return [...new Set(found)];
});

function holdsAuthorName(element: Element): boolean {
  return element.children.some(
    (child) => child.type === 'element' && (authorName.test(namesOf(child)) || holdsAuthorName(child)),
  );
}

/** The part of a byline that is called the name, apart from role and place. */
const calledNames = oncePerObject((element: Element): string[] => {
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
  return found.filter((name) => name !== '');
});

/** Names that stand each in an element of its own, at times beside the day or how long reading takes; and all of them in letters. */
const listedNames = oncePerObject((element: Element) => {
  const each = element.children.filter((child) => child.type === 'element').map(textIn);
  const isList = each.length > 1 && each.every((one) => isPersonLike(one) || /\d/.test(one));
  return isList ? { names: each.filter(isPersonLike), letters: squeeze(each.join('')) } : undefined;
});

/** Names in bold, if nothing else in the line is set apart; office and place follow them. */
const boldNames = oncePerObject((element: Element): string[] => {
  const each = element.children.filter((child) => child.type === 'element');
  const names = each.every(({ tagName }) => /^(?:strong|b)$/.test(tagName)) ? each.map(textIn) : [];
  return names.every(isPersonLike) ? names : [];
});

function nameParts(element: Element, text: string): string[] {
  const called = calledNames(element);
  if (called.length > 0) return called;
  const listed = listedNames(element);
  if (listed && listed.names.length > 0 && listed.letters === squeeze(text)) return listed.names;
  const bold = by.test(text) ? boldNames(element) : [];
  return bold.length > 0 ? bold : [text];
}

function isNamedByline(page: Page, element: Element): boolean {
  let at: Element | undefined = element;
  for (let up = 0; at && up < 3; up++, at = page.parents.get(at))
    if (bylineName.test(namesOf(at))) return true;
  return false;
}

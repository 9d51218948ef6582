/** Finds the byline among the lines around a headline, by its markup, its names and the words before it. */
import type { Element } from 'hast';
import { alternatives } from '../../../language/alternatives.ts';
import { splitAtAnd } from '../../../language/byline.ts';
import { squeeze } from '../../../language/letters-of.ts';
import { phrasesOf } from '../../../language/phrases.ts';
import { bylineIn, firstLine, withoutDay, withUnmarked } from './byline-in.ts';
import { isOffice } from './office.ts';
import { isLabelled, labelledPart, namedAbove } from './labelled-name.ts';
import { by, saysByline, saysEdited, saysWho, splitNames, withoutEditors } from './author-names.ts';
import { isOrganizationWord, isPersonLike } from '../../../language/person-like.ts';
import type { Head, Line } from '../head/line.ts';
import { holdsAuthorName, isAuthor, markedNames, nameBeforeOffice, nameParts } from './marked-names.ts';
import { closest, type Page } from '../tree/parse-page.ts';
import { printedDays } from '../../../date/printed-days.ts';
import { isAllStrong, isAmongParagraphs, isBelowParagraphs, isOneOfSigners } from './set-apart.ts';
import { isSignature, signedName, signedOff } from './signature.ts';
import { withoutLabel } from '../tree/text.ts';
import { namesOf } from '../tree/vocabulary.ts';

/** Who wrote the article, as its page shows it. */
export interface Shown {
  names: string[];
  /** It is marked as an author, or follows a word such as 'by'. */
  isExplicit: boolean;
}

/** What publishers call an element that holds a byline. */
export const bylineName = new RegExp(
  `(?<!(?:img|image|photo|foto|picture|caption))[ -](?:byline|bylines|author|authors|writer|writers|reporter|journalist|contributor|contributors|creator|posted-by|reader-credits|${alternatives([...phrasesOf('bylineNames'), ...phrasesOf('bylineNamesInPage')])})(?=[ -])`,
);
const longestByline = 160;

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
const signNames = ['marked', 'called', 'saysBy', 'stressed', 'signed'] as const;
type Sign = (typeof signNames)[number];
/** Looking like a name gives up to one more. */
const fewestPoints = 1.5;
const mostNames = 5;
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
    if (!best || found.score > best.score) {
      if (!best || !namesOverHouse(best, found)) best = found;
    } else if (namesOverHouse(found, best)) best = found;
    else if (found.score === best.score && best.names.length < mostNames && isOneMore(found, best))
      best.names = [...best.names, ...found.names];
  }
  return { names: best?.names ?? [], isExplicit: best?.isExplicit ?? false };
}

/** A name of several words alone on its line, or two joined by `and`, and the day on the next; one word may be a topic. */
const isAboveDay = ({ text }: Line, next: Line | undefined): boolean =>
  splitAtAnd(text).every((name) => isPersonLike(name) && name.includes(' ')) &&
  next?.place === 'below' &&
  next.text.length <= longestWithWord &&
  printedDays(next.text, false)[0]?.before.trim() === '';

/** `Ida Holm, correspondent in Oslo`, `Ida Holm Staff Writer May 6, 2024`, or her office in an element of its own. */
const hasOffice = ({ text, element }: Line, [name = '', ...more]: readonly string[]): boolean =>
  more.length === 0 &&
  name.includes(' ') &&
  ((text.startsWith(`${name},`) && saysByline(text)) ||
    (text.startsWith(`${name} `) && isOffice(withoutDay(text).slice(name.length).trim())) ||
    nameBeforeOffice(element) === name);

/** `By Ida Holm` below the headline tells more than a mark with the name of a house. */
const namesOverHouse = (one: Candidate, other: Candidate): boolean =>
  one.line.place === 'below' &&
  one.saysSo &&
  one.names.flatMap(splitNames).every(isPersonLike) &&
  other.names.flatMap(splitNames).every(isOrganizationWord);

const isOneMore = ({ line, saysSo }: Candidate, { line: best }: Candidate): boolean =>
  line.place === best.place &&
  !saysEdited(line.text) &&
  (saysSo || namesOf(line.element) === namesOf(best.element));

/** @returns undefined for a line that nothing but its words calls a name */
function weighLine(page: Page, written: Line, next: Line | undefined): Candidate | undefined {
  const { element, place } = written;
  const off = place === 'behind' ? signedOff(written.text) : undefined;
  const line = off === undefined ? written : { ...written, text: off, start: off };
  // A blog sets day, writer and topics in one line.
  if (line.text.length > longestByline && !holdsAuthorName(element)) return undefined;
  if (place !== 'below' && closest(page, element, isOfList) && !isLabelled(line.text)) return undefined;
  const above = place === 'below' ? namedAbove(element) : undefined;
  const signed = signedName(line);
  const { names, text, isMarked } = namesOfLine(page, line, next, above, signed);
  const persons = names.flatMap(splitNames);
  if (persons.length === 0) return undefined;

  const looks = persons.filter(isPersonLike).length / persons.length;
  // A colon makes it a label, and who is asked did not write.
  const maySign =
    looks === 1 &&
    persons.length <= mostSigned &&
    !/[:：?？]$/.test(line.text) &&
    !isOneOfSigners(page, element);
  const isSetApart = (): boolean =>
    above !== undefined || isAllStrong(element) || isAboveDay(line, next) || hasOffice(line, persons);
  const signs: Record<Sign, boolean> = {
    marked: isMarked || closest(page, element, isAuthor) !== undefined,
    called: isNamedByline(page, element),
    saysBy: text.length < longestWithWord && saysWho(text),
    stressed: place === 'below' && maySign && isSetApart() && !isAmongParagraphs(page, element),
    signed:
      place === 'behind' &&
      maySign &&
      (signed !== undefined || isSignature(element, persons) || isNameBelow(page, line, persons)),
  };
  const told = signNames.filter((sign) => signs[sign]);
  if (told.length === 0) return undefined;
  const score = told.reduce((sum, sign) => sum + points[sign], 0) + looks + points[place];
  const saysSo = signs.marked || signs.saysBy;
  return { line, names, score, saysSo, isExplicit: saysSo || (signs.called && looks === 1) };
}

const isNameBelow = (page: Page, { text, element }: Line, [name = '']: readonly string[]): boolean =>
  text === name && name.includes(' ') && isBelowParagraphs(page, element);

/** @param above the name above an office @param signed the name that signs a text */
function namesOfLine(
  page: Page,
  line: Line,
  next: Line | undefined,
  above: string | undefined,
  signed: string | undefined,
): { names: string[]; text: string; isMarked: boolean } {
  const { element } = line;
  const part = by.test(line.text) ? undefined : (above ?? labelledPart(element));
  const text = part ?? signed ?? unlabelled(page, element, bylineIn(line, next));
  const said = squeeze(part ?? withoutEditors(firstLine(line) === line.text ? line.text : text));
  // What holds the line may hold those of readers, too.
  const marked = markedNames(element).filter((name) => said.includes(squeeze(name)));
  if (marked.length > 0) return { names: withUnmarked(marked, text), text, isMarked: true };
  return { names: part === undefined ? nameParts(element, text) : [part], text, isMarked: false };
}

/** `Interview: Ida Holm`, in what is called a byline, without the word for what she wrote. */
function unlabelled(page: Page, element: Element, line: string): string {
  const rest = withoutLabel(line);
  return rest !== line && isPersonLike(rest) && isNamedByline(page, element) ? rest : line;
}

const isOfList = ({ tagName }: Element): boolean => tagName === 'li' || tagName === 'nav';

const isNamedByline = (page: Page, element: Element): boolean =>
  closest(page, element, (at) => bylineName.test(namesOf(at)), 3) !== undefined;

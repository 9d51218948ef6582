/** Reads the words of a figure: what its picture shows, and who made it, whatever elements hold them. */
import type { Element } from 'hast';
import { labelOf } from '../../../language/label.ts';
import { creditLabels } from '../../../language/labels.ts';
import { isPersonLike } from '../../../language/person-like.ts';
import { endsWithStop } from '../../../language/sentence-end.ts';
import { findCredit } from '../../../markdown/shape/figures/find-credit.ts';
import { plain } from '../tree/blocks.ts';
import { attribute } from '../tree/parse-page.ts';
import { withoutPointer } from '../tree/text.ts';
import { isUnseen } from '../tree/vocabulary.ts';
import { hasCaption, isCaptionItself, isNamedCreditInFigure } from './caption-parts.ts';
import { isSetCredit } from './set-credit.ts';
import { isCounter, isFigureControl } from './figure-controls.ts';

/** Letters of a line that names who made the picture. */
const longestName = 60;
const fewestRepeated = 20;
/** Elements within a line: words in them are not parted from those around them. */
const withinLine = /^(?:a|b|i|em|strong|sup|sub|u|s)$/;
/** `The old quay. /Coast News`, where the name before the stroke is an element of its own. */
const behindCredit = /(?<!\s)\s+\/\s?[^/.]{2,40}$/;
/** The number in a gallery, or the name of the file, before a caption: `1 of 5. …`, `[1/5] …`, `QUAY_0123.JPG …` */
const numbered =
  /^(?:\[\d{1,3}\/\d{1,3}\](?=\s?\S)|\d{1,3}\s?(?:\/|\p{L}{1,4})\s?\d{1,3}[.:|]\s|[\w-]{1,60}\.(?:jpe?g|png|gif|tiff?)\s)\s?(?=\S)/iu;

/** The words of a figure: those of its caption elements, if it has some, else all; its credit apart. */
export function readCaptionOf(element: Element): { caption: string; credit: string } {
  const { captions, credits, beside } = wordsOf(element);
  const credit = tidy(credits);
  const { lines, made } = partLines(captions.join(''), credit);
  const whole = tidy([lines]);
  const over = element.tagName === 'figure' && credit === '' ? tidy([[...new Set(beside)].join(' ')]) : '';
  const house = credit === '' ? undefined : behindCredit.exec(whole);
  return {
    caption: house ? whole.slice(0, house.index) : whole,
    credit: made || `${namesMaker(over) ? over : credit}${house?.[0] ?? ''}`,
  };
}

interface Words {
  captions: string[];
  credits: string[];
  /** Neither in a caption nor in a credit. */
  beside: string[];
}

function wordsOf(element: Element): Words {
  const words: Words = { captions: [], credits: [], beside: [] };
  const said = new Set<string>();
  const isApart = hasCaption(element);
  const walk = (at: Element, inCaption: boolean, inCredit: boolean): void => {
    for (const child of at.children)
      if (child.type === 'text') {
        if (inCredit) words.credits.push(child.value);
        else if (inCaption) words.captions.push(child.value.replace(/\s+/g, ' '));
        else words.beside.push(child.value.replace(/\s+/g, ' ').trim());
      } else if (child.type === 'element' && !isFigureControl(child)) {
        const isCredit =
          inCredit || isCreditIn(at, child, inCaption) || (!(isApart && inCaption) && isLabelled(child));
        if (isCredit && !inCredit && isSaidAgain(child, said)) continue;
        const into = isCredit ? words.credits : words.captions;
        const space = withinLine.test(child.tagName) ? '' : ' ';
        into.push(child.tagName === 'br' ? '\n' : space);
        walk(child, inCaption || isCaptionItself(child), isCredit);
        into.push(space);
      }
  };
  walk(element, !isApart || isCaptionItself(element), false);
  return words;
}

/** `<span class="visually-hidden">Image source, </span>Ida Holm`, outside of an element for the caption */
function isLabelled(element: Element): boolean {
  const { children } = element;
  if (hasCaption(element)) return false;
  const [label, ...rest] = children.filter((child) => /\S/.test(plain([child])));
  const name = plain(rest).trim();
  return (
    label?.type === 'element' &&
    isUnseen(label) &&
    /[:：]\s*$/.test(plain([label])) &&
    name !== '' &&
    name.length <= longestName
  );
}

function isCreditIn(around: Element, element: Element, inCaption: boolean): boolean {
  return (
    isNamedCreditInFigure(element) ||
    (inCaption && (isWholeCite(around, element) || isSetCredit(around, element))) ||
    /copyrightHolder|creditText|author/i.test(attribute(element, 'itemProp') ?? '')
  );
}

/** Pages for two sizes of screen have it twice. */
function isSaidAgain(credit: Element, said: Set<string>): boolean {
  const words = plain(credit.children).trim();
  const isAgain = said.has(words);
  said.add(words);
  return isAgain;
}

/** `The old quay.<br>Ida Holm / The Coast`, `© Ida Holm<br>The old quay.` */
function partLines(text: string, credit: string): { lines: string; made: string } {
  const all = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  const lines = all.filter((line) => line !== '');
  const made = lines.length === 2 && credit === '' ? lines.find(saysMaker) : undefined;
  return { lines: lines.filter((line) => line !== made).join(' '), made: made ?? '' };
}

const saysMaker = (line: string): boolean =>
  line.length <= longestName && (isNameWithAgency(line) || /^(?:©|\(c\)) ?\p{Lu}/iu.test(line));

/** Over the picture, beside an element for its caption: `Ida Holm`, `Ida Holm / AP` */
const namesMaker = (text: string): boolean =>
  text.length <= longestName && (isPersonLike(text) || isNameWithAgency(text) || findCredit(text)?.at === 0);

/** Alone in its element it names who made the picture, and with an agency before a caption; in a sentence, a work; behind a label, neither. */
const isWholeCite = ({ children }: Element, cite: Element): boolean =>
  cite.tagName === 'cite' &&
  !isSentence(plain(cite.children).trim()) &&
  !/[:：]/.test(plain(cite.children)) &&
  (!/\S/.test(plain(children.filter((child) => child !== cite && child.type === 'text'))) ||
    (!/\S/.test(plain(children.slice(0, children.indexOf(cite)))) && isNameWithAgency(plain(cite.children))));

/** It says what the picture shows. */
const isSentence = (text: string): boolean => text.length > longestName && endsWithStop.test(text);

/** `Ida Holm/AP`, `Ida Holm / Getty Images` */
function isNameWithAgency(text: string): boolean {
  const [name = '', agency = '', ...more] = text.split('/');
  return more.length === 0 && isPersonLike(name.trim()) && /^\s*\p{Lu}/u.test(agency);
}

/** Leaves out marks and labels alone, and what is repeated: pages for two sizes of screen have a caption twice, at times cut short. */
function tidy(texts: string[]): string {
  const text = withoutPointer(texts.join(''))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(numbered, '')
    .replace(/^[-–—•/|]\s(.*?)(?:\s[-–—])?$/, '$1');
  if (!/[\p{L}\p{N}]/u.test(text) || isCounter(text) || creditLabels.has(labelOf(text))) return '';
  const again = text.indexOf(text.slice(0, fewestRepeated), fewestRepeated);
  return again > 0 && text.startsWith(text.slice(again)) ? text.slice(0, again).trim() : text;
}

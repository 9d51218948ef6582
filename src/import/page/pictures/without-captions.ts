/** Removes lines of a body that say again what the caption of a picture beside them, or of the lead image, says. */
import { alternatives } from '../../../language/alternatives.ts';
import { labelOf } from '../../../language/label.ts';
import { creditLabels } from '../../../language/labels.ts';
import { endsSentence } from '../../../language/sentence-end.ts';
import { phrasesOf } from '../../../language/phrases.ts';
import { squeeze } from '../../../language/letters-of.ts';
import type { Part } from '../body/part.ts';
import type { LeadImage } from './lead-image.ts';
import { partCredit } from './part-credit.ts';

const longest = 450;
/** Shorter words may be met by chance. */
const fewestLetters = 12;
/** An alternative text that is a caption has as many letters. */
const fewestOfAlt = 20;
const fewestOfCaption = 6;
/** A caption that is cut for small screens has as many. */
const fewestOfCut = 40;
const longestCredit = 80;
/** Of a caption and a credit. */
const longestLine = 160;
const labelledEnd = /[\s.。!?！？|/(（]([\p{L}\p{M}]{1,20})\s?[:：]\s?\p{L}[^:：]*$/u;
/** `Ida Holm/AP`, `王海 摄` */
const ofMaker = new RegExp(`/|(?:${alternatives(phrasesOf('creditEndings'))})$`, 'u');
/** `[2/10]` */
const counter = /(?<!\s)\s*[[(]?\d{1,3}\s?\/\s?\d{1,3}[\])]?$/;
/** A lead image stands before so many parts of the body at most. */
const mostBehindLead = 4;

export function withoutCaptions(parts: readonly Part[], image: LeadImage | undefined): Part[] {
  const ofLead = image ? [...captionsOf(image), ...altOf(image)].filter((words) => words !== '') : [];
  const kept: Part[] = [];
  for (const [at, part] of parts.entries()) {
    const line = lineOf(part);
    const before = kept.at(-1);
    const next = parts[at + 1];
    const isOfLead = at < mostBehindLead && (ofLead.includes(line) || isCredited(part, image));
    const isBeside = [before, next].some((other) => other?.figure && captionsOf(other.figure).includes(line));
    const isCut =
      before?.figure !== undefined &&
      line.length >= fewestOfCut &&
      squeeze(before.figure.caption).startsWith(line);
    const isAgain = isOfLead || isCut || (line !== '' && isBeside);
    if (!isAgain) kept.push(part);
  }
  return kept;
}

/** `Photo: Ida Holm | The old quay`, with links or not, where that is the caption. */
function isCredited({ node, text, letters }: Part, image: LeadImage | undefined): boolean {
  if (node.tagName !== 'p' || letters > longest || !image?.caption) return false;
  const { caption = '', credit } = partCredit({ caption: text.replace(/\s+/g, ' ').trim() });
  return credit !== undefined && squeeze(caption) === squeeze(partCredit(image).caption ?? '');
}

/** Ties words behind a picture to it that say what its alternative text does. */
export function withTiedCaptions(parts: readonly Part[]): Part[] {
  const tied: Part[] = [];
  for (const part of parts) {
    const before = tied.at(-1);
    if (before?.figure?.caption === '' && isCaptionOf(before.figure, part))
      tied[tied.length - 1] = {
        ...before,
        figure: { ...before.figure, caption: part.text.replace(counter, '') },
      };
    else tied.push(part);
  }
  return tied;
}

/** Ties the line behind a picture to it that says what it shows, and who made it: `The quay. Photo: Ida Holm`, `… (Ida Holm/AP)`, `码头。王海 摄`. */
export function withTiedLines(parts: readonly Part[]): Part[] {
  const tied: Part[] = [];
  for (const part of parts) {
    const before = tied.at(-1);
    const said =
      before?.figure && before.figure.caption + before.figure.credit === '' ? saidIn(part) : undefined;
    if (before?.figure && said) tied[tied.length - 1] = { ...before, figure: { ...before.figure, ...said } };
    else tied.push(part);
  }
  return tied;
}

function saidIn({ node, text, linked }: Part): { caption: string; credit: string } | undefined {
  const line = text.replace(/\s+/g, ' ').trim();
  const [, label = ''] = labelledEnd.exec(line) ?? [];
  if (node.tagName !== 'p' || linked > 0 || line.length > longestLine) return undefined;
  const { caption, credit } = partCredit({ caption: line });
  // An agency alone may sign a paragraph.
  const isSure = creditLabels.has(labelOf(label)) || ofMaker.test(credit ?? '');
  return caption && credit && isSure ? { caption, credit } : undefined;
}

/** Ties the line behind a picture to it that names who made it: `Photo: Ida Holm`. */
export function withTiedCredits(parts: readonly Part[]): Part[] {
  const tied: Part[] = [];
  for (const part of parts) {
    const before = tied.at(-1);
    const credit = before?.figure?.credit === '' ? creditIn(part) : undefined;
    if (before?.figure && credit !== undefined)
      tied[tied.length - 1] = { ...before, figure: { ...before.figure, credit } };
    else tied.push(part);
  }
  return tied;
}

function creditIn({ node, text }: Part): string | undefined {
  const [, label = '', name] = /^([^:：\n]{2,20})[:：]\s?(\p{L}[^:：\n]*)$/u.exec(text) ?? [];
  const isOne = node.tagName === 'p' && text.length <= longestCredit && !endsSentence.test(text);
  return isOne && creditLabels.has(labelOf(label)) ? name : undefined;
}

/** Do the words behind a picture say what its alternative text does, with its number in a gallery, at times? */
function isCaptionOf({ alt = '' }: Pick<LeadImage, 'alt'>, { node, text, linked }: Part): boolean {
  const words = squeeze(text.replace(counter, ''));
  return node.tagName === 'p' && linked === 0 && words.length >= fewestOfCaption && words === squeeze(alt);
}

/** A paragraph with links is the story's, though a caption may repeat it; some set a caption as a heading. */
function lineOf({ node, text, letters, linked }: Part): string {
  const isLine =
    /^(?:p|h[2-6])$/.test(node.tagName) && linked === 0 && letters >= fewestLetters && letters <= longest;
  return isLine ? squeeze(text) : '';
}

function captionsOf({ caption = '', credit = '' }: Pick<LeadImage, 'caption' | 'credit'>): string[] {
  return [caption, credit, `${caption}${credit}`, `${credit}${caption}`]
    .map(squeeze)
    .filter((words) => words !== '');
}

const altOf = ({ alt = '' }: Pick<LeadImage, 'alt'>): string[] =>
  squeeze(alt).length >= fewestOfAlt ? [squeeze(alt)] : [];

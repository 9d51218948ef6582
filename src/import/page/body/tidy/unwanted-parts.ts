/** Tells the parts of a body that are none of the article: what calls, points elsewhere, or is left behind by these. */
import { isNotice } from '../../../../language/calls.ts';
import { isReadingTime } from '../../../../language/is-reading-time.ts';
import { isUpdate } from '../../../../language/is-update.ts';
import { labelOf } from '../../../../language/label.ts';
import { controlLabels, relatedLabels, topicLabels } from '../../../../language/labels.ts';
import { squeeze } from '../../../../language/letters-of.ts';
import { isScriptNotice } from '../../../../language/script-notice.ts';
import { isFileName } from '../../pictures/file-name.ts';
import { isLabelledCounter } from '../../pictures/figure-controls.ts';
import { has } from '../../tree/blocks.ts';
import { withoutLabel } from '../../tree/text.ts';
import type { Part } from '../part.ts';
import { isCallWithLink, isPitch, tellsFirst } from './calls-on-readers.ts';
import { isList, isRelatedLinks } from './related-links.ts';
import { isToolbar } from './toolbar.ts';

/** Letters of a line that tells what a page cannot show, or on which terms it does. */
const longestNotice = 400;
/** Letters of a line that tells that scripts are needed, or that it is an advertisement. */
const longestOfPage = 250;
/** Letters of a table with fields to fill in, which tell what they are for. */
const longestOfFields = 100;
/** The number of a picture in a gallery, or how many more there are: `4 / 53`, `+3`. */
const counter = /^(?:\d{1,3}\s?\/\s?|\+)\d{1,3}$/;
/** `12 photos`, `View 12 photos`, `Comments (12)` */
const count = /(?:(?<=^|\s)\d[\d.,]*|[(（]\d[\d.,]*[)）])(?=\s|$)/g;
/** With which Russian law has advertisements marked: `Реклама. ООО «Причал». Erid: 2SDnjc7xKqA`. */
const advertToken = /\berid[:=]?\s?[a-z\d]{7,}/i;

/** @param title the headline, squeezed @param before what stands before it */
export function isUnwanted(part: Part, title: string, before: Part | undefined): boolean {
  if (part.figure || part.embed !== undefined || part.node.tagName === 'hr') return false;
  if (part.letters === 0 || saysTitle(part, title) || isRelatedLinks(part)) return true;
  if (isCallWithLink(part)) return !tellsFirst(part, before);
  return isPitch(part) || isLeftBehind(part) || (part.node.tagName === 'p' && isLineOfPage(part.text));
}

/** What is said to those whose browser runs no script; so may a story of programs. */
export const saysOfScripts = ({ text, letters, figure }: Part): boolean =>
  figure === undefined && letters < longestOfPage && isScriptNotice(text);

/** It says the headline again, alone or behind a label. */
const saysTitle = ({ text }: Part, title: string): boolean =>
  title !== '' &&
  [text, withoutLabel(text), text.replace(/^[^:\n]{1,80}:\s/, '')].map(squeeze).includes(title);

/** What a page is used with, and what it says of itself. */
const isLeftBehind = (part: Part): boolean =>
  (part.letters < longestNotice && isNotice(part.text)) ||
  (isList(part) && isToolbar(part.origin)) ||
  isTableOfFields(part) ||
  counter.test(part.text) ||
  isLabelledCounter(part.text) ||
  (part.letters < longestOfPage && advertToken.test(part.text)) ||
  relatedLabels.has(labelOf(part.text)) ||
  isOfControls(part.text);

/** A line such as a page sets around its article: the name of a file, `Updated on May 6`, `Topics`, `5 min read`. */
const isLineOfPage = (text: string): boolean =>
  isFileName(text) || isUpdate(text) || topicLabels.has(labelOf(text)) || isReadingTime(text);

const isTableOfFields = ({ node, origin, letters }: Part): boolean =>
  node.tagName === 'table' && letters < longestOfFields && has(origin, /^(?:select|input|textarea)$/);

/** `Share (12) | Print` */
const isOfControls = (text: string): boolean =>
  text.split('|').every((piece) => controlLabels.has(labelOf(piece.replace(count, ' '))));

/** Finds the headline of a page that sets it in no heading: the line by which the title of its window begins, or one in bold at its end. */
import type { Element } from 'hast';
import { isHidden, unread } from '../tree/blocks.ts';
import { squeeze } from '../../../language/letters-of.ts';
import { closest, type Page } from '../tree/parse-page.ts';

/** Fewer letters are met by chance. */
const fewestLetters = 8;
/** How much of the title; behind it stand section and site. */
const leastOfTitle = 0.4;
/** The name of a site in bold may be as long as a headline before it. */
const leastOfEnd = 0.6;

/** `05/06/01` */
const dayBehind = /\s[\d./-]{6,10}$/;

export function titledLine(page: Page, window: string): string | undefined {
  const title = squeeze(window.replace(dayBehind, ''));
  let end: string | undefined;
  for (const element of page.elements) {
    const line = ownText(element);
    if (line === '' || line.length > window.length) continue;
    const words = squeeze(line);
    if (words.length < fewestLetters || words.length === title.length) continue;
    const isStart = title.startsWith(words) && words.length >= leastOfTitle * title.length;
    const isEnd =
      end === undefined &&
      /^(?:b|strong|font|big)$/.test(element.tagName) &&
      title.endsWith(words) &&
      words.length >= leastOfEnd * title.length;
    if (!(isStart || isEnd) || closest(page, element, (at) => isElsewhere(at) || isHidden(at))) continue;
    if (isStart) return line;
    end = line;
  }
  return end;
}

/** What it says itself, if it is one line. */
function ownText({ children }: Element): string {
  const [line, ...more] = children.filter((child) => child.type === 'text' && child.value.trim() !== '');
  return line?.type === 'text' && more.length === 0 ? line.value.replace(/\s+/g, ' ').trim() : '';
}

const isElsewhere = ({ tagName }: Element): boolean =>
  /^(?:head|title|a|nav|option|button|li)$/.test(tagName) || unread.has(tagName);

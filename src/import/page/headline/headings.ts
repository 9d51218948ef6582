/** Decides under which headings a page shows its article, for those that see it. */
import type { Element } from 'hast';
import { isHidden } from '../tree/blocks.ts';
import { isLinkedWhole } from '../body/choose/cards.ts';
import { alternatives } from '../../../language/alternatives.ts';
import { squeeze } from '../../../language/letters-of.ts';
import { phrasesOf } from '../../../language/phrases.ts';
import { similarity } from './choose-headline.ts';
import { attribute, closest, type Page } from '../tree/parse-page.ts';
import { textIn } from '../tree/text.ts';
import { namesOf } from '../tree/vocabulary.ts';
import { titledLine } from './titled-line.ts';

export interface Heading {
  text: string;
  /** It ends the trail that leads to the page (`Home > Politics > …`): in words for search engines, as a rule. */
  inTrail: boolean;
  /** What a heading that is a link, at the other end of the title of the window, calls the site. */
  site?: string;
}

const mostHeadings = 5;
const trailNames = new RegExp(`crumb|${alternatives(phrasesOf('trailNames'))}`);
/** More words than this are no headline, and fewer letters are met by chance. */
const fewestLetters = 8;
const fewestOfWord = 2;
/** How like the title of the window a lower heading must be that is not the same. */
const leastAlike = 0.6;

/**
 * @param told what the page is called by its metadata
 * @param window the title of its window
 */
export function shownHeadings(page: Page, told: readonly string[], window: string): Heading[] {
  const seen = new Map<string, Element>();
  const headings: Heading[] = [];
  for (const element of page.elements) {
    if (element.tagName !== 'h1' || closest(page, element, isHidden)) continue;
    const text = textIn(element);
    if (text === '' || seen.has(text)) continue;
    seen.set(text, element);
    headings.push({ text, inTrail: isInTrail(page, element) });
  }
  if (told.length === 0) {
    // A blog's h1 may be its own name, on every page, and the window's title ends with the headline, which stands below.
    const whole = squeeze(window);
    const isName = ({ text }: Heading): boolean => whole.startsWith(squeeze(text));
    const name = seen.get(headings.find(isName)?.text ?? '');
    const [story] = name ? lowerHeadings(page, [window], name) : [];
    if (story && !isName(story)) return [story];
  }
  const titles = [...told, window];
  const isHeadline = ({ inTrail, text }: Heading): boolean =>
    !inTrail && titles.some((title) => isAlike(text, title)) && !(told.length === 0 && isEnd(text, window));
  if (headings.some(isHeadline)) return headings.slice(0, mostHeadings);
  const exact = lowerHeadings(page, titles);
  const lower = exact.length === 0 ? likeHeadings(page, titles) : exact;
  const line = lower.length === 0 ? titledLine(page, window) : undefined;
  return [
    ...headings.slice(0, mostHeadings),
    ...lower,
    ...(line === undefined ? [] : [{ text: line, inTrail: false }]),
  ];
}

/**
 * Where no h1 is the headline, it is the lower heading whose words the page is called by; links may name the site.
 *
 * @param above what it stands below
 */
function lowerHeadings(page: Page, called: readonly string[], above?: Element): Heading[] {
  const titles = called.filter((title) => squeeze(title).length >= fewestLetters);
  let site: string | undefined;
  for (const element of page.elements.slice(above ? page.elements.indexOf(above) : 0)) {
    if (!/^h[2-4]$/.test(element.tagName) || closest(page, element, isHidden)) continue;
    const text = textIn(element);
    if (!titles.some((title) => isEitherEnd(text, title))) continue;
    if (!isLinkedWhole(page, element)) return [{ text, inTrail: false, site }];
    site ??= text;
  }
  return site === undefined ? [] : [{ text: site, inTrail: false }];
}

/** The first lower heading that says what the page is called, in other words. */
function likeHeadings(page: Page, titles: readonly string[]): Heading[] {
  const isOne = (element: Element): boolean =>
    /^h[2-4]$/.test(element.tagName) &&
    titles.some((title) => similarity(textIn(element), title) >= leastAlike) &&
    !isLinkedWhole(page, element) &&
    !closest(page, element, isHidden);
  const found = page.elements.find(isOne);
  return found ? [{ text: textIn(found), inTrail: false }] : [];
}

/** A single word counts where a sign parts it from the rest. */
function isEitherEnd(text: string, title: string): boolean {
  const [key, whole] = [squeeze(text), squeeze(title)];
  if (key.length >= fewestLetters) return whole.startsWith(key) || whole.endsWith(key);
  if (key.length < fewestOfWord || !title.toLowerCase().endsWith(text.toLowerCase())) return false;
  return /[-–—|·:»]\s*$/.test(title.slice(0, -text.length));
}

/** Where the site is named, as its logo names it. */
function isEnd(text: string, window: string): boolean {
  const [end, whole] = [squeeze(text), squeeze(window)];
  return whole.endsWith(end) && end.length < whole.length / 2;
}

const isAlike = (text: string, title: string): boolean => similarity(text, title) >= 0.5;

function isInTrail(page: Page, heading: Element): boolean {
  if (closest(page, heading, (element) => element.tagName === 'nav' || trailNames.test(namesOf(element))))
    return true;
  const row = page.parents.get(heading);
  const before = row?.children.slice(0, row.children.indexOf(heading)) ?? [];
  return before.filter((node) => node.type === 'element' && isLink(node)).length >= 2;
}

/** A link, or what holds nothing else. */
function isLink(element: Element): boolean {
  if (element.tagName === 'a') return attribute(element, 'href') !== undefined;
  const inner = element.children.filter((node) => node.type === 'element');
  return inner.length === 1 && inner[0] !== undefined && isLink(inner[0]);
}

/** Removes what a page says twice: sentences of the text that are set large beside it. */
import type { Element } from 'hast';
import { isAttribution } from './attributions.ts';
import { alternatives } from '../../../../language/alternatives.ts';
import { squeeze } from '../../../../language/letters-of.ts';
import { phrasesOf } from '../../../../language/phrases.ts';
import type { Part } from '../part.ts';
import { closest, type Page } from '../../tree/parse-page.ts';
import { namesOf } from '../../tree/vocabulary.ts';
import { isWhiteSpace } from '../../../../markdown/tree/white-space.ts';

const longest = 400;
const fewestLetters = 20;
const names = new RegExp(
  `[ -](?:pull-?quotes?|quote-pull|${alternatives(phrasesOf('pullQuoteNames'))})(?=[ -])`,
);

export function withoutPullQuotes(page: Page, body: Element, parts: Part[]): Part[] {
  const isQuote = (part: Part): boolean =>
    part.letters >= fewestLetters &&
    part.letters <= longest &&
    (part.node.tagName === 'blockquote' || isAllQuotation(part.node) || isCalledSo(page, body, part.origin));
  const quotes = new Set(parts.filter(isQuote));
  if (quotes.size === 0) return parts;
  const story = parts
    .filter((part) => !quotes.has(part))
    .map(({ text }) => squeeze(text))
    .join(' ');
  const isAgain = (part: Part | undefined): boolean =>
    part !== undefined && quotes.has(part) && story.includes(squeeze(part.text));
  return parts.filter((part, at) => {
    const before = parts[at - 1];
    // With it goes who said it.
    return !isAgain(part) && !(before && isAgain(before) && isAttribution(page, body, before, part));
  });
}

/** `<p><q>…</q></p>` */
function isAllQuotation({ children }: Element): boolean {
  const own = children.filter((child) => !isWhiteSpace(child));
  return own.length === 1 && own[0]?.type === 'element' && own[0].tagName === 'q';
}

const isCalledSo = (page: Page, body: Element, origin: Element): boolean =>
  closest(page, origin, (element) => element === body || names.test(namesOf(element))) !== body;

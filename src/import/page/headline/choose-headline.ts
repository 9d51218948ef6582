/**
 * Decides which of the headlines of a page is the article's: what JSON-LD, Open Graph, the window and the page itself call it is
 * freed of the site's name, and the one that the others agree with most is taken, in the words that the reader sees.
 */
import { saidOnce } from '../../../article/said-once.ts';
import { squeeze } from '../../../language/letters-of.ts';
import { wholeHeadline } from './whole-headline.ts';
import { withoutSection } from './without-section.ts';

export interface Candidate {
  text: string;
  weight: number;
  /** It stands on the page, as a heading. */
  isShown?: boolean;
}

const fewestAgreed = 3;
/** `23.01.2022 - A headline`: of a list by day. */
const dayBefore = /^\d{1,2}[./]\d{1,2}[./]\d{4}\s*[-–—:|]\s*(?=\S)/;

const separators =
  /(?<!\s)\s+[-–—|·•:»«›/~]+\s+|\s?\|\s?|\s?::\s?|：|(?<=[^\x20-\x7E])[-_|｜](?=[^\x20-\x7E])|_|\s?｜\s?|:\s+(?=.)/gu;

/** @param sites names by which the site calls itself */
export function chooseHeadline(given: Candidate[], sites: string[]): string | undefined {
  const texts = given.map(({ text }) => text);
  const candidates = given
    .map((candidate) => ({ ...candidate, text: saidOnce(candidate.text) }))
    .filter(({ text }) => !isCutAtQuote(text, texts));
  const names = namesOfSite(candidates, sites);
  const cleaned = withoutNames(candidates, names);
  // The site's name can be the headline: a band's record may be called like the band.
  return bestOf(cleaned.length > 0 ? cleaned : candidates);
}

/** What it calls itself, and the last piece of the window's title where a heading is nothing else; squeezed. */
function namesOfSite(candidates: readonly Candidate[], sites: readonly string[]): string[] {
  const names = sites.map(squeeze).filter((name) => name.length >= 2);
  for (const { text } of candidates) {
    const pieces = text.split(separators);
    const last = pieces.at(-1) ?? '';
    const before = text.slice(0, text.length - last.length).trimEnd();
    // Behind a colon stands what the words before it are about; behind the site's name the headline.
    if (before.endsWith(':') || [before, pieces[0] ?? ''].some((start) => names.includes(squeeze(start))))
      continue;
    if (last.length < text.length / 2 && candidates.some((other) => squeeze(other.text) === squeeze(last)))
      names.push(squeeze(last));
  }
  return names;
}

/** The headlines themselves, without what the page says beside them. */
function withoutNames(candidates: readonly Candidate[], names: string[]): Candidate[] {
  const texts = candidates.map(({ text }) => text);
  const shown = candidates.filter(({ isShown }) => isShown).map(({ text }) => squeeze(text));
  const cleaned = candidates
    .map(({ text, weight }) => {
      const headline = withoutSite(text, names, texts, shown.includes(squeeze(text)));
      return { text: withoutAgency(headline, [...shown, ...names]), weight };
    })
    .filter(({ text }) => squeeze(text) !== '' && !names.includes(squeeze(text)));
  const others = cleaned.map(({ text }) => text);
  return cleaned.map(({ text, weight }) => ({ text: wholeHeadline(text, others), weight }));
}

function bestOf(candidates: readonly Candidate[]): string | undefined {
  let best: string | undefined;
  let bestScore = 0;
  for (const candidate of candidates) {
    // A heading that no other headline resembles is the site's own, or a tool's.
    const isAlone =
      candidates.length > 1 &&
      candidates.every((other) => other === candidate || similarity(candidate.text, other.text) < 0.15);
    const score = isAlone
      ? candidate.weight / 4
      : agreed(candidate, candidates) + agreement(candidate, candidates);
    if (score > bestScore) [best, bestScore] = [candidate.text, score];
  }
  return best;
}

/** What those that say the same count together, so that two of little weight outdo one of more. */
function agreed({ text }: Candidate, all: readonly Candidate[]): number {
  const key = squeeze(text);
  return all.reduce((sum, other) => sum + (squeeze(other.text) === key ? other.weight : 0), 0);
}

/** What all count, by how much they resemble it. */
function agreement({ text }: Candidate, all: readonly Candidate[]): number {
  return all.reduce((sum, other) => sum + other.weight * similarity(text, other.text) ** 2, 0);
}

/** `"no"`, `« non »`, `»nein«`, but not `» The Harbour` or `« The Harbour` behind a headline. */
const quoted = /^\s*(?:["'“”„‘’]|»(?!\s)|«(?!\s[^»]*$))/;

/** Does another begin so and go on with a quotation mark? In an attribute it ended the text, where nobody escaped it. */
export function isCutAtQuote(text: string, others: readonly string[]): boolean {
  const start = text.trim();
  return others.some((other) => other.startsWith(start) && quoted.test(other.slice(start.length)));
}

/** Pieces at either end that are the site's, or that no other headline of the page has. */
function withoutSite(text: string, names: string[], others: string[], isShown: boolean): string {
  const whole = squeeze(text);
  // What several sources agree on belongs to the headline.
  const isAgreed = others.filter((other) => squeeze(other) === whole).length >= fewestAgreed;
  if (isAgreed && isShown) return text;
  if (isShown && isToldBeforeSite(text, names, others)) return text.replace(dayBefore, '');
  let rest = withoutSection(text.replace(dayBefore, ''), names);
  for (const other of isAgreed ? [] : others) {
    if (isKickerBefore(text, other) && !isSaidInMore(text, others)) return other;
    const inner = squeeze(other);
    if (inner.length < 8 || inner.length >= squeeze(rest).length) continue;
    if (whole.startsWith(inner) || whole.endsWith(inner)) {
      for (const piece of cuts(text)) if (squeeze(piece) === inner) rest = piece;
    }
  }
  for (let round = 0; round < 3; round++) {
    const shorter = cuts(rest).find((piece) => {
      const cut = squeeze(rest).replace(squeeze(piece), '');
      return (
        cut !== '' &&
        squeeze(piece).length > 4 &&
        names.some(
          (name) =>
            cut === name ||
            (name.length >= 4 && cut.includes(name) && cut.length < name.length + 25) ||
            (cut.length >= 3 && name.includes(cut)),
        )
      );
    });
    if (shorter === undefined) break;
    rest = shorter;
  }
  return rest;
}

/** Do several sources say it, one of them before the site's name, and is no piece of it that name? It may have its words: `… at the harbour`. */
function isToldBeforeSite(text: string, names: readonly string[], others: readonly string[]): boolean {
  const whole = squeeze(text);
  const rests = others.map((other) => (other.startsWith(text) ? other.slice(text.length) : undefined));
  const isBeforeSite = (rest: string | undefined): boolean =>
    rest !== undefined && /^\s[-–—|·•]\s/.test(rest) && names.includes(squeeze(rest));
  const isName = (piece: string): boolean => names.includes(whole.replace(squeeze(piece), ''));
  return (
    rests.filter((rest) => rest === '' || isBeforeSite(rest)).length >= fewestAgreed &&
    rests.some(isBeforeSite) &&
    !cuts(text).some(isName)
  );
}

/** In brackets behind the headline: the house, or what the page shows it without. */
function withoutAgency(text: string, known: readonly string[]): string {
  const [, before, inside] = /^([^（(]+)[（(]([^（）()]*)[）)]$/.exec(text) ?? [];
  const isKnown = [before, inside].some((part) => part !== undefined && known.includes(squeeze(part)));
  return before !== undefined && isKnown ? before.trim() : text;
}

/** A kicker may stand in the heading's element, with nothing between it and the headline. */
function isKickerBefore(text: string, headline: string): boolean {
  const [whole, inner] = [squeeze(text), squeeze(headline)];
  return (
    inner.length >= 20 &&
    whole.length > inner.length &&
    whole.length <= inner.length + 40 &&
    text.trim().endsWith(headline.trim())
  );
}

/** Does another source, as the title of the window, have all of it and more? Kicker and headline stand apart there. */
const isSaidInMore = (text: string, others: readonly string[]): boolean =>
  others.some((other) => other.length > text.length && other.includes(text));

/** The headline without its first or last parts, as separators part it: every way of shortening it. */
function cuts(text: string): string[] {
  const found: string[] = [];
  for (const match of text.slice(0, 1000).matchAll(separators)) {
    found.push(text.slice(0, match.index).trim(), text.slice(match.index + match[0].length).trim());
  }
  return found.sort((left, right) => right.length - left.length);
}

/** Dice's coefficient of the pairs of letters, 0 to 1. */
export function similarity(left: string, right: string): number {
  const [a, b] = [pairs(squeeze(left)), pairs(squeeze(right))];
  let common = 0;
  for (const pair of a) if (b.has(pair)) common++;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

function pairs(text: string): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at + 1 < text.length && at < 400; at++) found.add(text.slice(at, at + 2));
  return found;
}

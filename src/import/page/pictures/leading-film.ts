/** Finds the film that stands between a headline and its text, where others have the lead image. */
import type { Element } from 'hast';
import { isHidden } from '../tree/blocks.ts';
import type { Body } from '../body/body.ts';
import { sortOf } from '../../../media/formats.ts';
import { embedOf } from '../body/flatten/embed-of.ts';
import type { Part } from '../body/part.ts';
import { closest, type Page } from '../tree/parse-page.ts';
import { spanBefore } from './figures-before.ts';

/** @returns the text with the film before it, unless it has that */
export function withLeadingFilm(page: Page, title: string, body: Body, story: readonly Part[]): Part[] {
  const span = spanBefore(page, title, body);
  if (!span) return [...story];
  const around = new Set<Element>();
  for (let outer: Element | undefined = span.first; outer; outer = page.parents.get(outer)) around.add(outer);
  for (const element of page.elements.slice(span.start, span.end)) {
    const embed = embedOf(page, element);
    // A recording there reads the text aloud.
    if (embed === undefined || sortOf(embed) === 'audio') continue;
    const isOther = (at: Element): boolean =>
      at !== element && !around.has(at) && (body.isBeside(at) || body.isCard(at) || isHidden(at));
    if (closest(page, element, isOther)) continue;
    if (story.some((part) => part.embed === embed)) break;
    return [{ node: element, origin: element, text: '', letters: 0, linked: 0, embed }, ...story];
  }
  return [...story];
}

/** Takes the text that a page tells machines, where it shows people its beginning alone, or nothing before a script has run. */
import { countLetters, plain } from '../tree/blocks.ts';
import { parsePage, type Page } from '../tree/parse-page.ts';
import { squeeze } from '../../../language/letters-of.ts';
import type { Body } from './body.ts';
import { flatten } from './flatten/flatten.ts';
import type { Part } from './part.ts';
import { shareIn } from './share-in.ts';
import { isStory } from './story-parts.ts';
import { tidyParts } from './tidy/tidy-parts.ts';

const fewest = 400;
/** Letters of what may be the beginning of an article, and of its summary. */
const longestShort = 1200;
/** How much more is told than shown: some tell captions and tables, too. */
const leastMore = 2;
const leastShared = 0.5;

/** @param shown the body that the page shows @param told https://schema.org/articleBody, as text or as HTML */
export function withMetadataBody(
  page: Page,
  shown: Body | undefined,
  told: string | undefined,
  title: string,
): Body | undefined {
  if (told === undefined || countLetters(told) < Math.max(fewest, leastMore * lettersOf(shown?.parts ?? [])))
    return shown;
  const lines = told.split('\n').map((line) => `<p>${line}</p>`);
  const inner = parsePage(`<div>${/<p[\s>]/i.test(told) ? told : lines.join('')}</div>`);
  const element = inner.elements.find(({ tagName }) => tagName === 'div');
  const words = element ? squeeze(plain(element.children)) : '';
  const first = shown?.parts.find(isStory);
  const isSame = first === undefined || shareIn(words, squeeze(first.text)) >= leastShared;
  if (!element || !isSame) return shown;
  for (const [child, parent] of inner.parents) page.parents.set(child, parent);
  const parts = tidyParts(
    flatten(page, element, () => false),
    { title },
  );
  if (lettersOf(parts) < Math.max(fewest, leastMore * lettersOf(shown?.parts ?? []))) return shown;
  const last = shown?.parts.at(-1);
  const at = last ? page.elements.indexOf(last.origin) + 1 : page.elements.length;
  page.elements.splice(at, 0, element, ...parts.map(({ origin }) => origin));
  const around = shown ?? { element, blocks: [], isBeside: () => false, isCard: () => false };
  return { ...around, parts: [...(shown?.parts ?? []).filter(({ figure }) => figure), ...parts] };
}

/** May more of it be told than is shown? */
export const isShort = (shown: Body | undefined): boolean => lettersOf(shown?.parts ?? []) < longestShort;

const lettersOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, { text }) => sum + countLetters(text), 0);

/** Gathers what a page calls its article, in its headings, its metadata and its window, and how much each of them counts. */
import { squeeze } from '../../../language/letters-of.ts';
import { unspacedScripts } from '../../../language/scripts.ts';
import { textOf } from '../metadata/json-ld.ts';
import { firstOf } from '../metadata/metadata.ts';
import type { Sources } from '../sources.ts';
import { lineOf } from '../tree/text.ts';
import { type Heading, shownHeadings } from './headings.ts';
import { chooseHeadline } from './choose-headline.ts';
import { narrowHeadings } from './trim-headings.ts';

const titleNames = [
  'twitter:title',
  'parsely-title',
  'sailthru.title',
  'dc.title',
  'citation_title',
  'cxenseparse:title',
  'title',
];

/** Changes the page: other words in its headings go. */
export function findHeadline({ page, meta, thing, shared, window, sites }: Sources): string | undefined {
  const headline = textOf(thing['headline']) ?? '';
  const called = [headline, textOf(thing['alternativeHeadline']) ?? '', shared].filter((text) => text !== '');
  narrowHeadings(page, called);
  const shown = shownHeadings(page, called, window);
  const isShownAs = (text: string): boolean =>
    shown.some((heading) => squeeze(heading.text).includes(squeeze(text)));
  // A word that no heading has is what a section is called: `Results`. The headline says more than where it stands.
  const isSection = isWord(shared) && shown.length > 1 && !isShownAs(shared);
  const headings = isSection ? longestOf(shown) : shown;
  const isOnly = headings.filter(({ inTrail }) => !inTrail).length === 1;
  const candidates = [
    { text: headline, weight: 2 },
    ...headings.map(({ text, inTrail }) => ({
      text,
      weight: inTrail ? 0.3 : isOnly ? 1.8 : 1,
      isShown: !inTrail,
    })),
    { text: shared, weight: 1.2 },
    { text: firstOf(meta, ...titleNames) ?? '', weight: 0.3 },
    { text: window, weight: 0.3 },
  ].map((candidate) => ({ ...candidate, text: lineOf(candidate.text) }));
  return chooseHeadline(
    candidates.filter(({ text }) => text !== '' && !(isSection && squeeze(text) === squeeze(shared))),
    [...sites, ...headings.flatMap(({ site }) => site ?? [])],
  );
}

/** In a script that parts words. */
const isWord = (text: string): boolean =>
  /^[\p{L}\p{M}’'-]+$/u.test(text) && !new RegExp(`[${unspacedScripts}]`, 'u').test(text);

const longestOf = (headings: readonly Heading[]): Heading[] =>
  headings.toSorted((left, right) => right.text.length - left.text.length).slice(0, 1);

/** Gathers what a page calls its article, in its headings, its metadata and its window, and how much each of them counts. */
import { textOf } from '../metadata/json-ld.ts';
import { firstOf } from '../metadata/metadata.ts';
import type { Sources } from '../sources.ts';
import { lineOf } from '../text.ts';
import { shownHeadings } from './headings.ts';
import { chooseHeadline } from './headline.ts';
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
  const headings = shownHeadings(page, called, window);
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
    candidates.filter(({ text }) => text !== ''),
    [...sites, ...headings.flatMap(({ site }) => site ?? [])],
  );
}

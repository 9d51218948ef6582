/** Finds the line below a text that says what its lead image shows, or who made it: `(Borítókép: Holm Ida / MTI)`. */
import { alternatives } from '../../../language/alternatives.ts';
import { squeeze } from '../../../language/letters-of.ts';
import { isPersonLike } from '../../../language/person-like.ts';
import { phrasesOf } from '../../../language/phrases.ts';
import type { Body } from '../body/body.ts';
import { closest, type Page } from '../tree/parse-page.ts';
import { partCredit, type Said } from './part-credit.ts';

const longest = 250;
const line = new RegExp(
  `^[(（【[]?(?:${alternatives(phrasesOf('coverWords'))})\\s*[:：|｜丨]\\s*(\\S[^\\n]*?)[)）】\\]]?$`,
  'iu',
);

/** @returns the line, and what it says */
export function findCoverLine(page: Page, body: Body | undefined): { text: string; said: Said } | undefined {
  const found = body?.blocks.findLast(
    ({ text, element }) =>
      text.length <= longest &&
      line.test(text.trim()) &&
      closest(page, element, (at) => at === body.element) !== undefined,
  );
  const text = found?.text.trim() ?? '';
  const words = line.exec(text)?.[1]?.trim();
  if (words === undefined) return undefined;
  const [name = ''] = words.replace(/^©\s*/, '').split('/');
  const isName = /^©/.test(words) || isPersonLike(name.trim());
  return { text, said: isName ? { credit: words } : partCredit({ caption: words }) };
}

/** Is who made the picture, as the line says, known from what stands with it? */
export function isSaidAgain(said: Said, { caption = '', credit = '' }: Said): boolean {
  const name = squeeze((said.credit ?? '').split('/')[0] ?? '');
  return name !== '' && squeeze(`${caption} ${credit}`).includes(name);
}

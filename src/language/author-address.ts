import { alternatives } from './alternatives.ts';
import { phrasesOf } from './phrases.ts';

/** What holds the pages of writers, in the path of an address. */
const authorPaths = `authors?|profile|people|staff|journalists?|contributors?|columnists?|${alternatives(phrasesOf('bylineNames'))}`;
const address = new RegExp(
  `(?:^|/)(?:${authorPaths}|by|reporters?|writers?|editors?|users|team|${alternatives(phrasesOf('bylineNamesInAddress'))})/`,
  'i',
);

/** Whether an address is that of the page of a writer: `/author/ida-holm`. */
export function isAuthorAddress(url: string): boolean {
  return address.test(url);
}

/** The phrases by which newspapers of all languages mark what follows, as `labelOf` writes them. */
import { labelOf } from './label.ts';
import { phrasesOf } from './phrases.ts';

/** Before links to other articles. */
export const relatedLabels: ReadonlySet<string> = new Set(phrasesOf('relatedLabels'));
/** On controls and signs of a page, and on nothing of its article. */
export const controlLabels: ReadonlySet<string> = new Set(phrasesOf('controlLabels'));
/** Where a post or video stood. */
export const embedLabels: ReadonlySet<string> = new Set(phrasesOf('embedLabels'));
/** Before the day on which an article was published. */
export const publishedLabels: ReadonlySet<string> = new Set(phrasesOf('publishedLabels'));
/** Before the day on which it was last changed. */
export const updatedLabels: ReadonlySet<string> = new Set(phrasesOf('updatedLabels'));
/** Before the address of the original. */
export const originalLabels: ReadonlySet<string> = new Set(phrasesOf('originalLabels'));
/** Before a list of what an article is about. */
export const topicLabels: ReadonlySet<string> = new Set(phrasesOf('topicLabels'));
/** Before the day on which somebody saved it. */
export const retrievedLabels: ReadonlySet<string> = new Set(phrasesOf('retrievedLabels'));
/** Before the name of who wrote an article. */
export const bylineLabels: ReadonlySet<string> = new Set(
  [...phrasesOf('bylineWords'), ...phrasesOf('bylinePhrases')].map(labelOf),
);
/** Before a colon and the name of who made a picture. */
export const creditLabels: ReadonlySet<string> = new Set(phrasesOf('creditWords'));

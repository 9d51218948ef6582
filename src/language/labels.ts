/** The phrases by which newspapers of all languages mark what follows, as `labelOf` writes them. */
import { labelOf } from './label.ts';
import { type PhraseKey, phrasesOf } from './phrases.ts';

/** Before links to other articles. */
export const relatedLabels: ReadonlySet<string> = labels('relatedLabels');
/** On controls and signs of a page, and on nothing of its article. */
export const controlLabels: ReadonlySet<string> = labels('controlLabels');
/** On the button with which a reader subscribes. */
export const signUpLabels: ReadonlySet<string> = labels('signUpLabels');
/** Above the notes of a text. */
export const noteLabels: ReadonlySet<string> = labels('noteLabels');
/** Above what readers say of an article. */
export const readersLabels: ReadonlySet<string> = labels('readersLabels');
/** Where a post or video stood. */
export const embedLabels: ReadonlySet<string> = labels('embedLabels');
/** Above the headline of a text that was sent to newspapers. */
export const releaseLabels: ReadonlySet<string> = labels('releaseWords');
/** Before the day on which an article was published. */
export const publishedLabels: ReadonlySet<string> = labels('publishedLabels');
/** Before the day on which it was last changed. */
export const updatedLabels: ReadonlySet<string> = labels('updatedLabels');
/** Before the address of the original. */
export const originalLabels: ReadonlySet<string> = labels('originalLabels');
/** Before a list of what an article is about. */
export const topicLabels: ReadonlySet<string> = labels('topicLabels');
/** Before the day on which somebody saved it. */
export const retrievedLabels: ReadonlySet<string> = labels('retrievedLabels');
/** Before the name of who wrote an article. */
export const bylineLabels: ReadonlySet<string> = labels('bylineWords').union(labels('bylinePhrases'));
/** What who writes is called beside the name. */
export const roleLabels: ReadonlySet<string> = labels('roles');
/** Before the name of who edited an article. */
export const editorLabels: ReadonlySet<string> = labels('editorWords');
/** Above what tells of who wrote an article. */
export const authorLabels: ReadonlySet<string> = labels('authorLabels');
/** Before a colon and the name of who made a picture. */
export const creditLabels: ReadonlySet<string> = labels('creditWords');
/** In place of what a picture shows. */
export const pictureLabels: ReadonlySet<string> = labels('pictureWords');

function labels(key: PhraseKey): Set<string> {
  return new Set(phrasesOf(key).map(labelOf));
}

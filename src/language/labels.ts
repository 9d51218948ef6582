/** The phrases by which newspapers of all languages mark what follows, as `labelOf` writes them. */
import { languages } from './languages.ts';
import { wordList } from './word-list.ts';

/** Before links to other articles. */
export const relatedLabels = new Set(phrasesOf('relatedLabels'));
/** Where a post or video stood. */
export const embedLabels = new Set(phrasesOf('embedLabels'));
/** Before a colon and the name of who made a picture. */
export const creditWords = phrasesOf('creditWords');
/** Before that name without a colon. */
export const creditPhrases = phrasesOf('creditPhrases');
/** Before the address of the original. */
export const originalLabels = new Set(phrasesOf('originalLabels'));

type PhraseKey = 'relatedLabels' | 'embedLabels' | 'creditWords' | 'creditPhrases' | 'originalLabels';

function phrasesOf(key: PhraseKey): readonly string[] {
  return [...new Set(languages.flatMap((language) => wordList(language[key])))];
}

/** Tells lines by which a publisher speaks to its readers from those of an article. */
import { labelOf } from './label.ts';
import { type PhraseKey, phrasesOf } from './phrases.ts';
import { stops } from './sentence-end.ts';
import { unspaced, wholeWords } from './whole-words.ts';

/** Does a sentence of the line begin so: `Sign up for our newsletter`, `More news? Follow us on …`? */
export function isCall(line: string): boolean {
  // What is in brackets behind a sentence, as in `… (Read more here)`, does not make it a call.
  return line.split(sentenceStart).some(startsCall);
}

/** What a line says before the sentence that begins so: `The bridge opens in May. Follow us on …`. */
export function beforeCall(line: string): string {
  const sentences = line.split(sentenceStart);
  return sentences.slice(0, sentences.findIndex(startsCall)).join(' ');
}

/** Does it say so anywhere in a sentence? Meant for lines that are set apart: a story may have such words, too. */
export function holdsCall(line: string): boolean {
  return calls.test(labelOf(line));
}

/** Does it name what a publisher sends its readers, or is followed by: `our newsletter`? */
export function namesChannel(line: string): boolean {
  return channels.test(labelOf(line)) || services.test(line);
}

/** Does it begin, or end, as a line that asks to follow somebody: `Follow Ida Holm on X`? */
export function asksToFollow(line: string): boolean {
  return startsFollow(line) || endsFollow.test(labelOf(line));
}

/** Does the line begin as what a page says in place of content: `Your browser does not support …`? */
export function isNotice(line: string): boolean {
  return startsNotice(line);
}

const fewestLetters = 8;
const sentenceStart = new RegExp(`(?<=[${stops}:|])\\s+(?!\\()`, 'u');
const calls = new RegExp(
  wholeWords(
    phrasesOf('callPhrases')
      .map(labelOf)
      .filter(({ length }) => length >= fewestLetters),
  ),
  'u',
);

const channels = new RegExp(wholeWords(phrasesOf('channelWords').map(labelOf)), 'u');

/** Some languages bend these names: `Facebookon`, `Instagramissa`. */
const services = /(?<!\p{L})(?:facebook|instagram|telegram|whatsapp|tiktok|youtube|viber|google news)/iu;

const startsCall = beginsWith('callPhrases');
const startsNotice = beginsWith('noticePhrases');
const startsFollow = beginsWith('followPhrases');
const endsFollow = new RegExp(`(?:${wholeWords(phrasesOf('followPhrases').map(labelOf))})$`, 'u');

function firstWord(words: string): string {
  return words.split(' ', 1)[0] ?? '';
}

function beginsWith(key: PhraseKey): (sentence: string) => boolean {
  const phrases = phrasesOf(key).map(labelOf);
  const byFirstWord = Map.groupBy(phrases, firstWord);
  const whole = phrases.filter((phrase) => unspaced.test(phrase));
  return (sentence) => {
    const words = labelOf(sentence);
    return (
      whole.some((phrase) => words.startsWith(phrase)) ||
      (byFirstWord.get(firstWord(words)) ?? []).some(
        (phrase) => words.startsWith(phrase) && !/^[\p{L}\p{M}\p{N}’-]/u.test(words.slice(phrase.length)),
      )
    );
  };
}

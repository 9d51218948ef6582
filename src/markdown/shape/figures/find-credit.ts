/** Where in a caption its credit begins, and who it names. */
import { alternatives } from '../../../language/alternatives.ts';
import { phrasesOf } from '../../../language/phrases.ts';

const longestCredit = 120;
const credit = new RegExp(
  `(?<=^|[\\s.!?…。！？|/–—·•(（[])[(\\[（]?(?:(?:${alternatives(phrasesOf('creditWords'))})\\s*\\.?\\s*[:：]|(?:${alternatives(phrasesOf('creditPhrases'))})\\s|(?=©|\\(c\\)|ⓒ))`,
  'giu',
);
const endsSentence = /(?:^|[.!?…。！？|/–—·•(（[»”"’)\]\n])\s*$/;
const beginsWithSign = /^(?:©|\(c\)|ⓒ|[([（])/i;
/** Behind a name the text goes on: it was no name. */
const goesOn = /[.!?]\s+\p{Lu}?\p{Ll}+\s+\p{Ll}/u;

export interface FoundCredit {
  /** The caption ends here, as an offset in the text. */
  at: number;
  credit: string;
}

/** @returns undefined if nothing in the text says who made the picture, or too much stands behind it to be a name */
export function findCredit(text: string): FoundCredit | undefined {
  for (const { 0: found, index: at } of text.matchAll(credit)) {
    const before = text.slice(0, at);
    const label = text.slice(at, at + found.length) || text.slice(at);
    // Within a sentence, only a word that is written as a label is one.
    if (!endsSentence.test(before) && !beginsWithSign.test(label) && /^\p{Ll}/u.test(label)) continue;
    const rest = text.slice(at + found.length).trim();
    const isBracketed = /[([（]\s*$/.test(before) || /^[([（](?!c\))/i.test(found);
    const name = withoutStop(isBracketed ? rest.replace(/[)\]）]\s*\.?$/, '') : rest);
    if (name === '' || name.length > longestCredit || goesOn.test(name)) continue;
    return { at: /[([（]\s*$/.test(before) ? before.trimEnd().length - 1 : at, credit: name };
  }
  return undefined;
}

/** The stop of a sentence is not part of a name; that of an initial is. */
function withoutStop(name: string): string {
  return /(?<!\p{Lu})\.$/u.test(name) ? name.slice(0, -1) : name;
}

/** What the words in a date are: months, or words that may stand beside them, in every language that is known. */
import { languages } from '../language/languages.ts';
import { wordList } from '../language/phrases.ts';
import { unspaced } from '../language/whole-words.ts';

export interface DateWord {
  /** How many characters of the text it is. */
  length: number;
  /** The months that it names, by language: listopad is October in Zagreb and November in Warsaw. */
  months?: ReadonlyMap<string, number>;
  calendar?: 'gregorian' | 'persian';
  /** Whether it may be something else too, as the Spanish `mar` of Tuesday and March. */
  isOther?: boolean;
}

type Meaning = Omit<DateWord, 'length'> & { months?: Map<string, number> };

const meanings = new Map<string, Meaning>();
for (const { tag, months = [], persianMonths = [], ...others } of languages) {
  for (const [index, names] of months.entries()) addMonth(names, tag, index + 1, 'gregorian');
  for (const [index, names] of persianMonths.entries()) addMonth(names, tag, index + 1, 'persian');
  for (const word of [others.weekdays, others.dateWords, others.hourWords].flatMap(wordList)) {
    const key = plainWords(word);
    meanings.set(key, { ...meanings.get(key), isOther: true });
  }
}
const longest = Math.max(...[...meanings.keys()].map((word) => word.length));

function addMonth(names: string, tag: string, month: number, calendar: DateWord['calendar']): void {
  for (const name of wordList(names)) {
    const key = plainWords(name);
    const meaning = meanings.get(key);
    meanings.set(key, { ...meaning, calendar, months: new Map(meaning?.months).set(tag, month) });
  }
}

/** The longest word of a date that stands at a place of a text. @param text as `plainWords` writes it */
export function dateWordAt(text: string, at: number): DateWord | undefined {
  for (let length = Math.min(longest, text.length - at); length > 0; length--) {
    const word = text.slice(at, at + length);
    const meaning = meanings.get(word);
    if (meaning && (unspaced.test(word) || !/^[\p{L}\p{M}]/u.test(text.slice(at + length))))
      return { ...meaning, length };
  }
  return undefined;
}

/** A text as its words are compared: lower case, one kind of apostrophe and space, without marks that are not seen. */
export function plainWords(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      // The combining dot that lower-casing a Turkish İ leaves behind.
      .replace(/\u0307/g, '')
      .replace(/['‘ʼ׳]/g, '’')
      .replace(/[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

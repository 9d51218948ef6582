/** Articles that nobody wrote, for the search: the same for the same number, with a vocabulary that grows as a language's does. */
import type { Article } from '../src/article/article.ts';
import { testArticle } from '../src/article/test-article.ts';
import { seeded } from './seeded.ts';

/** A script's letters, as syllables are made of them. */
interface Alphabet {
  lang: string;
  consonants: string[];
  vowels: string[];
}

export const alphabets = {
  Latin: {
    lang: 'en',
    consonants: [...'bcdfghklmnprstvwz', 'st', 'tr', 'ch', 'sh'],
    vowels: [...'aeiou', 'ea'],
  },
  Cyrillic: { lang: 'ru', consonants: [...'бвгджзклмнпрстфхчшщ', 'ст', 'тр'], vowels: [...'аеиоуыюя'] },
} satisfies Record<string, Alphabet>;

/** Words by rank: short ones are frequent, as in languages (Zipf). */
function wordOf(rank: number, { consonants, vowels }: Alphabet): string {
  const random = seeded(rank * 7919 + 13);
  const pick = (list: string[]) => list[Math.floor(random() * list.length)] as string;
  const syllables = 1 + Math.floor(Math.log10(rank + 1) / 1.4 + random());
  let word = '';
  for (let at = 0; at < syllables; at++) word += pick(consonants) + pick(vowels);
  return random() < 0.5 ? word + pick(consonants) : word;
}

/** So many articles of 400 to 900 words; a text takes some of its words from others of its day, as news of one matter does. */
export function generateArticles(count: number, alphabet: Alphabet): Article[] {
  const known = new Map<number, string>();
  const word = (rank: number) => {
    const text = known.get(rank) ?? wordOf(rank, alphabet);
    known.set(rank, text);
    return text;
  };
  const vocabulary = 300_000;
  return Array.from({ length: count }, (_, at): Article => {
    const random = seeded(at + 1);
    const matter = Math.floor(at / 4);
    const one = () => {
      if (random() < 0.04)
        return word(20_000 + ((matter * 31 + Math.floor(random() * 12) * 7907) % vocabulary));
      return word(Math.floor(vocabulary ** random()) - 1);
    };
    const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
    const words = (length: number) => Array.from({ length }, one).join(' ');
    const name = () =>
      `${capital(word(500 + Math.floor(random() * 400)))} ${capital(word(40_000 + Math.floor(random() * 3000)))}`;
    const title = capital(words(5 + Math.floor(random() * 5)));
    const text = Array.from({ length: 8 }, () => `${capital(words(50 + Math.floor(random() * 62)))}.`).join(
      '\n\n',
    );
    const day = new Date(Date.UTC(2024, 0, 1) - Math.floor(at / 30) * 86_400_000);
    return testArticle({
      id: `a${at}`,
      title,
      lang: alphabet.lang,
      author: [name()],
      date: day.toISOString().slice(0, 10),
      publisher: capital(word(900 + (at % 40))),
      topics: [capital(word(300 + Math.floor(random() * 12)))],
      text,
    });
  });
}

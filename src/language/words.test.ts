import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from './languages.ts';
import { englishWords } from './english-words.ts';
import { countArticles, type Words, wordsFor } from './words.ts';

const tables = languages.flatMap(({ words, wordsInOtherScripts = [] }): [string, Words][] =>
  [words, ...wordsInOtherScripts].flatMap((each): [string, Words][] => (each ? [[each.lang, each]] : [])),
);

const plurals = [
  ...(['articleCount', 'searchCount', 'passageCount'] as const),
  ...(['changeCount', 'wordsAdded', 'wordsRemoved', 'unchanged'] as const),
];

/** Every phrase of a table by the path of its key; the forms of a plural are not among them. */
function phrasesOf(words: Words): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    if (plurals.some((plural) => plural === key)) return [];
    if (typeof value === 'string') return [[key, value]];
    return Object.entries(value).map(([part, phrase]) => [`${key}.${part}`, phrase]);
  });
}

function placesIn(phrase: string): string[] {
  return (phrase.match(/\{\w+\}/g) ?? []).sort();
}

describe.each(tables)('the words for %s', (lang, words) => {
  test('have the same places to fill as the English ones', () => {
    const places = phrasesOf(words).map(([key, phrase]) => [key, placesIn(phrase)]);
    const english = phrasesOf(englishWords).map(([key, phrase]) => [key, placesIn(phrase)]);
    expect(Object.fromEntries(places)).toEqual(Object.fromEntries(english));
  });

  test('leave no phrase empty', () => {
    expect(phrasesOf(words).filter(([, phrase]) => phrase.trim() === '')).toEqual([]);
  });

  test('have a form for every plural category of their language, and no other', () => {
    const { pluralCategories } = new Intl.PluralRules(words.lang).resolvedOptions();
    for (const plural of plurals)
      expect(Object.keys(words[plural]).sort()).toEqual(pluralCategories.toSorted());
  });

  test('say the number of articles, unless the form stands for one number alone', () => {
    const rules = new Intl.PluralRules(words.lang);
    const counts = [...Array(200).keys(), 1_000_000, 2_000_000];
    for (const plural of plurals) {
      const unsaid = counts.filter((count) => !words[plural][rules.select(count)]?.includes('{count}'));
      const categories = unsaid.map((count) => rules.select(count));
      expect(new Set(categories).size).toBe(categories.length);
    }
  });

  test('say when an article changed, unless it did not', () => {
    const { zero, ...forms } = words.changeCount;
    expect(Object.values(forms).filter((form) => !form.includes('{date}'))).toEqual([]);
    expect(zero ?? '').not.toContain('{');
  });

  test('are tagged with the language under which they are found', () => {
    expect(wordsFor(lang)).toBe(words);
  });
});

test('a region without words of its own gets those of its language', () => {
  expect(wordsFor('de-AT').lang).toBe('de');
  expect(wordsFor('pt-PT').lang).toBe('pt');
  expect(wordsFor('zh-CN').lang).toBe('zh-Hans');
  expect(wordsFor('zh-TW').lang).toBe('zh-Hant');
  expect(wordsFor('zh-Hant-HK').lang).toBe('zh-Hant');
});

test('a language in another script than its words gets the English ones', () => {
  expect(wordsFor('ru-Latn').lang).toBe('en');
});

test('a language without words gets the English ones', () => {
  expect(wordsFor('sw').lang).toBe('en');
  expect(wordsFor('tlh').lang).toBe('en');
});

test.each([
  [1, '1 статья'],
  [3, '3 статьи'],
  [5, '5 статей'],
  [21, '21 статья'],
])('Russian counts %i as %s', (count, phrase) => {
  expect(countArticles(count, wordsFor('ru'))).toBe(phrase);
});

test.each([
  [0, 'لا مقالات'],
  [1, 'مقال واحد'],
  [2, 'مقالان'],
  [3, '3 مقالات'],
  [11, '11 مقالًا'],
  [100, '100 مقال'],
])('Arabic counts %i as %s', (count, phrase) => {
  expect(countArticles(count, wordsFor('ar'))).toBe(phrase);
});

test('a large number is written as its language groups it', () => {
  expect(countArticles(12_345, wordsFor('fr'))).toBe('12\u202F345 articles');
  expect(countArticles(12_345, wordsFor('de'))).toBe('12.345 Artikel');
});

test.each(['README.md', 'src/commands/init/blank-site.yaml'])(
  '%s names every language that has words',
  (path) => {
    const [, list = ''] =
      /((?:[a-z]{2}(?:-Hant)?, )+[a-z]{2} or [a-z]{2}(?:-Hant)?)[.;]/.exec(
        readFileSync(path, 'utf8').replaceAll('\n# ', ' '),
      ) ?? [];
    expect(list.split(/, | or /).sort()).toEqual(tables.map(([lang]) => lang.replace('-Hans', '')).sort());
  },
);

import { languages } from './languages.ts';
import { wordList } from './phrases.ts';

/** What the keys of front matter are called in all languages, each word with the schema's key that it means. */
export const foreignKeys: readonly (readonly [word: string, key: string])[] = languages.flatMap(
  ({ frontMatterKeys = {} }) =>
    Object.entries(frontMatterKeys).flatMap(([key, words]) =>
      wordList(words).map((word) => [word, key] as const),
    ),
);

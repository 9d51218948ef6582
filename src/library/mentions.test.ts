import { expect, test } from 'vitest';
import type { Article } from '../article/article.ts';
import { readArticle } from '../article/read-article.ts';
import { VFile } from 'vfile';
import { mentionsOf } from './mentions.ts';
import { relatedFinder } from './related.ts';

const surroundings = { lang: 'en', footnotes: 'Notes', footnoteBack: 'Back' };

function read(id: string, markdown: string): Article {
  const value = new TextEncoder().encode(`---\ntitle: About ${id}\nlang: en\n---\n${markdown}\n`);
  return readArticle(new VFile({ path: `articles/${id}.md`, value }), id, surroundings) as Article;
}

function mentioned(texts: Record<string, string>): Record<string, string[]> {
  const articles = Object.entries(texts).map(([id, markdown]) => read(id, markdown));
  const held = { ...read('held', 'Words.'), source: 'https://news.example/story?id=7&a=1' };
  const all = [...articles, held];
  const mentions = mentionsOf({ articles: all, findRelated: relatedFinder(all) });
  return Object.fromEntries([...mentions].map(([id, list]) => [id, list.map((article) => article.id)]));
}

test.each([
  ['a link to its original', 'As [it said](http://www.news.example/story?a=1&id=7&utm_source=x).'],
  ['a note’s name', 'As [[About held]] said.'],
  ['a note’s name with other words', 'As [[held|it]] said.'],
  ['a note’s path in a vault', 'As [[Clippings/About held]] said.'],
  ['a note’s file', 'As [it](../Clippings/About%20held.md#part) said.'],
  ['an article’s file', 'As [it](../held/index.md) said.'],
  ['a link in a caption', '![A crane](c.jpg)\n*As [it said](https://news.example/story?id=7&a=1).*'],
  ['a link in a quotation', '> [It](https://news.example/story?id=7&a=1) said.'],
])('an article is mentioned by %s', (_, markdown) => {
  expect(mentioned({ one: markdown })).toEqual({ held: ['one'] });
});

test.each([
  [
    'a line that points to a related article',
    '**Related article:** [It](https://news.example/story?id=7&a=1)',
  ],
  ['a link to another page', '[It](https://news.example/story?id=8&a=1) said.'],
  ['its words alone', 'https://news.example/ and About held.'],
])('it is not mentioned by %s', (_, markdown) => {
  expect(mentioned({ one: markdown })).toEqual({});
});

test('it is mentioned by a name with an apostrophe', () => {
  const one = read('one', "As [[Ida's & Jan's plan]] said.");
  const all = [one, { ...read('plan', 'Words.'), title: "Ida's & Jan's plan" }];
  const mentions = mentionsOf({ articles: all, findRelated: relatedFinder(all) });
  expect([...mentions]).toEqual([['plan', [one]]]);
});

test('who mentions an article twice is listed once, in the library’s order, and nobody by itself', () => {
  expect(
    mentioned({ one: '[[held]], again [[held]]. [[one]]', two: '[[held]] and [[one]]', three: 'Nothing.' }),
  ).toEqual({ held: ['one', 'two'], one: ['two'] });
});

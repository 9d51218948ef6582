/** Decides what an article's dek is: its standfirst, or how its page describes it, unless the text says that again. */
import type { Body } from '../body/body.ts';
import { squeeze } from '../../../language/letters-of.ts';
import { endsWithStop } from '../../../language/sentence-end.ts';
import type { Part } from '../body/part.ts';
import type { LeadImage } from '../pictures/lead-image.ts';
import type { Sources } from '../sources.ts';
import { lineOf } from '../tree/text.ts';
import { isParagraph, type Standfirst } from './standfirst.ts';
import { wholePart } from './whole-part.ts';
import { withoutCalls } from './without-calls.ts';

const fewestLetters = 40;
/** Letters of a description that says that it is cut. */
const fewestOfCut = 15;
const cutShort = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$/;
const longest = 600;
/** Paragraphs of which a description is made, and of one that is cut. */
const mostParagraphs = 3;
const mostOfCut = 8;
const fewestOfWord = 4;
const leastShared = 0.4;
/** Words of an excerpt, those that are looked for at once, and how many of these the text has. */
const fewestOfExcerpt = 12;
const inRun = 3;
const leastOfExcerpt = 0.75;

export function chooseDek(
  { description: written, sites }: Sources,
  title: string,
  body: Body | undefined,
  standfirst: Standfirst | undefined,
  authors: readonly string[],
  image: LeadImage | undefined,
): string | undefined {
  const caption = squeeze(`${image?.caption ?? ''}${image?.credit ?? ''}`);
  if (standfirst && !isCaption(standfirst.text, caption)) return lineOf(standfirst.text);
  const parts = body?.parts ?? [];
  const told = withoutCalls(written, title, sites, authors);
  const description = body ? withoutTrail(told, body) : told;
  if ([title, ...sites, ''].map(squeeze).includes(squeeze(description))) return undefined;
  if (isToldAgain(description, parts) || isExcerpt(description, parts)) return undefined;
  if (isCaption(description, caption)) return undefined;
  if (isOfHouse(description, `${title} ${textOf(parts)}`, [...sites, ...authors])) return undefined;
  return (body && wholeOf(description, body)) ?? description;
}

/** Do a page's metadata describe its article by its first paragraphs, or a piece of them? That would be read twice. */
function isToldAgain(described: string, parts: readonly Part[]): boolean {
  const words = wholePart(described);
  if (parts.slice(0, mostParagraphs).some(({ text }) => squeeze(text) === squeeze(described))) return true;
  const story = parts.filter(isParagraph);
  // Some metadata have all of it.
  const isText = words.startsWith(squeeze(textOf(story.slice(0, 1)))) && story.length > 0;
  const first = squeeze(textOf(story.slice(0, isText || isCut(described) ? mostOfCut : mostParagraphs)));
  if (words.length >= fewestLetters) return first.includes(words);
  return cutShort.test(described) && words.length >= fewestOfCut && first.startsWith(words);
}

/** Is it cut, and made of the text's words in their order? An earlier state of the text may have had a few others. */
function isExcerpt(described: string, parts: readonly Part[]): boolean {
  const words = described.split(/\s+/).map(squeeze).slice(0, -1);
  if (!isCut(described) || words.length < fewestOfExcerpt) return false;
  const text = squeeze(textOf(parts));
  const runs = words.slice(inRun - 1).map((_, at) => words.slice(at, at + inRun).join(''));
  return runs.filter((run) => text.includes(run)).length >= leastOfExcerpt * runs.length;
}

/** Is it what the lead image's caption says, with the credit behind it or not? */
function isCaption(line: string, caption: string): boolean {
  const words = wholePart(line);
  return words.length >= fewestOfCut && caption.startsWith(words);
}

const isCut = (described: string): boolean => cutShort.test(described) || !endsWithStop.test(described);

/** What the page shows whole, outside of the text, where the description was cut for a number of letters. */
function wholeOf(described: string, { blocks }: Body): string | undefined {
  const words = wholePart(described);
  if (words.length < fewestLetters || !isCut(described)) return undefined;
  const block = blocks.find(({ text }) => text.length <= longest && squeeze(text).startsWith(words));
  return block && lineOf(block.text);
}

/** `News, Coast: From May on …`, where the page shows it without its section. */
function withoutTrail(described: string, { blocks }: Body): string {
  const [trail = '', section] = /^([^:\d]{2,40})[:：]\s/.exec(described) ?? [];
  const rest = squeeze(described.slice(trail.length));
  const isShown = section !== undefined && blocks.some(({ text }) => squeeze(text) === rest);
  return isShown && rest.length >= fewestLetters ? described.slice(trail.length) : described;
}

/** It names the site or who wrote, and hardly a word that the article has: it tells of them. */
function isOfHouse(described: string, article: string, names: readonly string[]): boolean {
  const whole = squeeze(described);
  if (!names.some((name) => name.length >= fewestOfWord && whole.includes(squeeze(name)))) return false;
  const text = squeeze(article);
  const words = (described.match(/[\p{L}\p{M}]+/gu) ?? []).filter(({ length }) => length >= fewestOfWord);
  const shared = words.filter((word) => text.includes(squeeze(word)));
  return shared.length < leastShared * words.length;
}

const textOf = (parts: readonly Part[]): string => parts.map(({ text }) => text).join('\n');

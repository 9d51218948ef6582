/** Decides whether a line below a picture is its caption, and what of it is the credit. */
import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { isBlank } from '../../tree/blank.ts';
import { findCredit, namesMaker } from './find-credit.ts';
import { nodesBefore } from '../../tree/nodes-before.ts';
import { relatedLabels } from '../../../language/labels.ts';
import { labelOf } from '../../../language/label.ts';
import { unspacedScripts } from '../../../language/scripts.ts';
import { stops } from '../../../language/sentence-end.ts';
import { widthOf } from '../../../language/width-of.ts';

export interface Caption {
  caption: ElementContent[];
  credit?: string;
}

/** How sure the place makes us that the text is a caption. */
export type CaptionPlace = 'caption' | 'next line' | 'next paragraph';

const longest = { caption: 4000, 'next line': 400, 'next paragraph': 300 };
const longestCredit = 100;
const longestWithoutCredit = 200;
const sentenceEnd = new RegExp(`[${stops}]["”’»]?\\s|[。！？]`);
/** Two to four words that begin with a capital. */
const names = /\s\((\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3})\)\.?$/u;
/** `BERLIN (Reuters) –`, `【ロンドン共同】`, `新华社北京4月24日电`: before the first words of a story. */
const dateline =
  /^\s*(?:[【[(（〔][^】\])）〕]{1,40}[】\])）〕]|[^.!?。]{2,60}\)\s*[-–—]|\p{Lu}{2}[^.!?。]{0,60}\s[-–—]|[\p{sc=Han}\d\s（）()]{4,30}[电電讯訊])\s*$/u;
const emphasis = new Set(['em', 'i', 'small', 'figcaption', 'cite']);
const strong = new Set(['strong', 'b']);
/** Fewer words are a label before something stressed: `By **Katie Davies**`. */
export const someWords = new RegExp(`\\S\\s+\\S+\\s+\\S|[${unspacedScripts}]{4}`, 'u');
const joint = /(?<![\s|/–—·•,:(、，-])[\s|/–—·•,:(、，-]+$/;

/** @returns undefined if the text is not a caption but the article's own */
export function readCaption(nodes: ElementContent[], place: CaptionPlace): Caption | undefined {
  const line = trimmed(nodes);
  const text = toString({ type: 'root', children: line });
  if (text.trim() === '' || text.length > longest[place]) return undefined;
  if (line.some((node) => node.type === 'element' && /^(?:img|part|table)$/.test(node.tagName)))
    return undefined;

  const [only] = line;
  if (line.length === 1 && only?.type === 'element' && only.tagName === 'cite') {
    return { caption: [], credit: nameIn(toString(only)) };
  }
  if (
    line.length === 1 &&
    only?.type === 'element' &&
    (emphasis.has(only.tagName) || strong.has(only.tagName))
  ) {
    if (place === 'next paragraph' && isOpening(text)) return undefined;
    if (strong.has(only.tagName) && namesMaker(text)) return { caption: [], credit: text };
    const inside = readCaption(only.children, 'caption');
    const isCredit = strong.has(only.tagName) && inside?.caption.length === 0;
    if (emphasis.has(only.tagName) || isCredit || place === 'caption') return inside;
    return undefined;
  }
  return (
    makerAlone(text.trim()) ??
    citedCredit(line, place) ??
    creditOnLastLine(line) ??
    strongCredit(line, place) ??
    labelledCredit(line, text) ??
    namesInBrackets(line, text, place) ??
    creditAfterEmphasis(line, place) ??
    (place === 'next paragraph' || (place === 'next line' && pointsOn(line, text))
      ? undefined
      : { caption: line })
  );
}

/** `Ida Holm/Getty Images`, and nothing else */
function makerAlone(text: string): Caption | undefined {
  return /[/／]/.test(text) && namesMaker(text) ? { caption: [], credit: text } : undefined;
}

/** A picture above a link alone is that of what it leads to, and words with a colon behind them announce what follows. */
function pointsOn([only, ...others]: ElementContent[], text: string): boolean {
  const isLink = others.length === 0 && only?.type === 'element' && only.tagName === 'a';
  return isLink || /[:：]\s*$/.test(text);
}

/** Some sentences in italics below a picture, with no word on who made it, are the beginning of the article. */
function isOpening(text: string): boolean {
  return widthOf(text) > longestWithoutCredit && sentenceEnd.test(text.slice(0, -1)) && !findCredit(text);
}

/** `caption <cite>credit</cite>`, in a caption also `caption <small>credit</small>` */
function citedCredit(line: ElementContent[], place: CaptionPlace): Caption | undefined {
  const last = line.at(-1);
  if (last?.type !== 'element') return undefined;
  const isSmall = place === 'caption' && last.tagName === 'small' && line.length > 1;
  if (last.tagName !== 'cite' && !isSmall) return undefined;
  const credit = nameIn(toString(last));
  if (credit === '' || credit.length > longestCredit) return undefined;
  return { caption: unwrapped(withoutJoint(line.slice(0, -1))), credit };
}

/** `caption<br>Photo: credit` */
function creditOnLastLine(line: ElementContent[]): Caption | undefined {
  const end = line.findLastIndex((node) => node.type === 'element' && node.tagName === 'br');
  if (end < 1) return undefined;
  const last = toString({ type: 'root', children: line.slice(end + 1) }).trim();
  const found = findCredit(last);
  if (found?.at !== 0 || last.length > longestCredit) return undefined;
  return { caption: unwrapped(withoutJoint(line.slice(0, end))), credit: found.credit };
}

/** `caption (Ida Holm)`, where it is sure that it is a caption */
function namesInBrackets(line: ElementContent[], text: string, place: CaptionPlace): Caption | undefined {
  const found = place === 'caption' ? names.exec(text.trimEnd()) : undefined;
  if (!found?.[1]) return undefined;
  return { caption: unwrapped(withoutJoint(nodesBefore(line, found.index))), credit: found[1] };
}

/** `Ida Holm / AP`, `Reuters` */
const isMaker = (credit: string): boolean => namesMaker(credit) || findCredit(credit)?.at === 0;

/** `caption **credit**` */
function strongCredit(line: ElementContent[], place: CaptionPlace): Caption | undefined {
  const last = line.at(-1);
  if (last?.type !== 'element' || !strong.has(last.tagName)) return undefined;
  const caption = withoutJoint(line.slice(0, -1));
  const credit = nameIn(toString(last));
  const words = toString({ type: 'root', children: caption });
  const isCaption = place === 'caption' || someWords.test(words) || isMaker(credit);
  // A name holds no colon and does not end like a sentence.
  if (/[:：]|[.!?。！？]$/u.test(credit) && !/\p{Lu}\.$/u.test(credit)) return undefined;
  if (dateline.test(toString({ type: 'root', children: line.slice(0, -1) }))) return undefined;
  if (credit === '' || credit.length > longestCredit || !isCaption || relatedLabels.has(labelOf(words)))
    return undefined;
  return { caption: unwrapped(caption), credit };
}

/** `caption (Photo: credit)`, `caption. © credit`, `Foto: credit` */
function labelledCredit(line: ElementContent[], text: string): Caption | undefined {
  const found = findCredit(text);
  if (!found) return undefined;
  const caption = withoutJoint(nodesBefore(line, found.at));
  // Signs alone point to the picture: ▲
  const saysMore = /[\p{L}\p{N}]/u.test(toString({ type: 'root', children: caption }));
  return { caption: saysMore ? unwrapped(caption) : [], credit: found.credit };
}

/** `*caption* credit` */
function creditAfterEmphasis([first, ...rest]: ElementContent[], place: CaptionPlace): Caption | undefined {
  if (first?.type !== 'element' || !emphasis.has(first.tagName) || rest.length === 0) return undefined;
  const credit = toString({ type: 'root', children: rest }).replace(
    /^[\s|/–—·•,:(-]+|(?<![\s)])[\s)]+$/g,
    '',
  );
  const isName = credit.length <= 60 && /^[^\p{Ll}]/u.test(credit) && !/[.!?]$/.test(credit) && credit !== '';
  const isCaption = place !== 'next paragraph' || /\S\s+\S+\s+\S/.test(toString(first));
  return isName && isCaption ? { caption: trimmed(first.children), credit } : undefined;
}

function nameIn(text: string): string {
  const name = text.trim().replace(/^[([]([^]*)[)\]]$/, '$1');
  const found = findCredit(name);
  return found?.at === 0 ? found.credit : name.trim();
}

function unwrapped(line: ElementContent[]): ElementContent[] {
  const [only, ...others] = line;
  if (only?.type !== 'element' || others.length > 0 || !emphasis.has(only.tagName)) return line;
  return trimmed(only.children);
}

function withoutJoint(line: ElementContent[]): ElementContent[] {
  const last = line.at(-1);
  if (last?.type !== 'text') return trimmed(line);
  const value = last.value.replace(joint, '');
  return trimmed([...line.slice(0, -1), ...(value === '' ? [] : [{ ...last, value }])]);
}

function trimmed(nodes: readonly ElementContent[]): ElementContent[] {
  const line = [...nodes];
  while (line.length > 0 && isEdge(line[0])) line.shift();
  while (line.length > 0 && isEdge(line.at(-1))) line.pop();
  const [first] = line;
  if (first?.type === 'text') line[0] = { ...first, value: first.value.trimStart() };
  const last = line.at(-1);
  if (last?.type === 'text') line[line.length - 1] = { ...last, value: last.value.trimEnd() };
  return line;
}

function isEdge(node: ElementContent | undefined): boolean {
  return isBlank(node) || (node as Element).tagName === 'br';
}

/**
 * What the last lines of a text say of who wrote and when, each behind a label (`**Author:** Ida Holm`), or where it was first published (`*This article
 * was originally published at https://…*`). They stay: a reader finds them there, too.
 */
import { alternatives } from '../../language/alternatives.ts';
import { labelOf } from '../../language/label.ts';
import { creditLabels, editorLabels, originalLabels, topicLabels } from '../../language/labels.ts';
import { phrasesOf } from '../../language/phrases.ts';
import type { FactsOfLines } from './fact-of-part.ts';
import { endsWithStop } from '../../language/sentence-end.ts';
import { factsOfLine, withoutMarks } from './facts-of-line.ts';
import { knownKey, knownName } from '../front-matter/schema-names.ts';

const mostLines = 6;
const longestTopic = 40;
const labelled = /^[>*_ ]{0,4}([\p{L}\p{M}\u200C ]{1,40})(?:\*\*|__)?[:：]/u;
const rule = /^(?:[-*_—–―]{3,}|\* \* \*)$/;
const reference = /^\[[^\]]{1,100}\]:\s/;
const severalWords = phrasesOf('originalLabels').filter((phrase) => phrase.includes(' '));
const original = new RegExp(
  `^[*_ ]{0,3}(?:${alternatives(severalWords)})\\s+(?:\\[[^\\]]{1,200}\\]\\(|<)?(https?://[^\\s()<>]+/[^\\s()<>*]+)[)>]?\\.?[*_]{0,3}$`,
  'iu',
);

/** @param lang of the text */
export function factsAtEnd(text: string, lang: string): FactsOfLines {
  const lines = text
    .slice(-3000)
    .split('\n')
    .map((line) => line.trim().replace(/\\$/, ''))
    .filter((line) => line !== '' && !rule.test(line) && !reference.test(line));
  const facts: FactsOfLines = {};
  for (const line of lines.slice(1).slice(-mostLines).reverse()) {
    const source = original.exec(line)?.[1];
    const [, label = ''] = labelled.exec(line) ?? [];
    const topics = topicsIn(line, label);
    if (topics) facts.topics ??= topics;
    if (topics || editorLabels.has(labelOf(label)) || knownKey(label) === 'retrieved') continue;
    const said = source === undefined && label !== '' ? factsOfLine(line, lang, false, []) : undefined;
    const found = source === undefined ? said?.facts : { source };
    if (found === undefined || said?.isUnsure) break;
    // What is called a source may be that of a figure.
    const isSource = source !== undefined || isOfOriginal(label);
    Object.assign(facts, {
      ...found,
      ...(isSource ? {} : { source: undefined, publisher: undefined }),
      ...facts,
    });
  }
  return facts;
}

/** `**Tags:** ports, night`; words behind a label that do not end like a list's are text. */
function topicsIn(line: string, label: string): string[] | undefined {
  if (!topicLabels.has(labelOf(label)) || endsWithStop.test(line)) return undefined;
  const list = withoutMarks(line.slice(line.search(/[:：]/) + 1)).split(/[,،、;|·•]/);
  const topics = list.map((topic) => topic.trim().replace(/^#/, '')).filter((topic) => topic !== '');
  return topics.length > 0 && topics.every((topic) => topic.length <= longestTopic) ? topics : undefined;
}

function isOfOriginal(label: string): boolean {
  const words = labelOf(label);
  return originalLabels.has(words) && !creditLabels.has(words) && knownName(words) === undefined;
}

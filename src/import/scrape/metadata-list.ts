import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { knownKey } from '../../article/front-matter/schema-names.ts';
import { labelOf } from '../../language/label.ts';
import { topicLabels } from '../../language/labels.ts';
import { readAddress } from './addresses.ts';
import type { Segment } from './segments.ts';

const labelled = /^[^:：]{1,40}[:：]\s*\S/;
/** A text may begin with two such lines. */
const fewestLines = 3;
const wikiLink = /\[\[([^[\]|]{1,80})\]\]/g;

/**
 * A list of what is known of an article, as Readwise and others write it above their notes: each item is a label and what
 * it stands for, and one of them is the address of the original.
 *
 * @returns its items as lines; undefined for any other list
 */
export function readMetadataList({ kind, nodes, start, end }: Segment): Segment[] | undefined {
  if (kind !== 'other') return undefined;
  const items = nodes.filter((node): node is Element => node.type === 'element' && node.tagName === 'li');
  if (items.length < 2 || items.length !== end - start) return undefined;
  const lines = items.map((item, at): Segment => {
    const text = toString(item).replace(/\s+/g, ' ').trim();
    const place = { start: start + at, end: start + at + 1, depth: 0, isStressed: false };
    return { kind: 'line', ...place, text, nodes: item.children, isLast: at === items.length - 1 };
  });
  return isMetadata(lines) ? lines : undefined;
}

/**
 * The same as lines below each other, as Notion writes them below a headline.
 *
 * @param segments what stands from there on
 */
export function readMetadataLines(segments: readonly Segment[]): Segment[] | undefined {
  const end = segments.findIndex(
    ({ kind, start, text }, at) =>
      kind !== 'line' || !labelled.test(text) || (at > 0 && segments[at - 1]?.end !== start),
  );
  const lines = segments.slice(0, end < 0 ? undefined : end);
  return lines.length >= fewestLines && isMetadata(lines) ? lines : undefined;
}

function isMetadata(lines: readonly Segment[]): boolean {
  const isAddress = (line: Segment): boolean => readAddress(line, false)?.facts.source !== undefined;
  return lines.every(({ text }) => labelled.test(text)) && lines.some(isAddress);
}

/** `Created: …` is said of a note. */
export function isOfNote(item: Segment): boolean {
  return knownKey(labelIn(item)) === 'retrieved';
}

/** Tags that an item names as notes: `Document Tags: [[ferries]] [[night work]]`. @param line as it is written */
export function readLinkedTopics(item: Segment, line = ''): string[] {
  const label = labelIn(item);
  const lastWord = label.split(' ').at(-1) ?? '';
  if (!topicLabels.has(label) && !topicLabels.has(lastWord)) return [];
  return Array.from(line.matchAll(wikiLink), ([, topic = '']) => topic.trim());
}

function labelIn({ text }: Segment): string {
  const [label = ''] = text.split(/[:：]/, 1);
  return labelOf(label);
}

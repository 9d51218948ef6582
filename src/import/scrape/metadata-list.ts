import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { labelOf } from '../../language/label.ts';
import { topicLabels } from '../../language/labels.ts';
import { readAddress } from './addresses.ts';
import type { Segment } from './segments.ts';

const labelled = /^[^:：]{1,40}[:：]\s*\S/;
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
    return { kind: 'line', ...place, text, nodes: item.children };
  });
  const isAddress = (line: Segment): boolean => readAddress(line, false)?.facts.source !== undefined;
  return lines.every(({ text }) => labelled.test(text)) && lines.some(isAddress) ? lines : undefined;
}

/** Tags that an item names as notes: `Document Tags: [[ferries]] [[night work]]`. @param line as it is written */
export function readLinkedTopics({ text }: Segment, line = ''): string[] {
  const [label = ''] = text.split(/[:：]/, 1);
  const words = labelOf(label).split(' ');
  if (!topicLabels.has(words.join(' ')) && !topicLabels.has(words.at(-1) ?? '')) return [];
  return Array.from(line.matchAll(wikiLink), ([, topic = '']) => topic.trim());
}

/** Finds the addresses of the original and of its archived copies, where a line names one and says nothing else. */
import type { ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { webAddress } from '../../address/web-address.ts';
import { labelOf } from '../../language/label.ts';
import { originalLabels } from '../../language/labels.ts';
import type { Facts } from '../reader.ts';
import { archivedOriginal, isArchive } from '../../address/archived-copy.ts';
import { nodesIn } from './nodes-in.ts';
import type { Segment } from './segments.ts';

/** The one address that a line names, and the words beside it. */
export interface NamedAddress {
  address: string;
  label: string;
  /** The words of the link itself, if they are not the address. */
  words: string;
}

export function namedAddress({ nodes, text }: Pick<Segment, 'nodes' | 'text'>): NamedAddress | undefined {
  const links = nodesIn({ children: nodes }, 'a');
  const [link] = links;
  if (links.length > 1) return undefined;
  if (!link) {
    const [bare, ...others] = text.match(/https?:\/\/\S+/gi) ?? [];
    const address = webAddress(bare)?.href;
    if (bare === undefined || address === undefined || others.length > 0) return undefined;
    return { address: bare, label: text.replace(bare, ''), words: '' };
  }
  const href = link.properties['href'];
  if (typeof href !== 'string' || !webAddress(href)) return undefined;
  const words = toString(link).trim();
  const isBare = webAddress(words) !== undefined || href.endsWith(`//${words}`);
  return { address: href, label: text.replace(words, ''), words: isBare ? '' : words };
}

/** Whether a line is the label of an original's address, and nothing else. */
export function isOriginalLabel(text: string): boolean {
  return originalLabels.has(labelOf(text));
}

export interface ReadAddress {
  facts: Pick<Facts, 'source' | 'archived'>;
  /** The line says nothing else. */
  isWhole: boolean;
}

/**
 * @param hasLabel the place of the line, or the line above, says what the address is
 *
 * @returns undefined if the line is anything but the address of the original, or of an archived copy
 */
export function readAddress(segment: Segment, hasLabel: boolean): ReadAddress | undefined {
  const named = segment.kind === 'line' ? namedAddress(segment) : undefined;
  if (!named) return undefined;
  const { address, words } = named;
  const label = labelOf(named.label);
  const isLabel = label === '' && originalLabels.has(labelOf(words));
  const isLabelled = (hasLabel && label === '') || originalLabels.has(label) || isLabel;
  const isWhole = words === '' || isLabel;
  if (!isArchive(address)) return isLabelled ? { facts: { source: address }, isWhole } : undefined;
  if (label.split(' ').length > 3) return undefined;
  const source = isLabelled ? archivedOriginal(address) : undefined;
  return { facts: { ...(source !== undefined && { source }), archived: [address] }, isWhole };
}

/** Whether all that a line's markup says is in its text: no address is lost when only the text is kept. */
export function isPlain(nodes: ElementContent[]): boolean {
  return nodesIn({ children: nodes }, 'a').every(
    (link) => !webAddress(String(link.properties['href'] ?? '')),
  );
}

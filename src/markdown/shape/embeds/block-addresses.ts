/** Finds the addresses that blocks of an article name: alone, at their end, or of a service. */
import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { webAddress } from '../../../address/web-address.ts';
import { isBlank } from '../../tree/blank.ts';
import { visit } from '../../tree/visit.ts';
import { linkTarget } from '../links/link-target.ts';
import { recogniseService } from './recognise-service.ts';

/** A block whose text is an address, or a link to one. */
export const bareAddress = /^(?:https?:\/\/|www\.)\S+$/i;

/** The address of a paragraph that is nothing but a link, or nothing but an address; of a player that is not ours. */
export function onlyAddress(block: Element, source?: string): string | undefined {
  if (block.tagName === 'audio' || block.tagName === 'video') {
    return webAddress(String(block.properties['src'] ?? ''))?.href;
  }
  if (!/^(?:p|strong|em|b|i)$/.test(block.tagName)) return undefined;
  const [only, ...others] = block.children.filter((child) => child.type !== 'text' || !isBlank(child));
  if (others.length > 0) return undefined;
  if (only?.type === 'text' && bareAddress.test(only.value.trim()))
    return linkTarget(only.value.trim(), source);
  if (only?.type !== 'element') return undefined;
  return only.tagName === 'a' ? linkTarget(only.properties['href'], source) : onlyAddress(only, source);
}

/** The last address of a service that a block links to, else the last one. */
export function lastAddress(block: Element, source?: string): string | undefined {
  let last: string | undefined;
  visit(block, 'element', ({ tagName, properties }) => {
    const address = tagName === 'a' ? linkTarget(properties['href'], source) : undefined;
    if (address !== undefined && (recogniseService(address) || !recogniseService(last))) last = address;
  });
  return last;
}

export function endsInLink(block: Element): boolean {
  const last = block.children.findLast((child) => !isBlank(child));
  return last?.type === 'element' && last.tagName === 'a';
}

/**
 * Whether a node is a link to a post or video of a known service, and says nothing but its address.
 *
 * @param source address of the article, against which others are resolved
 */
export function isServiceLink(node: ElementContent, source: string | undefined): boolean {
  if (node.type !== 'element' || node.tagName !== 'a' || !bareAddress.test(toString(node).trim()))
    return false;
  return recogniseService(linkTarget(node.properties['href'], source)) !== undefined;
}

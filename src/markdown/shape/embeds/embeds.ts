/**
 * Decides what was a post or video of a third party: what stands below a label for one, a line that is only a link to one,
 * and a quotation signed with the link to one. A plain paragraph below a label is the article's own.
 */
import type { Element, ElementContent, Parents, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { SKIP, visit } from '../../tree/visit.ts';
import { isBlank } from '../../tree/blank.ts';
import type { Context } from '../../context.ts';
import { embedLabels } from '../../../language/labels.ts';
import { labelOf } from '../../../language/label.ts';
import { linkTarget } from '../links/link-target.ts';
import { isPart, partElement } from '../../tree/part-element.ts';
import { bareAddress, endsInLink, isServiceLink, lastAddress, onlyAddress } from './block-addresses.ts';
import { holdsOwnPicture } from './holds-own-picture.ts';
import { recogniseService } from './recognise-service.ts';

const labelBlock = /^(?:p|h[1-6])$/;
const longestLabel = 60;
/** A signature stands at most so many blocks below the label. */
const longestRun = 8;
const signature = /^\s*[—–―-]{1,3}\s*\S.*\(\s*@\w{1,30}(?:@[\w.-]+)?\s*\)/u;
/** Services of posts that are words: a quotation above the link to one is what it says. */
const quotable = new Set([
  'X',
  'Mastodon',
  'Bluesky',
  'Threads',
  'Telegram',
  'Facebook',
  'Instagram',
  'VK',
  'Weibo',
]);
export function embeds({ source }: Context) {
  return (tree: Root): void => {
    partServices(tree, source);
    visit(tree, 'element', (element, index, parent) => {
      if (
        !parent ||
        index === undefined ||
        (parent.type !== 'root' && !/^(?:blockquote|li|dd|details|figure)$/.test(parent.tagName))
      )
        return;
      if (isPart(element)) return SKIP;
      const owned = isLabel(element)
        ? ownedBelow(parent, index, source)
        : withRest(ownContent(element, parent, index, source), parent, source);
      if (!owned) return;
      const { after, kept, address } = owned;
      const known = recogniseService(address);
      const url = known?.url ?? (address && /^https?:/i.test(address) ? address : undefined);
      const part = partElement(
        { kind: 'embed', ...(known && { service: known.service }), ...(url && { url }) },
        kept,
      );
      part.position = element.position;
      parent.children.splice(index, after - index, part);
      return [SKIP, index + 1];
    });
  };
}

/** Lines of one paragraph, each only a link to a known service, become paragraphs; so does a post or film in place of a picture beside words. */
function partServices(tree: Root, source: string | undefined): void {
  tree.children = tree.children.flatMap((child) => {
    if (child.type !== 'element' || child.tagName !== 'p') return [child];
    const parts = child.children.filter((part) => !isBlank(part));
    const isList = parts.length > 1 && parts.every((part) => isServiceLink(part, source));
    if (isList) return parts.map((part) => ({ ...child, children: [part] }));
    return parts.length > 1 && parts.some(isService) ? partAt(child, isService) : [child];
  });
}

function isService(node: ElementContent): boolean {
  return (
    node.type === 'element' &&
    node.tagName === 'img' &&
    recogniseService(String(node.properties['src'] ?? '')) !== undefined
  );
}

/** A paragraph for each such child, and for what stands between them. */
function partAt(paragraph: Element, isPart: (child: ElementContent) => boolean): Element[] {
  const runs: ElementContent[][] = [[]];
  for (const child of paragraph.children) {
    if (isPart(child)) runs.push([child], []);
    else runs.at(-1)?.push(child);
  }
  return runs.filter((run) => !run.every(isBlank)).map((children) => ({ ...paragraph, children }));
}

interface Owned {
  after: number;
  kept: ElementContent[];
  address: string | undefined;
}

function isLabel(element: Element): boolean {
  if (!labelBlock.test(element.tagName)) return false;
  const text = toString(element);
  if (text.length > longestLabel || !embedLabels.has(labelOf(text))) return false;
  const isStrong = element.children.every(
    (child) => isBlank(child) || (child.type === 'element' && child.tagName !== 'a'),
  );
  return isStrong || element.tagName !== 'p' || /[:：]\s*$/.test(text);
}

/** What stands below a label, as far as it belongs to it. */
function ownedBelow(parent: Parents, index: number, source?: string): Owned {
  const kept: ElementContent[] = [];
  let after = index + 1;
  let address: string | undefined;
  const end = endOfSigned(parent, index);
  for (let at = index + 1; at < parent.children.length; at++) {
    const block = parent.children[at] as ElementContent;
    if (isBlank(block) && block.type !== 'element') continue;
    if (block.type !== 'element') break;
    const link = onlyAddress(block, source);
    if (at >= end && block.tagName !== 'blockquote' && (link === undefined || address !== undefined)) break;
    if (link === undefined) kept.push(block);
    address ??= link ?? lastAddress(block, source);
    after = at + 1;
  }
  return { after, kept, address };
}

/** The place behind a run of blocks that ends in a post's signature; the label's own if there is none. */
function endOfSigned(parent: Parents, index: number): number {
  let seen = 0;
  for (let at = index + 1; at < parent.children.length && seen < longestRun; at++) {
    const block = parent.children[at];
    if (block?.type !== 'element') continue;
    if (block.tagName !== 'p' && block.tagName !== 'blockquote') break;
    if (block.tagName === 'p' && isSigned(block)) return at + 1;
    seen++;
  }
  return index;
}

/** A block that is an embed without a label. */
function ownContent(block: Element, parent: Parents, index: number, source?: string): Owned | undefined {
  const labelled = labelBlock.test(block.tagName) ? labelledAddress(block, source) : undefined;
  if (labelled !== undefined) return { after: index + 1, kept: [], address: labelled };
  if (block.tagName === 'p') {
    const image = onlyImage(block);
    const address = image === undefined ? onlyAddress(block, source) : String(image.properties['src'] ?? '');
    if (!recogniseService(address) || holdsOwnPicture(block)) return undefined;
    if (image) {
      const said = String(image.properties['alt'] ?? '').trim();
      return { after: index + 1, kept: said === '' ? [] : [h('p', said)], address };
    }
    const text = toString(block).trim();
    const kept = bareAddress.test(text) || isBlank(block) ? [] : [block];
    return { after: index + 1, kept: kept.map(withoutLinks), address };
  }
  if (block.tagName !== 'blockquote') return undefined;
  const last = block.children.findLast((child) => child.type === 'element');
  const signed = last && endsInLink(last) ? lastAddress(last, source) : undefined;
  if (recogniseService(signed)) return { after: index + 1, kept: [block], address: signed };

  let next = index + 1;
  while (next < parent.children.length && parent.children[next]?.type === 'text') next++;
  const below = parent.children[next];
  const address = below?.type === 'element' && below.tagName === 'p' ? onlyAddress(below, source) : undefined;
  const known = recogniseService(address);
  return known && quotable.has(known.service) ? { after: next + 1, kept: [block], address } : undefined;
}

/** With the lines below that link to the same post: clippers write one link around all that it says. */
function withRest(owned: Owned | undefined, parent: Parents, source?: string): Owned | undefined {
  if (owned === undefined || owned.kept.length === 0) return owned;
  let { after } = owned;
  const kept = [...owned.kept];
  for (let at = after; at < parent.children.length; at++) {
    const block = parent.children[at];
    if (block?.type !== 'element' || block.tagName === 'hr') continue;
    if (block.tagName !== 'p' || holdsOwnPicture(block) || onlyAddress(block, source) !== owned.address)
      break;
    kept.push(withoutLinks(block));
    after = at + 1;
  }
  return { ...owned, after, kept };
}

/** `**Embed:** https://…` in one line. */
function labelledAddress(block: Element, source?: string): string | undefined {
  const nodes = block.children.filter((child) => !isBlank(child));
  const last = nodes.pop();
  if (nodes.length === 0 || last?.type !== 'element' || last.tagName !== 'a') return undefined;
  const label = toString({ type: 'root', children: nodes });
  const isKnown = label.length <= longestLabel && embedLabels.has(labelOf(label));
  return isKnown ? linkTarget(last.properties['href'], source) : undefined;
}

/** Obsidian shows a post or video that stands where a picture would: https://help.obsidian.md/embed-web-pages */
function onlyImage(block: Element): Element | undefined {
  const [only, ...others] = block.children.filter((child) => !isBlank(child));
  return others.length === 0 && only?.type === 'element' && only.tagName === 'img' ? only : undefined;
}

function isSigned(block: Element): boolean {
  // The text of blocks within blocks is gathered only where it counts.
  if (!endsInLink(block)) return false;
  const text = toString(block);
  return text.length < 2000 && text.split('\n').some((line) => signature.test(line));
}

/** The card links to the post itself; a second link around its text would be the same again. */
function withoutLinks(block: Element): Element {
  const children = block.children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'a' ? child.children : [child],
  );
  return { ...block, children };
}

/**
 * Decides which ids and data attributes are ours: those of the notes that remark-rehype made and of `anchors`, known by the
 * trusted mark in their names. Every other one was written by a stranger and goes. Ours become `note-fn-1`, `note-fnref-1`,
 * `note-fnref-1-2`: numbers instead of labels, which can be made to collide.
 */
import type { Element, Root } from 'hast';
import { SKIP, visit } from '../tree/visit.ts';
import { anchorId } from './anchors.ts';
import { trustedMark } from '../own-characters.ts';

export const footnoteLabelId = 'note-label';

const note = `#${trustedMark}fn-`;
const reference = `#${trustedMark}fnref-`;

export function ownMarks() {
  return (tree: Root): void => {
    const noteCount = { current: 0 };
    const references = new Map<number, number>();
    const backLinks = new Set<Element>();

    visit(tree, 'element', (element) => {
      if (backLinks.has(element)) return;
      const { id, href, className } = element.properties;
      removeForeign(element);
      const anchor = anchorOf(id);
      if (anchor !== undefined) element.properties['id'] = anchor;
      const target = typeof href === 'string' && href.startsWith('#') ? anchorOf(href.slice(1)) : undefined;
      if (target !== undefined) element.properties['href'] = `#${target}`;

      if (element.tagName === 'a' && typeof href === 'string' && href.startsWith(note)) {
        const first = element.children[0];
        const number = Number(first?.type === 'text' ? first.value : 0);
        const count = (references.get(number) ?? 0) + 1;
        references.set(number, count);
        element.properties = {
          href: `#note-fn-${number}`,
          id: referenceId(number, count),
          dataFootnoteRef: '',
        };
      } else if (Array.isArray(className) && className.includes(trustedMark)) {
        element.properties = { id: footnoteLabelId };
      } else if (typeof id === 'string' && id.startsWith(`${trustedMark}fn-`)) {
        noteCount.current++;
        element.properties['id'] = `note-fn-${noteCount.current}`;
        for (const link of linkBack(element, noteCount.current)) backLinks.add(link);
      }
    });

    visit(tree, 'element', (element) => {
      const [heading] = element.children;
      if (element.tagName !== 'section' || heading?.type !== 'element') return;
      if (heading.properties['id'] === footnoteLabelId) element.properties['dataFootnotes'] = '';
    });
  };
}

function linkBack(item: Element, number: number): Element[] {
  const links: Element[] = [];
  visit(item, 'element', (element) => {
    const { href, ariaLabel } = element.properties;
    if (typeof href !== 'string' || !href.startsWith(reference)) return;
    links.push(element);
    element.properties = {
      href: `#${referenceId(number, links.length)}`,
      ariaLabel,
      dataFootnoteBackref: '',
    };
    return SKIP;
  });
  return links;
}

function referenceId(number: number, count: number): string {
  return `note-fnref-${number}${count > 1 ? `-${count}` : ''}`;
}

/** An id that `anchors` gave, without the mark. */
function anchorOf(id: unknown): string | undefined {
  if (typeof id !== 'string' || !id.startsWith(trustedMark)) return undefined;
  const anchor = id.slice(trustedMark.length);
  return anchorId.test(anchor) ? anchor : undefined;
}

function removeForeign({ properties }: Element): void {
  for (const [name, value] of Object.entries(properties)) {
    const isData = name === 'src' && typeof value === 'string' && /^\s*data:(?!image\/)/i.test(value);
    if (isData || /^(?:id$|name$|data|aria)/i.test(name)) properties[name] = undefined;
  }
}

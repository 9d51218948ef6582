/** Decides which lines point to other articles: a known label and links, and nothing else. */
import type { Element, ElementContent, Parents, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from '../../tree/visit.ts';
import { isBlank } from '../../tree/blank.ts';
import type { Context } from '../../context.ts';
import { labelOf } from '../../../language/label.ts';
import { joinLines, linesOf } from '../../tree/lines.ts';
import { linkTarget } from '../links/link-target.ts';
import { partElement } from '../../tree/part-element.ts';
import { relatedLabels } from '../../../language/labels.ts';

const longestLabel = 80;
const textBlock = /^(?:p|h[1-6]|li|dd|div)$/;
const separators = /^[\s\p{P}\p{S}]*$/u;

export function related({ source }: Context) {
  const parts = (links: Element[]): ElementContent[] =>
    links.map((link) => {
      const url = linkTarget(link.properties['href'], source);
      const title = withoutLabel(toString(link).replace(/\s+/g, ' ').trim());
      return partElement({ kind: 'related', title, ...(url && /^https?:/i.test(url) ? { url } : {}) });
    });

  return (tree: Root): void => {
    visit(tree, 'element', (element, index, parent) => {
      if (!textBlock.test(element.tagName) || !parent || index === undefined) return;
      const whole = relatedLinks(element.children);
      const written = whole && whole.length > 0 ? [element.children] : linesOf(element.children);
      const lines = written.map((line) => ({ line, links: relatedLinks(line) }));
      if (!lines.some(({ links }) => links)) return;

      const output: ElementContent[] = [];
      let after = index + 1;
      let text: ElementContent[][] = [];
      const finishText = (): void => {
        if (text.length > 0) output.push({ ...element, children: joinLines(text) });
        text = [];
      };
      for (const [at, { line, links }] of lines.entries()) {
        const listed = links?.length === 0 && at === lines.length - 1 ? linksBelow(parent, index) : undefined;
        if (links && (links.length > 0 || listed)) {
          finishText();
          output.push(...parts([...links, ...(listed?.links ?? [])]));
          after = listed?.after ?? after;
        } else text.push(line);
      }
      if (text.length === lines.length) return;
      finishText();
      if (element.tagName === 'li' || element.tagName === 'dd') {
        element.children = output.flatMap((part) =>
          part.type === 'element' && part.tagName === element.tagName ? part.children : [part],
        );
        return SKIP;
      }
      (parent.children as ElementContent[]).splice(index, after - index, ...output);
      return [SKIP, index + output.length];
    });
  };
}

/** The links behind a label; none if the line is a label alone; undefined if it is anything else. */
function relatedLinks(line: ElementContent[]): Element[] | undefined {
  const links: Element[] = [];
  let before = '';
  let between = '';
  const holder: Root = { type: 'root', children: line };
  visit(holder, (node) => {
    if (node.type === 'element' && node.tagName === 'a') {
      links.push(node);
      return SKIP;
    }
    if (node.type === 'element' && node.tagName === 'img') between += '\u0000image';
    if (node.type === 'text' && links.length === 0) before += node.value;
    else if (node.type === 'text') between += node.value;
    return;
  });
  if (before.length > longestLabel || !separators.test(between)) return undefined;
  const isLabelled = relatedLabels.has(labelOf(before));
  const isLabelledInside =
    separators.test(before) &&
    links.length > 0 &&
    links.every((link) => labelIn(toString(link)) !== undefined);
  if (!isLabelled && !isLabelledInside) return undefined;
  return links.every((link) => toString(link).trim() !== '') ? links : undefined;
}

/** `[Read also: The third bridge](…)`, `[ALSO READ | The third bridge](…)`: the label, with what parts it from the headline. */
function labelIn(text: string): string | undefined {
  const label = /^[^:：|]{1,80}[:：|]\s*(?=\S)/.exec(text.trimStart())?.[0];
  return label !== undefined && relatedLabels.has(labelOf(label)) ? label : undefined;
}

function withoutLabel(title: string): string {
  return title.slice(labelIn(title)?.length ?? 0);
}

/** A list of links, or lines of one link each, below a label that stands alone. */
function linksBelow(parent: Parents, index: number): { links: Element[]; after: number } | undefined {
  const links: Element[] = [];
  let after = index + 1;
  for (let at = index + 1; at < parent.children.length; at++) {
    const block = parent.children[at];
    if (block?.type !== 'element') {
      if (isBlank(block)) continue;
      break;
    }
    const items =
      block.tagName === 'ul' || block.tagName === 'ol' ? block.children.filter(isElement) : [block];
    if (items.length === 0 || !/^(?:ul|ol|p)$/.test(block.tagName)) break;
    const found = items.map(onlyLink);
    if (!found.every((link) => link !== undefined)) break;
    links.push(...found);
    after = at + 1;
    if (block.tagName !== 'p') break;
  }
  return links.length > 0 ? { links, after } : undefined;
}

function onlyLink(block: Element): Element | undefined {
  const [only, ...others] = block.children.filter((child) => !isBlank(child));
  if (only?.type !== 'element' || others.length > 0) return undefined;
  if (only.tagName === 'a') return toString(only).trim() === '' ? undefined : only;
  return /^(?:p|strong|em|b|i)$/.test(only.tagName) ? onlyLink(only) : undefined;
}

function isElement(node: ElementContent | Parents['children'][number]): node is Element {
  return node.type === 'element';
}

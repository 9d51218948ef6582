/** How elements of a page become nodes of Markdown, where it is not as `hast-util-to-mdast` has it. */
import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import { toString } from 'hast-util-to-string';
import type { PhrasingContent } from 'mdast';
import type { Page } from '../tree/parse-page.ts';
import { isFormula } from '../reveal/formulas.ts';
import { isReadersMark } from '../reveal/marks.ts';
import { resolveLink } from '../resolve-address.ts';
import { readDefinitions } from './definitions.ts';
import { inLine } from './in-line.ts';
import { readItem, readList } from './lists.ts';
import { readSign } from './notes.ts';
import { readRuby } from './ruby.ts';
import { readCell, readTable } from './tables.ts';

export const handlersFor = (page: Page): Record<string, Handle> => ({
  a: readLinkOf(page),
  code: readCode,
  dl: readDefinitions,
  li: readItem,
  mark: readMark,
  ol: readList,
  pre: readPre,
  ruby: readRuby,
  sub: readScript,
  sup: readScript,
  table: readTable,
  td: readCell,
  th: readCell,
  ul: readList,
});

/** A control, or a place that links lead to, is no link: its words stay. */
const readLinkOf =
  (page: Page): Handle =>
  (state, node) => {
    const href = String(node.properties['href'] ?? '').trim();
    return href === '' || /^javascript:/i.test(href)
      ? state.all(node)
      : defaultHandlers.a(state, {
          ...node,
          properties: { ...node.properties, href: resolveLink(page, href) },
        });
  };

/** A passage that the reader marked: `==passage==`. */
const readMark: Handle = (state, node) =>
  isReadersMark(node)
    ? ({ type: 'mark', data: { hName: 'mark' }, children: state.all(node) } as unknown as PhrasingContent)
    : defaultHandlers.mark(state, node);

/** Numbers above and below the line (`m<sup>2</sup>`, `CO<sub>2</sub>`) say something else in it, and Markdown has no word for them. */
const readScript: Handle = (state, node) => {
  const sign = readSign(node);
  if (sign) return sign;
  const text = toString(node);
  const isNumber = /^[\p{N}\p{L}+\-−–=(), ]{1,12}$/u.test(text) && /\p{N}|^[+\-−–]$/u.test(text);
  const holdsText = node.children.every(({ type }) => type === 'text');
  return isNumber && holdsText ? inLine(node, `<${node.tagName}>${text}</${node.tagName}>`) : state.all(node);
};

/** As Markdown has no word for: TeX between dollar signs, https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions */
const readCode: Handle = (state, node) =>
  isFormula(node)
    ? inLine(node, `$${toString(node).replace(/\s+/g, ' ')}$`)
    : defaultHandlers.code(state, node);

const readPre: Handle = (state, node) =>
  isFormula(node)
    ? { type: 'html', value: `$$\n${toString(node).replace(/\n\s*\n/g, '\n')}\n$$` }
    : defaultHandlers.pre(state, node);

/** How elements of a page become nodes of Markdown, where it is not as `hast-util-to-mdast` has it. */
import type { Element, ElementContent } from 'hast';
import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import { toString } from 'hast-util-to-string';
import type { Html, ListItem, Nodes, PhrasingContent } from 'mdast';
import type { Page } from '../parse-page.ts';
import { isFormula } from '../reveal/formulas.ts';
import { isReadersMark } from '../reveal/marks.ts';
import { resolveLink } from '../resolve-address.ts';
import { noteLabel } from '../reveal/notes.ts';
import { isDone } from '../reveal/tasks.ts';
import { readDefinitions } from './definitions.ts';
import { readSign } from './notes.ts';
import { readCell } from './table-cells.ts';

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

/** Of a line, though Markdown's HTML may be a block as well: the name tells `hast-util-to-mdast`. */
const inLine = ({ tagName }: Element, value: string): Html => ({
  type: 'html',
  value,
  data: { hName: tagName },
});

/** A control, or a place that links lead to, is no link: its words stay. */
const readLinkOf =
  (page: Page): Handle =>
  (state, node) => {
    const href = String(node.properties['href'] ?? '').trim();
    return href === '' || /^javascript:/i.test(href)
      ? (state.all(node) as PhrasingContent[])
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
  return isNumber && holdsText
    ? inLine(node, `<${node.tagName}>${text}</${node.tagName}>`)
    : (state.all(node) as PhrasingContent[]);
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

/** Small letters say how others are read (https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-ruby-element). Where the page has brackets around them, all of it is text. */
const readRuby: Handle = (state, node) => {
  const isPlain = node.children.every(
    (child) =>
      child.type === 'text' ||
      (child.type === 'element' &&
        child.tagName !== 'rp' &&
        child.children.every(({ type }) => type === 'text')),
  );
  return isPlain ? inLine(node, markup(node)) : (state.all(node) as PhrasingContent[]);
};

function markup(element: Element): string {
  const { tagName } = element;
  const inner = element.children
    .map((child) =>
      child.type === 'element' ? markup(child) : child.type === 'text' ? escape(child.value) : '',
    )
    .join('');
  return /^(?:ruby|rb|rt|rp|rtc)$/.test(tagName) ? `<${tagName}>${inner}</${tagName}>` : inner;
}

const escape = (text: string): string =>
  text.replace(/[&<>*_`[\]\\]/g, (sign) => `&#${sign.codePointAt(0)};`).replace(/\s+/g, ' ');

const readItem: Handle = (state, node) => {
  const item = defaultHandlers.li(state, node) as ListItem;
  const [first] = item.children;
  const done = isDone(node);
  // In its own words: remark-cjk-friendly, which writes paragraphs, passes over `checked`.
  if (done !== undefined && first?.type === 'paragraph')
    first.children.unshift({ type: 'html', value: done ? '[x] ' : '[ ] ' });
  return Object.assign(item, { checked: null, data: { note: noteLabel(node) } });
};

/** A list that stands between the items of another is of the item before it. */
const readList: Handle = (state, node) => {
  const children: ElementContent[] = [];
  let last: Element | undefined;
  for (const child of node.children) {
    const isElement = child.type === 'element';
    if (isElement && /^[uo]l$/.test(child.tagName) && last?.tagName === 'li') last.children.push(child);
    else {
      const copy = isElement ? { ...child, children: [...child.children] } : child;
      if (copy.type === 'element') last = copy;
      children.push(copy);
    }
  }
  const first = children.find((child) => child.type === 'element');
  const start = node.properties['start'] ?? first?.properties['value'];
  return defaultHandlers[node.tagName as 'ul'](state, {
    ...node,
    properties: { ...node.properties, start },
    children,
  });
};

/** What a table is called stands above it, as its own paragraph. */
const readTable: Handle = (state, node) => {
  const caption = node.children.find((child) => child.type === 'element' && child.tagName === 'caption');
  const table = defaultHandlers.table(state, node);
  if (caption?.type !== 'element' || state.inTable) return table;
  const said = state.toFlow(state.all(caption) as Nodes[] as never);
  return [...said, table] as ReturnType<Handle>;
};

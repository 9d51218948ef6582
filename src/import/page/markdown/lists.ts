/** Writes lists and their items: tasks, numbers that go on, and lists between the items of another. */
import type { Element, ElementContent } from 'hast';
import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import { noteLabel } from '../reveal/notes.ts';
import { isDone } from '../reveal/tasks.ts';

export const readItem: Handle = (state, node) => {
  const item = defaultHandlers.li(state, node);
  const [first] = item.children;
  const done = isDone(node);
  // In its own words: remark-cjk-friendly, which writes paragraphs, passes over `checked`.
  if (done !== undefined && first?.type === 'paragraph')
    first.children.unshift({ type: 'html', value: done ? '[x] ' : '[ ] ' });
  return Object.assign(item, { checked: null, data: { note: noteLabel(node) } });
};

/** A list that stands between the items of another is of the item before it. */
export const readList: Handle = (state, node) => {
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

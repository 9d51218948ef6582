/** Writes how signs are read, for which Markdown has no word: https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-ruby-element */
import type { Element } from 'hast';
import type { Handle } from 'hast-util-to-mdast';
import { inLine } from './in-line.ts';

/** Where the page has brackets around the small letters, all of it is text. */
export const readRuby: Handle = (state, node) => {
  const isPlain = node.children.every(
    (child) =>
      child.type === 'text' ||
      (child.type === 'element' &&
        child.tagName !== 'rp' &&
        child.children.every(({ type }) => type === 'text')),
  );
  return isPlain ? inLine(node, markup(node)) : state.all(node);
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

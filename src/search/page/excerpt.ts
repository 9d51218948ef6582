import { termsOf } from '../../terms/terms.ts';

const width = 220;
const isMeant = (term: string, terms: readonly string[]) =>
  terms.some((one) => term === one || (one.length > 2 && term.startsWith(one)));

/** A text in which what was looked for is marked. */
export function marked(text: string, terms: readonly string[], after = ''): DocumentFragment {
  const fragment = document.createDocumentFragment();
  let at = 0;
  for (const { term, start, end } of termsOf(text)) {
    if (start < at || !isMeant(term, terms)) continue;
    fragment.append(text.slice(at, start));
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start, end);
    fragment.append(mark);
    at = end;
  }
  fragment.append(text.slice(at) + after);
  return fragment;
}

/** The words around the first place that has most of what was looked for. */
export function excerpt(text: string, terms: readonly string[]): DocumentFragment {
  const places = termsOf(text).filter(({ term }) => isMeant(term, terms));
  let best = { start: 0, count: 0 };
  for (const [at, { start }] of places.slice(0, 300).entries()) {
    const near = places.slice(at, at + 20).filter((other) => other.start < start + width);
    const count = new Set(near.map(({ term }) => term)).size;
    if (count > best.count) best = { start, count };
  }
  const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, best.start - 60)) + 1);
  const to = text.indexOf(' ', from + width);
  const cut = to < 0 ? text.slice(from) : text.slice(from, to);
  const fragment = marked(cut.replace(/\s+/g, ' '), terms, to < 0 ? '' : ' …');
  if (from > 0) fragment.prepend('… ');
  return fragment;
}

import type { Element } from 'hast';

/** Answers a question on an element once, though each of its lines may ask it: a text may stand in one element, its lines parted by breaks. */
export function oncePerElement<Answer>(ask: (element: Element) => Answer): (element: Element) => Answer {
  const answers = new WeakMap<Element, { answer: Answer }>();
  return (element) => {
    const known = answers.get(element) ?? { answer: ask(element) };
    answers.set(element, known);
    return known.answer;
  };
}

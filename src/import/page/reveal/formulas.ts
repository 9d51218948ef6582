/** Writes formulas as their authors did, in TeX between dollar signs; what draws them leaves their letters on lines of their own. */
import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { attribute, closest, type Page } from '../tree/parse-page.ts';

/** What KaTeX, MathJax 2 and 3, and Wikipedia draw. */
const drawn = /(?:^|\s)(?:katex(?:-display)?|MathJax\w*|mjx-chtml|mwe-math-element)(?:\s|$)/;
const isDrawn = (element: Element): boolean =>
  element.tagName === 'mjx-container' || drawn.test(attribute(element, 'className') ?? '');
const source = /^math\/tex/;

/** Whether an element is a formula. */
export const isFormula = ({ properties }: Element): boolean => properties['dataKeptFormula'] === '';

/** Changes the page. */
export function revealFormulas(page: Page): void {
  for (const { children } of page.elements) revealSources(children);
  for (const element of page.elements) {
    if (element.tagName !== 'math') continue;
    const outer = closest(page, element, isOfFormula) ?? element;
    const around = closest(page, page.parents.get(outer), isOfFormula) ?? outer;
    write(around, texOf(element) ?? inOneLine(element), isBlock(element));
  }
}

/** MathJax 2 keeps what it draws from in a script behind it. */
function revealSources(line: readonly ElementContent[]): void {
  let before: Element[] = [];
  for (const node of line) {
    const type = node.type === 'element' && node.tagName === 'script' ? attribute(node, 'type') : undefined;
    if (node.type === 'element' && source.test(type ?? '')) {
      for (const each of before) Object.assign(each, { tagName: 'span', properties: {}, children: [] });
      write(node, toString(node).trim(), /mode=display/.test(type ?? ''));
    }
    if (node.type === 'element' && isDrawn(node)) before.push(node);
    else before = [];
  }
}

/** Whether an element is drawn for one formula: what holds text of the article may have such a name, too. */
const isOfFormula = (element: Element): boolean =>
  isDrawn(element) && !find(element, ({ tagName }) => /^(?:p|h[1-6]|li)$/.test(tagName));

/** The annotation of MathML (https://www.w3.org/TR/mathml-core/#semantics-and-presentation), or what is read out. */
function texOf(math: Element): string | undefined {
  const annotation = find(
    math,
    ({ tagName, properties }) => tagName === 'annotation' && properties['encoding'] === 'application/x-tex',
  );
  const alt = attribute(math, 'altText') ?? attribute(math, 'alttext');
  const tex = annotation ? toString(annotation) : alt;
  return tex
    ?.trim()
    .replace(/^\{\\(?:display|text)style([^]*)\}$/, '$1')
    .trim();
}

/** The signs of a formula of which no TeX is known. */
function inOneLine({ tagName, children }: Element): string {
  const parts = children.flatMap((child) =>
    child.type === 'text' ? child.value.trim() : child.type === 'element' ? inOneLine(child) : [],
  );
  const between = { msup: '^', msub: '_', mfrac: '/' }[tagName] ?? '';
  return parts.filter((part) => part !== '').join(between);
}

function find(element: Element, test: (element: Element) => boolean): Element | undefined {
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    const found = test(child) ? child : find(child, test);
    if (found) return found;
  }
  return undefined;
}

const isBlock = (math: Element): boolean => attribute(math, 'display') === 'block';

/** Code, so that nobody takes its letters for words. */
function write(element: Element, tex: string, block: boolean): void {
  Object.assign(element, {
    tagName: tex === '' ? 'span' : block ? 'pre' : 'code',
    properties: tex.includes('$') ? {} : { dataKeptFormula: '' },
    children: [{ type: 'text', value: tex }],
  });
}

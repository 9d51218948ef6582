/**
 * Decides how typewriter quotes, dashes and dots are set: as the language's newspapers print them. Works on the whole line
 * of text across inline elements, once, and never in code, formulas or addresses. Not remark-smartypants: that parses
 * every text into a tree of words, twice, knows one pair of marks, and makes an opening quote of the one in `'90s`.
 */
import type { Element, Root, Text } from 'hast';
import type { Context } from '../../context.ts';
import { isPhrasing } from '../../tree/phrasing.ts';
import { quotationMarks } from '../../../language/quotation-marks.ts';
import { typeset } from './typeset.ts';

const verbatim = new Set(['code', 'pre', 'kbd', 'samp', 'var']);
const address = /^\s*(?:https?:\/\/|www\.)\S+\s*$/;
/** Stands for what is not to be touched: a word of its own to the quotes around it. */
const opaque = 'x';

interface Piece {
  text: string;
  node?: Text;
}

export function typography({ lang }: Context) {
  return (tree: Root): void => {
    const marks = quotationMarks(lang);
    if (!marks) return;
    const line: Piece[] = [];
    const finishLine = (): void => {
      const set = typeset(
        line.map(({ text }) => text),
        marks,
        lang,
      );
      for (const [index, { node }] of line.entries()) if (node) node.value = set[index] ?? '';
      line.length = 0;
    };
    const walk = (parent: Root | Element): void => {
      for (const child of parent.children) {
        if (child.type === 'text') line.push({ text: child.value, node: child });
        if (child.type !== 'element') continue;
        const isInline = isPhrasing(child);
        if (!isInline) finishLine();
        if (verbatim.has(child.tagName) || isAddress(child)) line.push({ text: opaque });
        else if (child.tagName === 'br') line.push({ text: '\n' });
        else walk(child);
        if (!isInline) finishLine();
      }
    };
    walk(tree);
    finishLine();
  };
}

function isAddress({ tagName, children: [child] }: Element): boolean {
  return tagName === 'a' && child?.type === 'text' && address.test(child.value);
}

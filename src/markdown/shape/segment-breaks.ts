/**
 * Decides where the end of a line in the file is no space: between signs of Chinese and Japanese, which set none
 * (https://www.w3.org/TR/css-text-3/#line-break-transform). Chromium shows one, and a word with one in it is not found.
 */
import type { Root } from 'hast';
import { SKIP, visit } from '../tree/visit.ts';
import { hanAndKana } from '../../language/scripts.ts';

const mark = '[\\u3001-\\u3003\\u3008-\\u3011\\u3014-\\u301F\\uFF01-\\uFF0F\\uFF1A-\\uFF1F]';
const sign = `(?:[${hanAndKana}]|${mark})`;
const lineEnd = new RegExp(`(?<=(${sign}))[ \\t]*\\n[ \\t]*(?=${sign})`, 'gu');
const isMark = new RegExp(`^${mark}`, 'u');
/** Shorter lines that end without a mark may be verses. */
const shortestWrapped = 20;

export function segmentBreaks() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (node.type === 'element' && /^(?:pre|code)$/.test(node.tagName)) return SKIP;
      if (node.type !== 'text' || !node.value.includes('\n')) return undefined;
      node.value = node.value.replace(lineEnd, (found, before: string, at: number, text: string) => {
        const start = text.lastIndexOf('\n', at - 1) + 1;
        return isMark.test(before) || at - start >= shortestWrapped ? '' : found;
      });
      return undefined;
    });
  };
}

/** Finds `Written by Ida Holm` above the publisher's rights: there a story ends, whatever small print follows. */
import type { Element } from 'hast';
import type { Block } from '../body/choose/measure-page.ts';
import { saysRights } from '../../../language/rights.ts';
import { by, saysWho } from './author-names.ts';
import { linesIn, longestUnparted, startOf } from '../head/block-lines.ts';

export function signedAboveRights(blocks: readonly Block[]): { text: string; element: Element } | undefined {
  const lines = blocks.flatMap(({ nodes, text, element }) => {
    const start = startOf(nodes);
    const [whole = '', ...others] = linesIn(nodes);
    const rest = text.replace(/\s+/g, ' ').trim().slice(start.length);
    // A short block is one line, whatever parts it.
    const parted = others.length === 0 && whole.startsWith(start) ? [start, rest.trim()] : [whole, ...others];
    return parted.filter((line) => line !== '').map((line) => ({ text: line, element }));
  });
  return lines.find(
    ({ text }, at) =>
      text.length <= longestUnparted &&
      by.test(text) &&
      saysWho(text) &&
      saysRights(lines[at + 1]?.text ?? ''),
  );
}

/**
 * Takes out the spaces that clippers set around the words of a link or of stress where none is written: `the “ [Lake](…) ” of [Ida](…) ’s`,
 * `[Lake](…) ，`. French has some before its signs.
 */
import type { Element, Root, Text } from 'hast';
import type { Context } from '../context.ts';
import { visit } from '../tree/visit.ts';

const words = new Set(['a', 'strong', 'em', 'b', 'i']);
const closing = /^ (?=[,.)\]](?:\s|$)(?! ?\.)|['’]s(?![\p{L}\p{N}])|[，。、；：！？）】」』》〉])/u;
const closingOutsideFrench = /^ (?=[;:!?](?:\s|$))/;
const opening = /(?<=[([（【「『《〈]) $/;
const quotes: readonly (readonly [opening: RegExp, closing: RegExp])[] = [
  [/(?<=(?:^|[\s(])") $/, /^ (?=")/],
  [/(?<=“) $/, /^ (?=”)/],
  [/(?<=(?:^|[\s(])‘) $/, /^ (?=’)/],
];

export function clippedSpaces({ lang }: Context) {
  const signs = /^fr\b/.test(lang) ? [closing] : [closing, closingOutsideFrench];
  return (tree: Root): void => {
    visit(tree, 'element', (element, index, parent) => {
      if (!words.has(element.tagName) || index === undefined || !parent) return;
      const before = textAt(parent, index - 1);
      const behind = textAt(parent, index + 1);
      if (before) before.value = before.value.replace(opening, '');
      if (!behind) return;
      for (const [left, right] of quotes) {
        if (!before || !left.test(before.value) || !right.test(behind.value)) continue;
        before.value = before.value.replace(left, '');
        behind.value = behind.value.replace(right, '');
      }
      for (const sign of signs) behind.value = behind.value.replace(sign, '');
    });
  };
}

function textAt(parent: Root | Element, index: number): Text | undefined {
  const node = parent.children[index];
  return node?.type === 'text' ? node : undefined;
}

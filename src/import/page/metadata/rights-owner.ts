/** Finds which of some names is that of who has the rights to a page, as it says: `© 2024 The Harbour`, `Copyright The Harbour Ltd`. */
import { plain } from '../tree/blocks.ts';
import type { Page } from '../tree/parse-page.ts';

const rights = /(?:©|\(c\)|copyright)[^©\p{L}]{0,25}$/iu;
const longestBefore = 40;
const mostPlaces = 20;
const mostNames = 10;

export function rightsOwner({ root }: Page, names: readonly string[]): string | undefined {
  const words = root.children.map((child) => (child.type === 'element' ? plain([child]) : '')).join(' ');
  return names.slice(0, mostNames).find((name) => isOwner(name, words));
}

function isOwner(name: string, words: string): boolean {
  let at = words.indexOf(name);
  for (let places = 0; at >= 0 && places < mostPlaces; places++, at = words.indexOf(name, at + 1)) {
    const isWhole = !/^[\p{L}\p{N}]/u.test(words.slice(at + name.length, at + name.length + 2));
    if (isWhole && rights.test(words.slice(Math.max(0, at - longestBefore), at))) return true;
  }
  return false;
}

/** Removes lines that are only a byline from a body: the front matter has it. */
import { by } from './author-names.ts';
import { squeeze } from '../body/choose-body.ts';
import type { Part } from '../body/flatten.ts';

const longest = 120;

/**
 * @param authors names that are known
 * @param sites names by which the site calls itself
 */
export function withoutBylines(parts: Part[], authors: readonly string[], sites: readonly string[]): Part[] {
  const names = [...authors, ...sites].map(squeeze).filter((name) => name.length > 2);
  return parts.filter((part) => {
    if (part.node.tagName !== 'p' || part.letters === 0 || part.text.length > longest) return true;
    let rest = squeeze(part.text.replace(by, ''));
    if (!authors.some((author) => rest.includes(squeeze(author)))) return true;
    for (const name of names) rest = rest.replaceAll(name, '');
    return rest.length > 3;
  });
}

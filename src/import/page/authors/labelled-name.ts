/** Finds who wrote where a line says more than that: behind a label, or set above an office. */
import { labelOf } from '../../../language/label.ts';
import { phrasesOf } from '../../../language/phrases.ts';
import type { Element } from 'hast';
import { oncePerObject } from '../../../memory/once-per.ts';
import { textIn } from '../tree/text.ts';
import { endsWithStop } from '../../../language/sentence-end.ts';
import { saysWho } from './author-names.ts';
import { isPersonLike } from '../../../language/person-like.ts';
import { isWhiteSpace } from '../../../markdown/tree/white-space.ts';

/** Not those of editors, who stand in such lines, too. */
const labels = new Set(phrasesOf('bylinePhrases').map(labelOf));
const longestOffice = 60;

/** Is it `Author: Ida Holm`? */
export function isLabelled(line: string): boolean {
  const [, label = ''] = /^([^:：]{2,30})[:：]\s*\S/.exec(line) ?? [];
  return labels.has(labelOf(label)) && saysWho(line);
}

/** Finds `Author: Ida Holm` in a line whose elements also hold `Source: The Harbour`. */
export const labelledPart = oncePerObject((element: Element): string | undefined => {
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    const line = textIn(child);
    const found = isLabelled(line) ? line : labelledPart(child);
    if (found !== undefined) return found;
  }
  return undefined;
});

/** Finds a name in bold above a line with the office of that person. */
export const namedAbove = oncePerObject(({ children }: Element): string | undefined => {
  const nodes = children.filter((child) => !isWhiteSpace(child));
  const [name, below, ...office] = nodes;
  if (name?.type !== 'element' || below?.type !== 'element') return undefined;
  if (!/^(?:b|strong)$/.test(name.tagName) || below.tagName !== 'br' || office.length !== 1) return undefined;
  const line = office[0]?.type === 'text' ? office[0].value.trim() : '';
  const isOffice = line !== '' && line.length <= longestOffice && !endsWithStop.test(line);
  return isOffice && isPersonLike(textIn(name)) ? textIn(name) : undefined;
});

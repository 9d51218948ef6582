import { labelOf } from './label.ts';
import { originalLabels } from './labels.ts';
import { phrasesOf } from './phrases.ts';

const here = new Set(phrasesOf('hereWords').map(labelOf));

/** Whether the words of a link say only where it leads, and name nobody: `Original article`, `here`, `原文`. */
export function isLinkWord(words: string): boolean {
  const label = labelOf(words);
  return originalLabels.has(label) || here.has(label);
}

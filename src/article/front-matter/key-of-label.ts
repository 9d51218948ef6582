/** Finds which key a label means that newspapers and people write before a fact, in any language: `Published`, `出典`. */
import { labelOf } from '../../language/label.ts';
import {
  bylineLabels,
  originalLabels,
  publishedLabels,
  retrievedLabels,
  topicLabels,
  updatedLabels,
} from '../../language/labels.ts';

/** The first that has a label counts: German `vom` stands before a day more often than before a name. */
const labels = [
  ['source', originalLabels],
  ['date', publishedLabels],
  ['updated', updatedLabels],
  ['author', bylineLabels],
  ['topics', topicLabels],
  ['retrieved', retrievedLabels],
] as const;

export type LabelledKey = (typeof labels)[number][0];

export function keyOfLabel(label: string): LabelledKey | undefined {
  const words = labelOf(label);
  return labels.find(([, phrases]) => phrases.has(words))?.[0];
}

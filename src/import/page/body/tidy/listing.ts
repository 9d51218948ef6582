/**
 * Tells the lines that list what the story tells of (`Oslo: Holm, Berg, Lind`), though a system made links of most names:
 * one after the other, in one box.
 */
import { labelOf } from '../../../../language/label.ts';
import { relatedLabels, topicLabels } from '../../../../language/labels.ts';
import type { Part } from '../part.ts';

const line = /^([^:：\n]{1,40})[:：]\s?(?=\S)/u;
const parting = /[,、，;；،]/gu;
const longest = 1000;
const fewestLines = 3;
/** So many of the lines must hold several names. */
const fewestEnumerations = 2;
/** How much of a line no link holds, beside its label. */
const fewestOfOwn = 6;

export function listingLines(parts: readonly Part[]): Set<Part> {
  const found = new Set<Part>();
  let run: Part[] = [];
  const finish = (): void => {
    if (isListing(run)) for (const part of run) found.add(part);
    run = [];
  };
  for (const part of parts) {
    const isNext = isLine(part) && (run.length === 0 || run[0]?.box === part.box);
    if (!isNext) finish();
    if (isLine(part)) run.push(part);
  }
  finish();
  return found;
}

function isLine({ node, text }: Part): boolean {
  const label = text.length <= longest ? line.exec(text)?.[1] : undefined;
  return (
    node.tagName === 'p' &&
    label !== undefined &&
    !relatedLabels.has(labelOf(label)) &&
    !topicLabels.has(labelOf(label))
  );
}

/** Whether lines list what the article tells of: a line that points to another article is a link as a whole. */
function isListing(run: readonly Part[]): boolean {
  const enumerations = run.filter(({ text }) => (text.match(parting) ?? []).length >= 2);
  const isOwn = ({ text, letters, linked }: Part): boolean =>
    linked > 0 && letters - linked >= (line.exec(text)?.[1]?.length ?? 0) + fewestOfOwn;
  return run.length >= fewestLines && enumerations.length >= fewestEnumerations && enumerations.some(isOwn);
}

/** Removes what tells of an article's author at its end, below their name or a label (`About the author`), with the picture before it. */
import { labelOf } from '../../../language/label.ts';
import { authorLabels } from '../../../language/labels.ts';
import { squeeze } from '../../../language/letters-of.ts';
import type { Part } from '../body/part.ts';
import type { Page } from '../tree/parse-page.ts';
import { longestBio, personsAmong } from './bio.ts';

const mostParts = 3;
const longestStart = 100;

export function withoutAuthorBox(page: Page, parts: Part[], authors: readonly string[]): Part[] {
  const persons = personsAmong(authors);
  const names = persons.map(squeeze);
  let rest = parts;
  for (let round = 0; round <= persons.length; round++) {
    const at = rest.findLastIndex(
      ({ node, text }) =>
        (/^h[2-6]$/.test(node.tagName) && names.includes(squeeze(text))) || authorLabels.has(labelOf(text)),
    );
    const isLabelled = authorLabels.has(labelOf(rest[at]?.text ?? ''));
    if (at < 1 || !isBio(rest.slice(at + 1), persons, isLabelled)) break;
    const isPortrait = standsBefore(page, rest, at);
    rest = rest.slice(0, isPortrait ? at - 1 : at);
  }
  return rest;
}

/** Is a picture before the heading in its box, and nothing of the story? */
function standsBefore(page: Page, parts: readonly Part[], at: number): boolean {
  const [picture, box] = [parts[at - 1], parts[at]?.box];
  return (
    picture?.figure?.caption === '' &&
    page.parents.get(picture.origin) === box &&
    !parts.slice(0, at - 1).some((part) => part.box === box)
  );
}

const startOf = ({ text }: Part): string => text.slice(0, longestStart);

/** It begins with their name, or a part of it: what they wrote themselves does not. Behind a label it may follow later. */
function isBio(parts: readonly Part[], persons: readonly string[], isLabelled: boolean): boolean {
  const [first] = parts.filter(({ letters }) => letters > 0);
  const names = persons.flatMap((person) => [person, ...person.split(' ')]);
  return (
    first !== undefined &&
    parts.length <= mostParts &&
    parts.every(
      ({ node, figure, text }) => figure !== undefined || (node.tagName === 'p' && text.length <= longestBio),
    ) &&
    names.some((name) => first.text.startsWith(`${name} `) || (isLabelled && startOf(first).includes(name)))
  );
}

/** Removes the lines at the end of a body, or its first one, that present its author: where they work, and where they may be followed. */
import type { Element } from 'hast';
import { squeeze } from '../../../language/letters-of.ts';
import type { Part } from '../body/part.ts';
import { isAuthorAddress } from '../../../language/author-address.ts';
import { attribute, closest, type Page } from '../tree/parse-page.ts';
import { longestBio, personsAmong } from './bio.ts';
import { namesOf } from '../tree/vocabulary.ts';
import { isSetWhole } from '../tree/set-whole.ts';

const mostLevels = 3;
const authorNames =
  /[ -](?:author|autor|autora|autore|auteur|verfasser|writer|contributor|columnist)(?=[ -])/;
/** Before the name stands at most `Contact` or `About the author:`. */
const longestBefore = 30;
const ownPlace =
  /^mailto:|^https?:\/\/(?:www\.)?(?:twitter|x|linkedin|instagram|facebook|threads|bsky|mastodon)\.\w+\//i;

/** By mail, or as an account. */
const addressOfPerson = /\S@[\w-]+\.\w|(?:^|\s)@\w{3,}/;

/** @param sites what the site is called: who works there is said to */
export function withoutBios(
  page: Page,
  parts: Part[],
  authors: readonly string[],
  sites: readonly string[],
): Part[] {
  const persons = personsAmong(authors);
  const houses = sites.map(squeeze).filter((site) => site.length > 4);
  const isBio = ({ node, origin, text }: Part): boolean => {
    const start = text
      .slice(0, longestBio)
      .replace(/\s+/g, ' ')
      .slice(0, longestBefore + 60)
      .toLowerCase();
    const isAbout = persons.some((person) => {
      const at = start.indexOf(person.toLowerCase());
      return at >= 0 && at <= longestBefore;
    });
    return (
      node.tagName === 'p' &&
      text.length <= longestBio &&
      isAbout &&
      (leadsToPerson(node) ||
        addressOfPerson.test(text) ||
        isSetWhole(node, /^(?:em|i|strong|b)$/) ||
        isOfAuthor(page, origin) ||
        houses.some((house) => squeeze(text).includes(house)))
    );
  };
  const last = parts.findLastIndex((part) => !isBio(part) && !isPlainPicture(part));
  if (last < 0) return parts;
  // Below a headline it follows its name.
  const [first] = parts;
  const isFirst =
    first !== undefined &&
    !isSetWhole(first.node, /^(?:strong|b)$/) &&
    isBio(first) &&
    persons.some((person) => first.text.startsWith(`${person} `));
  const pictures = parts.slice(last + 1).filter((part) => !isBio(part));
  const isLast = last + 1 + pictures.length < parts.length;
  // With it goes the rule that parts it from the story.
  const end = isLast && parts[last]?.node.tagName === 'hr' ? last : last + 1;
  return [...parts.slice(isFirst && last > 0 ? 1 : 0, end), ...pictures];
}

/** Its writer's, or one at the end of the story. */
const isPlainPicture = ({ figure }: Part): boolean => figure?.caption === '' && figure.credit === '';

/** Do its names, or those around it, call it the author's? */
const isOfAuthor = (page: Page, origin: Element): boolean =>
  closest(page, origin, (at) => authorNames.test(namesOf(at)), mostLevels) !== undefined;

function leadsToPerson(element: Element): boolean {
  return element.children.some(
    (child) =>
      child.type === 'element' &&
      ((child.tagName === 'a' && isOwnPlace(attribute(child, 'href') ?? '')) || leadsToPerson(child)),
  );
}

const isOwnPlace = (href: string): boolean => ownPlace.test(href) || isAuthorAddress(href);

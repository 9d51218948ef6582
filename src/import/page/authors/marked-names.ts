/** The names that the markup of a line sets apart: as the author's, as a name, in bold, each in an element of its own. */
import type { Element } from 'hast';
import { squeeze } from '../../../language/letters-of.ts';
import { elementsIn, plain } from '../tree/blocks.ts';
import { oncePerObject } from '../../../memory/once-per.ts';
import { attribute } from '../tree/parse-page.ts';
import { textIn } from '../tree/text.ts';
import { namesOf } from '../tree/vocabulary.ts';
import { asAddressed, isAuthorLink, isNamedOtherwise } from './author-link.ts';
import { by, saysByline, withoutPictures } from './author-names.ts';
import { isPersonLike } from '../../../language/person-like.ts';

const longestName = 80;
/** Exact names of what holds a writer's name alone, in Drupal's fields, too; `fn` is that of hCard (http://microformats.org/wiki/hcard). */
const authorName =
  / (?:(?:field-name-field-)?authors?|field-name-uid|(?:article|post|entry|story|byline|by)-author|author-(?:name|link)|authorname(?:-\w+)?|writer|writer-name|byline-name|reporter-name|p-author|vcard|fn) /;
/** The name within a byline; Drupal calls each field by its name. */
const partOfName = /(?<!field)[ -]name(?=[ -])/;
/** Names that are marked in the element of a line. One that holds more is a list of readers, or of all who write. */
const mostMarked = 100;

/** Whether an element says of itself that it is the author's. */
export const isAuthor = (element: Element): boolean =>
  /\bauthor\b/i.test(attribute(element, 'rel') ?? '') ||
  /\bauthor\b/i.test(attribute(element, 'itemProp') ?? '');

/** The names that are marked as authors' in an element, each once. */
export const markedNames = oncePerObject((element: Element): string[] => {
  const found: string[] = [];
  const add = (at: Element): void => {
    const text = asAddressed(at, textIn(at));
    if (text !== '' && text.length < longestName) found.push(...nameParts(at, text));
  };
  const walk = (at: Element): void => {
    if (found.length >= mostMarked) return;
    const before = found.length;
    if (isAuthor(at) || (isAuthorLink(at) && !isNamedOtherwise(at, textIn(at)))) add(at);
    if (found.length > before) return;
    for (const child of at.children) if (child.type === 'element') walk(child);
    if (found.length === before && at !== element && authorName.test(namesOf(at))) add(at);
  };
  walk(element);
  return [...new Set(found)];
});

/** Whether something in an element is called the name of who wrote. */
export function holdsAuthorName(element: Element): boolean {
  return element.children.some(
    (child) => child.type === 'element' && (authorName.test(namesOf(child)) || holdsAuthorName(child)),
  );
}

/** The part of a byline that is called the name, apart from role and place. */
const calledNames = oncePerObject((element: Element): string[] => {
  const found: string[] = [];
  const walk = (at: Element): void => {
    for (const child of at.children) {
      if (child.type !== 'element') continue;
      if (partOfName.test(namesOf(child)) || attribute(child, 'itemProp') === 'name')
        found.push(textIn(child));
      else walk(child);
    }
  };
  walk(element);
  return found.filter((name) => name !== '');
});

/** Names that stand each in an element of its own, at times beside the day or how long reading takes; and all of them in letters. */
const listedNames = oncePerObject((element: Element) => {
  const each = elementsIn(element).map(textIn);
  const isList = each.length > 1 && each.every((one) => isPersonLike(one) || /\d/.test(one));
  return isList ? { names: each.filter(isPersonLike), letters: squeeze(each.join('')) } : undefined;
});

/** Names in bold, if nothing else in the line is set apart; office and place follow them. */
const boldNames = oncePerObject((element: Element): string[] => {
  const each = elementsIn(element);
  const names = each.every(({ tagName }) => /^(?:strong|b)$/.test(tagName)) ? each.map(textIn) : [];
  return names.every(isPersonLike) ? names : [];
});

/** A name before offices that stand in elements of their own: `Ida Holm<span>Correspondent</span>` */
export const nameBeforeOffice = oncePerObject((element: Element): string | undefined => {
  const [name = '', ...others] = element.children.map((child) => plain([child]).trim()).filter(Boolean);
  const isOffice = (each: string): boolean => saysByline(each) || by.test(each);
  return isPersonLike(name) && others.length > 0 && others.every(isOffice) ? name : undefined;
});

/** The names in a line as its markup parts them; the line itself, where it parts none. */
export function nameParts(element: Element, text: string): string[] {
  const called = calledNames(element);
  if (called.length > 0) return called;
  const listed = listedNames(element);
  if (listed && listed.names.length > 0 && listed.letters === squeeze(text)) return listed.names;
  const name = nameBeforeOffice(element);
  if (name !== undefined && text.startsWith(name)) return [name];
  const said = withoutPictures(text);
  const bold = by.test(text) ? boldNames(element).filter((name) => said.includes(name)) : [];
  return bold.length > 0 ? bold : [text];
}

/** Tells what readers say of an article: by its names, or by a heading that calls it so, with a form to answer. */
import type { Element } from 'hast';
import { labelOf } from '../../../../language/label.ts';
import { readersLabels } from '../../../../language/labels.ts';
import { oncePerObject } from '../../../../memory/once-per.ts';
import { attribute, type Page } from '../../tree/parse-page.ts';
import { namesOf } from '../../tree/vocabulary.ts';
import { isHidden, plain, unread } from '../../tree/blocks.ts';

const ofReaders =
  / (?:(?:article|story|post|user|readers?)-comments|comments|responses|comment-?list|comment-(?:section|author)|single-comment|disqus|talkbacks?)(?: |-(?!date|time|count|number|link))/;

const longestHeading = 60;
/** `12 comments`, `Comments (12, the latest first)`, `Comments: 12`, `コメント12件`, `12条评论` */
const beside =
  /^\d[\d.,]*(?:\s|\s?[件条條則则](?:の)?)|[(（][^()（）]*[)）]\s*$|[:：]?\s?(?<![\d.,])\d[\d.,]{0,9}\s?[件条條則则건개]?$/g;

/** Do its names call it what readers say (https://schema.org/comment)? */
export const isReaderComments = (element: Element): boolean =>
  ofReaders.test(namesOf(element)) || /^comments?$/i.test(attribute(element, 'itemProp') ?? '');

/** Hidden, or of readers: what names somebody in it does not name who wrote. */
export const isNoneOfStory = (element: Element): boolean => isHidden(element) || isReaderComments(element);

/** The boxes that begin with such a heading, and have a form or tell how many there are. */
export function readersBoxes(page: Page): Set<Element> {
  const found = new Set<Element>();
  for (const heading of page.elements) {
    if (!isReadersHeading(heading)) continue;
    let at = page.parents.get(heading);
    while (at && at.tagName !== 'body' && firstText(at) === firstText(heading)) {
      if (holdsForm(at) || isCounted(heading)) found.add(at);
      at = page.parents.get(at);
    }
  }
  return found;
}

/** `3 comments` */
const isCounted = (heading: Element): boolean => /\p{Nd}/u.test(plain(heading.children));

/** Is it a heading that says `Comments`? */
export function isReadersHeading(element: Element): boolean {
  if (!/^h[1-6]$/.test(element.tagName)) return false;
  const text = plain(element.children).trim();
  return text.length <= longestHeading && readersLabels.has(labelOf(text.replace(beside, '')));
}

/** The first words in an element. */
const firstText = oncePerObject((element: Element): object | undefined => {
  for (const child of element.children) {
    if (child.type === 'text' && child.value.trim() !== '') return child;
    const inner = child.type === 'element' && !unread.has(child.tagName) ? firstText(child) : undefined;
    if (inner) return inner;
  }
  return undefined;
});

const holdsForm: (element: Element) => boolean = oncePerObject((element) =>
  element.children.some(
    (child) => child.type === 'element' && (child.tagName === 'form' || holdsForm(child)),
  ),
);

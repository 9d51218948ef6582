/** Shows the rest of an article that its page folds away, to be opened by a button. */
import type { Element } from 'hast';
import { countLetters, elementsIn, isHidden, plain } from '../tree/blocks.ts';
import { attribute, closest, type Page } from '../tree/parse-page.ts';
import { isNamedBody, isNamedFurniture } from '../tree/vocabulary.ts';

/** Paragraphs of some length. */
const fewestFolded = 2;
const fewestOfStory = 100;
const mostControls = 2;
const longestControl = 40;

/** Changes the page. */
export function unfold(page: Page): void {
  const folded = new Set<Element>();
  const panels = panelsOf(page);
  for (const element of page.elements) {
    const outer = page.parents.get(element);
    if (outer && folded.has(outer)) folded.add(element);
    else if (isHidden(element) && !isRest(page, element) && !isPanel(page, element, panels))
      folded.add(element);
    else if (isHidden(element)) {
      delete element.properties['hidden'];
      delete element.properties['style'];
    }
  }
}

const isRest = (page: Page, element: Element): boolean =>
  /^(?:div|section)$/.test(element.tagName) &&
  !isNamedFurniture(element) &&
  (closest(page, page.parents.get(element), isNamedBody) !== undefined || followsStory(page, element)) &&
  countStories(element) >= fewestFolded;

/** What headings open (https://www.w3.org/WAI/ARIA/apg/patterns/accordion/), by its id. */
function panelsOf({ elements }: Page): Set<string> {
  const headings = elements.filter(({ tagName }) => /^(?:h[1-6]|dt)$/.test(tagName));
  const named = (element: Element): string[] => [
    ...['ariaControls', 'dataTarget', 'dataBsTarget'].flatMap((name) => attribute(element, name) ?? []),
    ...element.children.flatMap((child) => (child.type === 'element' ? named(child) : [])),
  ];
  return new Set(headings.flatMap(named).map((id) => id.replace(/^#/, '')));
}

const isPanel = (page: Page, element: Element, panels: ReadonlySet<string>): boolean =>
  panels.has(attribute(element, 'id') ?? '') &&
  !isNamedFurniture(element) &&
  closest(page, page.parents.get(element), isOfArticle) !== undefined;

const isOfArticle = (element: Element): boolean =>
  isNamedBody(element) || /^(?:article|main)$/.test(element.tagName);

/** Behind paragraphs of the text, in one box with them; what opens it may stand between. */
function followsStory(page: Page, element: Element): boolean {
  const children = elementsIn(page.parents.get(element));
  const above = children.slice(0, children.indexOf(element)).slice(-fewestFolded - mostControls);
  const before = above.filter((each) => !isControl(each)).slice(-fewestFolded);
  return before.length === fewestFolded && before.every(isStory);
}

const isControl = (element: Element): boolean =>
  element.tagName !== 'p' && countLetters(plain(element.children)) <= longestControl;

const isStory = (element: Element): boolean =>
  element.tagName === 'p' && countLetters(plain(element.children)) > fewestOfStory;

function countStories({ children }: Element): number {
  return children.reduce((sum, child) => {
    if (child.type !== 'element') return sum;
    if (child.tagName !== 'p') return sum + countStories(child);
    return sum + (isStory(child) ? 1 : 0);
  }, 0);
}

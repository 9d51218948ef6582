/** Sets the pictures that style draws behind a figure, or behind a headline, as pictures: `style="background-image: url(…)"`. */
import type { Element } from 'hast';
import { attribute, closest, holdersOf, type Page } from '../tree/parse-page.ts';
import { has, plain } from '../tree/blocks.ts';
import { namesOf } from '../tree/vocabulary.ts';
import { isPictureName } from '../../../pictures/picture-name.ts';

const drawn = /background(?:-image)?\s*:[^;]*?url\(\s*["']?([^"')]+)/i;
/** Where scripts find it that draw it late. */
const lateNames = ['dataBg', 'dataBackground', 'dataBackgroundImage', 'dataBgImage', 'dataImageSrc'];
const calledLead =
  / (?:[a-z\d]+-){0,3}(?:hero|cover|featured|lead|masthead|banner)(?:-(?:image|img|media|picture|photo|bg|background))? /;
const ofFilm = /[ -](?:video|player|jw\w*)(?=[ -])/;
const mostLevels = 3;

/** Changes the page. */
export function revealBackgrounds(page: Page): void {
  const headed = holdersOf(
    page,
    page.elements.filter(({ tagName }) => tagName === 'h1'),
  );
  for (const element of [...page.elements]) {
    const address = addressOf(element);
    if (address === undefined || has(element, /^(?:img|picture|video)$/)) continue;
    if (!isOfFigure(page, element) && !isBehindHeadline(page, element, headed)) continue;
    const image: Element = { type: 'element', tagName: 'img', properties: { src: address }, children: [] };
    const picture: Element = { type: 'element', tagName: 'picture', properties: {}, children: [image] };
    element.children.unshift(picture);
    page.parents.set(picture, element);
    page.parents.set(image, picture);
    page.elements.splice(page.elements.indexOf(element) + 1, 0, picture, image);
  }
}

function addressOf(element: Element): string | undefined {
  if (!/^(?:div|a|span|figure|header|section)$/.test(element.tagName)) return undefined;
  const late = lateNames
    .map((name) => attribute(element, name))
    .find((value) => value && isPictureName(value));
  const address = drawn.exec(attribute(element, 'style') ?? '')?.[1] ?? late;
  return address !== undefined && isPictureName(address) ? address : undefined;
}

/** A box without words in a figure that has a caption, and no other picture or film. */
function isOfFigure(page: Page, element: Element): boolean {
  const figure = closest(page, element, ({ tagName }) => tagName === 'figure');
  return (
    figure !== undefined &&
    has(figure, /^figcaption$/) &&
    closest(page, element, (at) => ofFilm.test(namesOf(at))) === undefined &&
    !has(figure, /^(?:img|picture|video|iframe)$/) &&
    (element === figure || !/\S/.test(plain(element.children)))
  );
}

/** Around the headline, or in one box with it, and called so. */
function isBehindHeadline(page: Page, element: Element, headed: ReadonlySet<Element>): boolean {
  if (/^(?:html|body|main|article)$/.test(element.tagName)) return false;
  if (!calledLead.test(namesOf(element))) return false;
  let at: Element | undefined = element;
  for (let level = 0; at && level < mostLevels; level++, at = page.parents.get(at)) {
    if (at.tagName === 'body') return false;
    if (headed.has(at)) return true;
  }
  return false;
}

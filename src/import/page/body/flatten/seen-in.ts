/** An element as it is seen. */
import type { Element, ElementContent } from 'hast';
import { plain, unread } from '../../tree/blocks.ts';
import { isPointer } from '../links/is-pointer.ts';
import { attribute, type Page } from '../../tree/parse-page.ts';
import { readPicture } from '../../pictures/pictures.ts';
import { isUnseen } from '../../tree/vocabulary.ts';
import { labelOf } from '../../../../language/label.ts';
import { controlLabels } from '../../../../language/labels.ts';

/** A copy without what in it is only for those who hear the page, and without controls. */
export function seenIn(page: Page, element: Element): Element {
  const children = element.children
    .filter(
      (child) =>
        child.type !== 'element' || !(unread.has(child.tagName) || isUnseen(child) || isControl(page, child)),
    )
    .flatMap((child) =>
      child.type !== 'element'
        ? [child]
        : child.tagName === 'img'
          ? pictureInLine(page, child)
          : [seenIn(page, child)],
    );
  return { ...element, children };
}

/** A picture among words, at its own address; a sign that is drawn as one is what it stands for, if that is a sign, too. */
function pictureInLine(page: Page, image: Element): ElementContent[] {
  const picture = readPicture(page, image);
  const alt = attribute(image, 'alt') ?? '';
  if (picture) return [{ ...image, properties: { ...image.properties, ...picture } }];
  if (/^\p{Extended_Pictographic}/u.test(alt)) return [{ type: 'text', value: alt }];
  // Formulas are drawn.
  return /\.svg(?:[?#]|$)/i.test(attribute(image, 'src') ?? '') && alt !== '' ? [image] : [];
}

/** A link that leads nowhere, in the words of a control. */
function isControl(page: Page, link: Element): boolean {
  return link.tagName === 'a' && !isPointer(page, link) && controlLabels.has(labelOf(plain(link.children)));
}

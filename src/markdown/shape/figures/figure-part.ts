/** Decides what an image says by itself: its source, what is seen, and where a click on it led. */
import { pictureEndings } from '../../../pictures/picture-name.ts';
import { isNameOf } from './picture-name.ts';
import type { Element } from 'hast';
import { readCaption } from './captions.ts';
import { pictureLabels } from '../../../language/labels.ts';
import { labelOf } from '../../../language/label.ts';
import { linkTarget } from '../links/link-target.ts';
import { partElement, type PartElement } from '../../tree/part-element.ts';

/**
 * @param outer the link around the image, or the image
 * @returns undefined for an image that says and shows nothing
 */
export function figurePart(
  image: Element,
  outer: Element,
  inline: boolean,
  source?: string,
): PartElement | undefined {
  const src = textOf(image.properties['src']).trim();
  const shown = textOf(image.properties['alt']).replace(/\s+/g, ' ');
  const alt = saysNothing(shown) ? '' : shown;
  const written = inline ? '' : textOf(image.properties['title']).trim();
  const title = isNameOf(written, src) || saysNothing(written) ? '' : written;
  if (src === '' && shown.trim() === '' && title === '') return undefined;

  const target = outer.tagName === 'a' ? linkTarget(outer.properties['href'], source) : undefined;
  const href =
    target !== undefined && target !== src && target !== linkTarget(src, source) ? target : undefined;
  const { line = 1, column = 1 } = image.position?.start ?? outer.position?.start ?? {};
  const said = title === '' ? undefined : readCaption([{ type: 'text', value: title }], 'caption');
  const part = partElement(
    {
      kind: 'figure',
      ...(src && { src }),
      alt: alt.trim() === title ? '' : alt,
      ...(href && { href }),
      inline,
      ...(said?.credit && { credit: said.credit }),
      line,
      column,
    },
    said?.caption ?? [],
  );
  // A caption that stands beside the picture is better than the tooltip.
  if (title !== '') part.properties['fromTitle'] = true;
  return part;
}

/** What a program wrote: Readwise, Hatena Blog, and exports of a documentation's old system (`todo:image_alt_text`). */
const ofProgram = /^(?:rw-book-cover|f:id:\S+|(?:[^\s:]{1,30}: ?)?image_alt_text)$/;
/** `image.png`, which a program wrote. */
const fileName = new RegExp(`^\\S{1,100}\\.(?:${pictureEndings}|heic)$`, 'i');

function saysNothing(words: string): boolean {
  return pictureLabels.has(labelOf(words)) || fileName.test(words.trim()) || ofProgram.test(words.trim());
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

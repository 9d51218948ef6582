import type { Figure } from '../markdown/body.ts';
import type { Context } from '../markdown/context.ts';
import { renderLine } from '../markdown/render.ts';
import { findCredit } from '../markdown/shape/figures/find-credit.ts';
import type { FrontMatterValues } from './front-matter/schema.ts';

/** The lead image as front matter has it, completed by what the body says of the same picture. */
export function leadOf(
  image: FrontMatterValues['image'],
  said: Figure | undefined,
  context: Context,
): Figure | undefined {
  const caption = image?.caption ? renderLine(image.caption, context) : said?.caption;
  const credit = image?.credit === undefined ? said?.credit : withoutLabel(image.credit);
  if ((image?.src ?? caption ?? credit) === undefined) return undefined;
  return {
    kind: 'figure',
    src: image?.src,
    alt: image?.alt ?? said?.alt ?? '',
    caption,
    credit,
    inline: false,
    line: 1,
    column: 1,
  };
}

/** `Photo: Ida Holm` is who made it, with the word for it, which stands on the page anyway. */
function withoutLabel(credit: string): string {
  const found = findCredit(credit);
  return found?.at === 0 ? found.credit : credit;
}

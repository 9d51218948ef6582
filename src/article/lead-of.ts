import type { Figure } from '../markdown/body.ts';
import type { Context } from '../markdown/context.ts';
import { renderLine } from '../markdown/render.ts';
import { findCredit } from '../markdown/shape/figures/find-credit.ts';
import type { FrontMatterValues } from './front-matter/schema.ts';

/** The lead image as front matter has it, completed by what the body says of the same picture; else the one with which the body begins. */
export function leadOf(
  image: FrontMatterValues['image'],
  said: Figure | undefined,
  context: Context,
): Figure | undefined {
  if (!image) return said;
  const own = image.credit === undefined ? withCredit(image) : image;
  const caption = own.caption ? renderLine(own.caption, context) : said?.caption;
  const credit = own.credit === undefined ? said?.credit : withoutLabel(own.credit);
  if ((image.src ?? caption ?? credit) === undefined) return undefined;
  return {
    kind: 'figure',
    src: image.src,
    alt: image.alt ?? said?.alt ?? '',
    caption,
    credit,
    inline: false,
    line: 1,
    column: 1,
  };
}

/** Behind a name, as much tells what the picture shows, too; in characters. */
const longestCreditAlone = 60;

/** `The quay. Photo: Ida Holm`, in one value. */
function withCredit(image: NonNullable<FrontMatterValues['image']>): NonNullable<FrontMatterValues['image']> {
  const { caption = '' } = image;
  const found = /[*_<[`]/.test(caption) ? undefined : findCredit(caption);
  const isParted = found && (found.at > 0 || found.credit.length <= longestCreditAlone);
  return isParted ? { ...image, caption: caption.slice(0, found.at).trim(), credit: found.credit } : image;
}

/** `Photo: Ida Holm` is who made it, with the word for it, which stands on the page anyway. */
function withoutLabel(credit: string): string {
  const found = findCredit(credit);
  return found?.at === 0 ? found.credit : credit;
}

/** Finds the picture for machines that is so small that it is a sign of the house, or stands for a larger one that the page shows. */
import type { Sources } from '../sources.ts';
import type { LeadImage } from './lead-image.ts';
import { resolveAddress } from '../resolve-address.ts';
import { withoutService } from './served-picture.ts';

const largest = 200;

/** Its address, if the page names one picture only, and says how small it is. */
export function thumbnailOf({ page, meta }: Sources): string | undefined {
  const [address, other] = meta.get('og:image') ?? [];
  if (address === undefined || other !== undefined) return undefined;
  const sizes = ['og:image:width', 'og:image:height'].map((name) => Number(meta.get(name)?.[0]));
  const src = resolveAddress(page, address.trim());
  return src !== undefined && sizes.every((size) => size > 0 && size <= largest)
    ? withoutService(src)
    : undefined;
}

export function withThumbnailLast(told: readonly LeadImage[], thumbnail: string | undefined): LeadImage[] {
  const isOne = ({ src }: LeadImage): boolean => src === thumbnail;
  return [...told.filter((image) => !isOne(image)), ...told.filter(isOne)];
}

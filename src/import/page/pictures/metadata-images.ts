/** Finds the pictures that a page names to machines: in Open Graph, JSON-LD and older names. */
import { listOf, textOf, type Thing } from '../metadata/json-ld.ts';
import { firstOf } from '../metadata/metadata.ts';
import { squeeze } from '../../../language/letters-of.ts';
import { attribute, type Page } from '../tree/parse-page.ts';
import type { Sources } from '../sources.ts';
import { lineOf } from '../tree/text.ts';
import { isHousePicture } from './house-picture.ts';
import type { LeadImage } from './lead-image.ts';
import { isDrawing, isPlaceholder, readPicture } from './pictures.ts';
import { resolveAddress } from '../resolve-address.ts';
import { isSamePicture } from './same-picture.ts';
import { withoutService } from './served-picture.ts';

const otherNames = [
  'twitter:image',
  'twitter:image:src',
  'image',
  'parsely-image-url',
  'sailthru.image.full',
  'thumbnail',
];

/** The pictures that a page names to machines, those for the article first. */
export function metadataImages({ page, meta, thing, sites }: Sources, title: string): LeadImage[] {
  const told: LeadImage[] = [];
  const icons = iconsOf(page);
  const add = (src: unknown, more: Partial<LeadImage> = {}): void => {
    const address = typeof src === 'string' ? resolveAddress(page, src.trim()) : undefined;
    if (address === undefined || isPlaceholder(address) || isHousePicture(address, sites)) return;
    if (!icons.includes(address) && (!isDrawing(address) || isShown(page, address)))
      told.push({ src: withoutService(address), ...more });
  };
  const said = lineOf(firstOf(meta, 'og:image:alt', 'twitter:image:alt') ?? '');
  const alt = [title, ...sites].map(squeeze).includes(squeeze(said)) ? undefined : said;
  for (const [at, src] of (meta.get('og:image') ?? meta.get('og:image:url') ?? []).entries())
    add(src, at === 0 ? { alt } : {});
  for (const image of listOf(thing['image'] ?? thing['primaryImageOfPage'])) {
    if (typeof image === 'string') add(image);
    else if (typeof image === 'object' && image !== null) addThing(image as Thing);
  }
  for (const src of otherNames.flatMap((name) => meta.get(name) ?? [])) add(src);
  for (const src of [...listOf(thing['thumbnailUrl']), ...otherAddresses(page)]) add(src);
  return told;

  function addThing(image: Thing): void {
    add(textOf(image['contentUrl']) ?? textOf(image['url']) ?? image['@id'], {
      caption: textOf(image['caption']) ?? textOf(image['description']),
      credit: textOf(image['creditText']) ?? textOf(image['copyrightHolder']) ?? textOf(image['author']),
    });
  }
}

/** What telephones show for the site. */
function iconsOf(page: Page): string[] {
  return page.elements.flatMap((element) => {
    if (element.tagName !== 'link' || !/apple-touch-icon/i.test(attribute(element, 'rel') ?? '')) return [];
    return resolveAddress(page, attribute(element, 'href') ?? '') ?? [];
  });
}

function isShown(page: Page, address: string): boolean {
  return page.elements.some((element) => {
    const picture = element.tagName === 'img' ? readPicture(page, element) : undefined;
    return picture !== undefined && isSamePicture(picture.src, address);
  });
}

/** The picture with which older pages are shared, and what the first film shows before it plays. */
function otherAddresses({ elements }: Page): (string | undefined)[] {
  const link = elements.find(
    (element) => element.tagName === 'link' && attribute(element, 'rel') === 'image_src',
  );
  const film = elements.find((element) => element.tagName === 'video' && attribute(element, 'poster'));
  const addresses = [link && attribute(link, 'href'), film && attribute(film, 'poster')];
  return addresses.filter((address) => !/logo/i.test(address ?? ''));
}

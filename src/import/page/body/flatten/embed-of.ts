/** Finds the address of what a page plays or shows from elsewhere: a service's frame, its plug-in, AMP's component for it, a film's file. */
import type { Element } from 'hast';
import { recogniseService } from '../../../../markdown/shape/embeds/recognise-service.ts';
import { sortOf } from '../../../../media/formats.ts';
import { attribute, type Page } from '../../tree/parse-page.ts';
import { resolveAddress } from '../../resolve-address.ts';
import { namesOf } from '../../tree/vocabulary.ts';
import { elementsIn } from '../../tree/blocks.ts';

/** Components, most of AMP (https://amp.dev/documentation/components), that name a post or film by its number. */
const numbered = new Map<string, readonly [name: string, address: string]>([
  ['amp-youtube', ['dataVideoid', 'https://www.youtube.com/watch?v=']],
  ['lite-youtube', ['videoid', 'https://www.youtube.com/watch?v=']],
  ['lite-vimeo', ['videoid', 'https://vimeo.com/']],
  ['amp-vimeo', ['dataVideoid', 'https://vimeo.com/']],
  ['amp-dailymotion', ['dataVideoid', 'https://www.dailymotion.com/video/']],
  ['amp-twitter', ['dataTweetid', 'https://twitter.com/i/status/']],
  ['amp-instagram', ['dataShortcode', 'https://www.instagram.com/p/']],
]);

export function embedOf(page: Page, element: Element): string | undefined {
  if (/^(?:amp-)?(?:video|audio)$/.test(element.tagName)) return recordingOf(page, element);
  const frame = frameOf(element);
  const address = frame === '' ? undefined : resolveAddress(page, frame);
  return address === undefined ? undefined : recogniseService(address)?.url;
}

/** The address of a post that a quotation is of, if it has no link to it. */
export function quotedPost(page: Page, quotation: Element): string | undefined {
  const written = attribute(quotation, 'cite') ?? '';
  const cited = written === '' ? undefined : resolveAddress(page, written);
  const address = cited === undefined ? undefined : recogniseService(cited)?.url;
  return address !== undefined && !holdsLink(page, quotation, address) ? address : undefined;
}

function holdsLink(page: Page, element: Element, address: string): boolean {
  return element.children.some(
    (child) =>
      child.type === 'element' &&
      ((child.tagName === 'a' && resolveAddress(page, attribute(child, 'href') ?? '') === address) ||
        holdsLink(page, child, address)),
  );
}

/** The address of a frame, or that which AMP would make it of; empty if it is none. */
function frameOf(element: Element): string {
  const first = (...names: string[]): string =>
    names.map((name) => attribute(element, name)).find((value) => value && !value.startsWith('about:')) ?? '';
  if (/^(?:amp-)?iframe$/.test(element.tagName)) return first('src', 'dataSrc', 'dataLazySrc');
  if (/^(?:object|embed)$/.test(element.tagName)) return filmOf(element);
  if (element.tagName === 'amp-facebook' || / fb-(?:post|video) /.test(namesOf(element)))
    return first('dataHref');
  const [name = '', start = ''] = numbered.get(element.tagName) ?? [];
  const number = first(name);
  return number === '' ? '' : start + number;
}

/** What an element for a plug-in shows: itself, its parameters and the older element in it name the same. */
function filmOf(element: Element): string {
  const inner = elementsIn(element);
  const named = inner
    .filter(
      ({ tagName, properties }) => tagName === 'param' && /^(?:movie|src)$/i.test(String(properties['name'])),
    )
    .map((parameter) => attribute(parameter, 'value'));
  const older = inner.filter(({ tagName }) => tagName === 'embed').map((embed) => attribute(embed, 'src'));
  const own = attribute(element, element.tagName === 'embed' ? 'src' : 'data');
  return [own, ...named, ...older].find(Boolean) ?? '';
}

/** The file that a player plays; a stream has none. */
function recordingOf(page: Page, player: Element): string | undefined {
  const sources = player.children.filter((child) => child.type === 'element' && child.tagName === 'source');
  return [player, ...(sources as Element[])]
    .flatMap((element) => attribute(element, 'src') || [])
    .map((src) => resolveAddress(page, src))
    .find((address) => address !== undefined && sortOf(address) !== undefined);
}

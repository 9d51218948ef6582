/** Decides which address an image really has, when a page meant to load it late and left a placeholder. */
import type { Element, Parents, Root } from 'hast';
import { parseSrcset, type SrcSetDefinition } from 'srcset';
import { lateAddresses, lateSets } from './late-addresses.ts';
import { SKIP, visit } from '../../tree/visit.ts';
import { isWhiteSpace } from '../../tree/white-space.ts';

/** A piece with a width, or with a file's ending. */
const endsCandidate = /\s|\.\w{3,4}(?:\?\S*)?$/;
/** In characters. */
const longestSet = 10_000;
const placeholder =
  /^\s*(?:$|about:blank|#|data:image\/(?:gif|svg\+xml|png)[;,][^]{0,400}$|\S*\b(?:blank|spacer|placeholder|lazy|loading|transparent|1x1)\.(?:gif|png|svg)(?:[?#]|$))/i;

export function lazyImages() {
  return (tree: Root): void => {
    visit(tree, 'element', (element, index, parent) => {
      if (index === undefined || !parent) return;
      if (element.tagName === 'noscript') return unwrapNoscript(element, index, parent);
      if (element.tagName === 'picture') return unwrapPicture(element, index, parent);
      if (element.tagName === 'img') promote(element);
      return;
    });
  };
}

function promote(image: Element): void {
  const { src } = image.properties;
  if (typeof src === 'string' && !placeholder.test(src)) return;
  const real = lateSource(image);
  if (real !== undefined) image.properties['src'] = real;
}

function lateSource(image: Element): string | undefined {
  const address = lateAddresses(image).find((address) => !placeholder.test(address));
  if (address !== undefined) return address;
  for (const name of ['srcSet', ...lateSets]) {
    const value = image.properties[name];
    const best = largest(Array.isArray(value) ? joined(value) : value);
    if (best !== undefined && !placeholder.test(best)) return best;
  }
  return undefined;
}

/** hast parts a `srcset` at each comma, also at those inside an address. */
function joined(pieces: (string | number)[]): string {
  return pieces.map((piece) => `${piece}${endsCandidate.test(String(piece)) ? ', ' : ','}`).join('');
}

/** The largest candidate of a `srcset`: widths and densities are never mixed in one. */
function largest(set: unknown): string | undefined {
  if (typeof set !== 'string' || set.length > longestSet) return undefined;
  const candidates = parseSrcset(set);
  const sizeOf = (candidate: SrcSetDefinition): number => candidate.width ?? candidate.density ?? 1;
  return candidates.toSorted((one, other) => sizeOf(other) - sizeOf(one))[0]?.url;
}

function unwrapPicture(picture: Element, index: number, parent: Parents): [typeof SKIP, number] {
  const inside = picture.children.filter((child) => child.type === 'element');
  const image = inside.find(({ tagName }) => tagName === 'img');
  const source = inside.find(({ tagName }) => tagName === 'source');
  if (image && source) {
    image.properties['srcSet'] ??= source.properties['srcSet'];
    image.properties['dataSrcSet'] ??= source.properties['dataSrcSet'];
  }
  parent.children.splice(index, 1, ...(image ? [image] : picture.children));
  return [SKIP, index];
}

/** A page's fallback for readers without script holds the real image; the placeholder before it goes. */
function unwrapNoscript(
  noscript: Element,
  index: number,
  parent: Parents,
): [typeof SKIP, number] | undefined {
  const images: Element[] = [];
  visit(noscript, 'element', (element) => {
    if (element.tagName === 'img') images.push(element);
  });
  if (images.length === 0) return undefined;
  let start = index;
  while (start > 0 && isWhiteSpace(parent.children[start - 1])) start--;
  const before = parent.children[start - 1];
  const real = images.map(({ properties }) => properties['src']);
  const repeats =
    before?.type === 'element' &&
    before.tagName === 'img' &&
    (placeholder.test(String(before.properties['src'] ?? '')) || real.includes(before.properties['src']));
  if (repeats) start--;
  else start = index;
  parent.children.splice(start, index + 1 - start, ...images);
  return [SKIP, start];
}

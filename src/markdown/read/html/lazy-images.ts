/** Decides which address an image really has, when a page meant to load it late and left a placeholder. */
import type { Element, Parents, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

const lateSources = [
  'dataSrc',
  'dataLazySrc',
  'dataOriginal',
  'dataOriginalSrc',
  'dataFullSrc',
  'dataHiResSrc',
];
const lateSets = ['srcSet', 'dataSrcSet', 'dataSrcset', 'dataLazySrcset', 'dataLazySrcSet'];
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

function lateSource({ properties }: Element): string | undefined {
  for (const name of lateSources) {
    const value = properties[name];
    if (typeof value === 'string' && !placeholder.test(value)) return value.trim();
  }
  for (const name of lateSets) {
    const value = properties[name];
    const best = largest(Array.isArray(value) ? value.join(', ') : value);
    if (best !== undefined && !placeholder.test(best)) return best;
  }
  return undefined;
}

/** The largest candidate of a `srcset`. */
function largest(set: unknown): string | undefined {
  if (typeof set !== 'string') return undefined;
  let best: string | undefined;
  let bestSize = -1;
  for (const candidate of set.split(/,\s+|,(?=https?:)/)) {
    const [address, descriptor = '1x'] = candidate.trim().split(/\s+/);
    const size = Number.parseFloat(descriptor) || 0;
    if (address && size > bestSize) [best, bestSize] = [address.replace(/,$/, ''), size];
  }
  return best;
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
  while (start > 0 && isBlankText(parent.children[start - 1])) start--;
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

function isBlankText(node: Parents['children'][number] | undefined): boolean {
  return node?.type === 'text' && node.value.trim() === '';
}

import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ShownPicture } from '../../pictures/picture.ts';
import { renditionsOf } from '../../pictures/renditions.ts';
import type { BodyFacts } from './facts.ts';

interface Look {
  /** What is seen; empty for an ornament. */
  alt: string;
  /** How wide it stands, in the form of the HTML attribute. */
  sizes: string;
  /** It is among the first things to be seen. */
  isFirst?: boolean;
}

/**
 * The picture itself: one `img`, for tools that save pages know no more of a `picture`, with WebP in several widths, and a
 * JPEG or PNG for whoever takes `src`.
 */
export function image(
  picture: ShownPicture,
  { alt, sizes, isFirst = false }: Look,
  { addressOfFile }: Pick<BodyFacts, 'addressOfFile'>,
): Element {
  const { width, height } = picture;
  const renditions = picture.kind === 'sized' ? renditionsOf(picture) : undefined;
  const candidates = (renditions?.webp ?? []).flatMap(({ name, width }) => {
    const address = addressOfFile(name);
    return address === undefined ? [] : [`${address} ${width}w`];
  });
  return h('img', {
    src: addressOfFile(renditions?.plain.name ?? picture.name),
    ...(candidates.length > 0 && { srcSet: candidates.join(', '), sizes }),
    alt,
    width,
    height,
    loading: isFirst ? 'eager' : 'lazy',
    fetchPriority: isFirst ? 'high' : undefined,
    decoding: 'async',
  });
}

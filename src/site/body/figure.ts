import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Figure } from '../../markdown/body.ts';
import { isHeld, isShown, type ShownPicture } from '../../pictures/picture.ts';
import type { BodyFacts } from './facts.ts';
import { withHeldLinks } from './held-links.ts';
import { sanitised } from './html.ts';
import { image } from './image.ts';
import { linkOut } from '../../address/link-out.ts';
import { plainText } from '../plain-text.ts';

/** The lead image stands wider than the text, and is seen first; a gallery has two columns where there is room. */
export type FigurePlace = 'lead' | 'body' | 'gallery';

const sizesOf: Record<FigurePlace, string> = {
  lead: '(min-width: 53rem) 49rem, 92vw',
  body: '(min-width: 38rem) 34rem, 92vw',
  gallery: '(min-width: 38rem) 17rem, 92vw',
};

/** A picture with its caption and credit, or what is left of one. */
export function figure(part: Figure, facts: BodyFacts, place: FigurePlace = 'body'): Element {
  const { inline } = part;
  return h(
    inline ? 'span' : 'figure',
    {
      className: ['picture', ...(place === 'lead' ? ['lead-image'] : []), ...(inline ? ['inline'] : [])],
      style: facts.isStyled && isShown(part.picture) ? ratioOf(part.picture) : undefined,
    },
    isShown(part.picture) ? seen(part, facts, place) : lost(part, facts),
    inline ? undefined : caption(part, facts),
  );
}

/** For the style sheet, which makes tall pictures narrower. */
const ratioOf = ({ width, height }: ShownPicture) => `--ratio:${Number((width / height).toFixed(3))}`;

function seen(
  { picture, alt, href }: Figure,
  facts: BodyFacts,
  place: FigurePlace,
): ElementContent | undefined {
  if (!isShown(picture)) return undefined;
  const look = { alt, sizes: sizesOf[place], isFirst: place === 'lead' };
  const shown = image(picture, look, facts);
  const link = href ?? facts.addressOfFile(picture.name);
  // Browsers open no data address in a window of its own.
  if (link === undefined || link.startsWith('data:')) return shown;
  const { fullPicture, lang } = facts.words;
  // A link to elsewhere is named by where that is.
  const named = href === undefined ? { ariaLabel: fullPicture, lang } : { ariaLabel: hostOf(href) };
  const name = alt === '' ? named : {};
  return h('a', { href: link, ...name, ...(href !== undefined && linkOut) }, shown);
}

/** Where a link leads, in a word: a site's name, or the address of a letter. */
function hostOf(href: string): string | undefined {
  const target = URL.parse(href);
  return target?.hostname || target?.pathname || undefined;
}

function lost(part: Figure, { words, addressOfFile }: BodyFacts): Element {
  const { picture, href, inline } = part;
  const alt = captionSaysAlt(part) ? '' : part.alt;
  return h(inline ? 'span' : 'div', { className: ['lost'] }, shown(), said());

  /** What a picture was a link to is still to be reached. */
  function shown(): Element | undefined {
    const name = alt || (href && hostOf(href)) || '';
    const link = href === undefined ? name : h('a', { href, ...linkOut }, name);
    return name === '' ? undefined : h('span', link);
  }

  function said(): Element {
    return h('small', { className: ['site-words'], lang: words.lang }, whereItIs());
  }

  function whereItIs(): (Element | string | undefined)[] {
    if (picture?.kind === 'remote') {
      const [before, after] = words.pictureElsewhere.split('{host}');
      return [before, h('a', { href: picture.href, ...linkOut }, new URL(picture.href).hostname), after];
    }
    const full = isHeld(picture) ? addressOfFile(picture.name) : undefined;
    return [full === undefined ? words.pictureMissing : h('a', { href: full }, words.fullPicture)];
  }
}

/** Where no picture is seen, both stand below one another. */
function captionSaysAlt({ alt, caption = '', credit = '', inline }: Figure): boolean {
  if (inline || !alt) return false;
  return wordsIn(`${plainText(caption)} ${credit}`).includes(wordsIn(alt));
}

const wordsIn = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;

function caption({ caption, credit }: Figure, facts: BodyFacts): Element | undefined {
  if (!caption && !credit) return undefined;
  const { words } = facts;
  const label = h('span', { className: ['label'], lang: words.lang }, words.creditLabel);
  return h(
    'figcaption',
    caption ? h('span', { className: ['caption'] }, sanitised(withHeldLinks(caption, facts))) : undefined,
    credit ? h('span', { className: ['credit'] }, label, credit) : undefined,
  );
}

import type { Article } from '../../article/article.ts';
import type { BodyPart, Embed, Figure, Player } from '../../markdown/body.ts';
import { escapeHtml } from '../../markdown/escape-html.ts';
import { isHeld, isShown } from '../../pictures/picture.ts';
import { addressOf } from '../../site/address.ts';
import { plainName } from '../../pictures/renditions.ts';

/** The lead image and the text of an article, as far as a book can hold them. */
export interface BookBody extends Pick<Article, 'lead' | 'body'> {
  /** Where on the site the files are that the book does not hold, by name; empty if nobody knows where the site is. */
  elsewhere: Map<string, string>;
}

/**
 * What of an article stands in a book: pictures that every reading program shows; of all else, sound and film included, a
 * link to the site, or to the original.
 *
 * @param pictures in the book, by their file names on the site
 * @param site its address, if it has one
 */
export function bookBody(
  { id, lead, body, source }: Article,
  pictures: ReadonlyMap<string, string>,
  site: string | undefined,
): BookBody {
  const elsewhere = new Map<string, string>();
  return {
    lead: lead && figure(lead),
    body: body.map((part): BodyPart => {
      if (part.kind === 'figure') return figure(part);
      return part.kind === 'player' ? card(part) : part;
    }),
    elsewhere,
  };

  function figure(part: Figure): Figure {
    const { picture } = part;
    if (!isHeld(picture) || (isShown(picture) && pictures.has(plainName(picture)))) return part;
    const { name, origin } = picture;
    if (site !== undefined) elsewhere.set(name, site + addressOf.file(id, name));
    return { ...part, picture: { kind: 'huge', name, origin } };
  }

  function card({ title, recording }: Player): Embed {
    const own = recording?.kind === 'held' && site !== undefined && site + addressOf.file(id, recording.name);
    const url = own || (recording?.kind === 'remote' ? recording.href : source);
    return { kind: 'embed', url, ...(title && { html: `<p>${escapeHtml(title)}</p>` }) };
  }
}

import type { Body, BodyPart } from '../../markdown/body.ts';
import { embed } from './embed.ts';
import type { BodyFacts } from './facts.ts';
import { figure, type FigurePlace } from './figure.ts';
import { withHeldLinks } from './held-links.ts';
import { toMarkup } from './html.ts';
import { player } from './player.ts';
import { relatedAside } from './related.ts';
import { runsOf } from '../lists/runs.ts';

/** Fewer pictures after one another are no gallery. */
const fewestOfGallery = 4;

/** The text of an article as HTML, with its pictures, players, related articles and embeds where they stood. */
export function bodyHtml(body: Body, facts: BodyFacts): string {
  return runsOf(body, kindOfRun)
    .map(({ key, items }) => {
      const isGallery = key === 'gallery' && items.length >= fewestOfGallery;
      const html = items.map((part) => partHtml(part, facts, isGallery)).join('');
      return isGallery ? `<div class="gallery">${html}</div>` : html;
    })
    .join('');
}

const kindOfRun = (part: BodyPart): string => (part.kind === 'figure' && !part.inline ? 'gallery' : 'text');

function partHtml(part: BodyPart, facts: BodyFacts, isInGallery: boolean): string {
  return part.kind === 'html'
    ? withHeldLinks(part.html, facts)
    : toMarkup(draw(part, facts, isInGallery ? 'gallery' : 'body'));
}

/** The text without the related articles at its very end: the list below it names them. */
export function withoutRelatedAtEnd(body: Body): Body {
  const last = body.findLastIndex((part) => part.kind !== 'related');
  return body.slice(0, last + 1);
}

function draw(part: Exclude<BodyPart, { kind: 'html' }>, facts: BodyFacts, place: FigurePlace) {
  switch (part.kind) {
    case 'figure':
      return figure(part, facts, place);
    case 'player':
      return player(part, facts);
    case 'related':
      return relatedAside(facts.findRelated(part), facts);
    case 'embed':
      return embed(part, facts);
  }
}

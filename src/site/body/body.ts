import type { Body, BodyPart } from '../../markdown/body.ts';
import { embed } from './embed.ts';
import type { BodyFacts } from './facts.ts';
import { figure } from './figure.ts';
import { withHeldLinks } from './held-links.ts';
import { toMarkup } from './html.ts';
import { player } from './player.ts';
import { relatedAside } from './related.ts';

/** The text of an article as HTML, with its pictures, players, related articles and embeds where they stood. */
export function bodyHtml(body: Body, facts: BodyFacts): string {
  return body
    .map((part) => (part.kind === 'html' ? withHeldLinks(part.html, facts) : toMarkup(draw(part, facts))))
    .join('');
}

/** The text without the related articles at its very end: the list below it names them. */
export function withoutRelatedAtEnd(body: Body): Body {
  const last = body.findLastIndex((part) => part.kind !== 'related');
  return body.slice(0, last + 1);
}

function draw(part: Exclude<BodyPart, { kind: 'html' }>, facts: BodyFacts) {
  switch (part.kind) {
    case 'figure':
      return figure(part, facts);
    case 'player':
      return player(part, facts);
    case 'related':
      return relatedAside(facts.findRelated(part), facts);
    case 'embed':
      return embed(part, facts);
  }
}

import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Player } from '../../markdown/body.ts';
import { embed } from './embed.ts';
import type { BodyFacts } from './facts.ts';

/** Sound or film of the library, loaded when somebody plays it; one that is not here is a card. */
export function player({ sort, title, recording }: Player, facts: BodyFacts): Element {
  const { addressOfFile } = facts;
  const address = recording?.kind === 'held' ? addressOfFile(recording.name) : undefined;
  if (recording?.kind !== 'held' || address === undefined) {
    return embed({ kind: 'embed', ...(recording?.kind === 'remote' && { url: recording.href }) }, facts);
  }
  return h(
    'figure',
    { className: ['player'] },
    h(sort, { controls: true, preload: 'none', src: address, ...(title && { ariaLabel: title }) }),
    title ? h('figcaption', title) : undefined,
  );
}

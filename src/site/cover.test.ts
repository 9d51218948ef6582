import { expect, test } from 'vitest';
import type { Figure } from '../markdown/body.ts';
import type { Picture } from '../pictures/picture.ts';
import { coverOf } from './cover.ts';

const held = (name: string): Picture => ({ kind: 'whole', origin: name, name, width: 3, height: 2 });
const figure = (picture: Picture, inline = false): Figure => ({
  kind: 'figure',
  picture,
  alt: '',
  inline,
  line: 1,
  column: 1,
});
const lead = held('lead.jpg');
const first = held('first.jpg');
const gone: Picture = { kind: 'missing' };
const remote: Picture = { kind: 'remote', href: 'https://a.example/b.jpg' };
const huge: Picture = { kind: 'huge', origin: 'huge.png', name: 'huge.png' };

test.each<[string, { picture?: Picture; caption?: string } | undefined, Figure[], Picture | undefined]>([
  ['the lead image', { picture: lead }, [figure(first)], lead],
  ['the first picture of the text, without a lead image', undefined, [figure(first)], first],
  ['the first that can be shown', { picture: gone }, [remote, huge, first].map((one) => figure(one)), first],
  ['no picture within a line', undefined, [figure(first, true)], undefined],
  ['none where a caption alone is left', { caption: 'A quay.' }, [], undefined],
])('the cover is %s', (_, lead, body, picture) => {
  expect(coverOf({ lead: lead as never, body })).toBe(picture);
});

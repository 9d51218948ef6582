import { expect, test } from 'vitest';
import type { Figure, BodyPart } from '../../markdown/body.ts';
import type { Picture } from '../../pictures/picture.ts';
import { englishWords as en } from '../../language/english-words.ts';
import { testArticle } from '../../article/test-article.ts';
import { bodyHtml } from './body.ts';
import type { BodyFacts } from './facts.ts';
import { figure } from './figure.ts';
import { toMarkup } from './html.ts';

const facts: BodyFacts = {
  lang: 'en',
  words: en,
  addressOfFile: (name) => `a/${name}`,
  addressOfArticle: (id) => `${id}.html`,
  findRelated: ({ title, url }) => ({ title, url }),
};
const photo: Picture = {
  kind: 'sized',
  origin: 'photo.jpg',
  name: 'photo.jpg',
  width: 1000,
  height: 500,
  pixels: 1000,
  plain: 'jpg',
  isLineArt: false,
};
const part = (given: Partial<Figure>): Figure => ({
  kind: 'figure',
  alt: 'A quay',
  inline: false,
  line: 1,
  column: 1,
  ...given,
});
const html = (given: BodyPart, changed: Partial<BodyFacts> = {}) =>
  bodyHtml([given], { ...facts, ...changed });

test('a picture is one img: WebP by width, a JPEG for everybody, its size, and a link to the original', () => {
  const shown = html(part({ picture: photo }));
  expect(shown).toMatch(
    /^<figure class="picture"><a href="a\/photo\.jpg"><img src="a\/photo-1000\.jpg" srcset="a\/photo-272\.webp 272w, a\/photo-408\.webp 408w, a\/photo-720\.webp 720w, a\/photo-1000\.webp 1000w" sizes="[^"]+" alt="A quay" width="1000" height="500" loading="lazy" decoding="async"><\/a><\/figure>$/,
  );
  expect(shown).not.toMatch(/<picture|<source/);
  const styled = toMarkup(figure(part({ picture: photo }), { ...facts, isStyled: true }));
  expect(styled).toMatch(/^<figure class="picture" style="--ratio:2"><a/);
});

test('the link of a picture that nobody described says in the site’s language what it opens, or where it leads', () => {
  expect(html(part({ picture: photo, alt: '' }))).toContain('aria-label="Full picture" lang="en"><img');
  expect(html(part({ picture: photo, alt: '', href: 'https://a.example/x' }))).toContain(
    'aria-label="a.example" rel=',
  );
});

test('the lead image is asked for first', () => {
  expect(toMarkup(figure(part({ picture: photo }), facts, 'lead'))).toMatch(
    /class="picture lead-image".*loading="eager" fetchpriority="high"/,
  );
});

test('a feed or a saved copy leaves out the sizes that it does not have', () => {
  const addressOfFile = (name: string) =>
    name === 'photo-1000.jpg' ? 'data:image/jpeg;base64,AA==' : undefined;
  const shown = html(part({ picture: photo }), { addressOfFile });
  expect(shown).toMatch(/<img src="data:image\/jpeg;base64,AA==" alt=/);
  expect(shown).not.toMatch(/srcset|sizes|<a /);
});

test('caption and credit stand below, the caption with its emphasis and links', () => {
  const shown = html(part({ picture: photo, caption: 'The <em>old</em> quay', credit: 'A & B' }));
  expect(shown).toMatch(
    /<figcaption><span class="caption">The <em>old<\/em> quay<\/span><span class="credit"><span class="label" lang="en">Credit: <\/span>A &#x26; B<\/span><\/figcaption>/,
  );
});

test.each<[string, Picture | undefined, RegExp]>([
  ['lost', { kind: 'missing' }, /<div class="lost"><span>A quay<\/span><small[^>]*>The picture was lost\.</],
  ['without an address', undefined, /The picture was lost\./],
  [
    'on a server',
    { kind: 'remote', href: 'https://a.example/b.jpg' },
    /<small class="site-words" lang="en">.* It was at <a href="https:\/\/a\.example\/b\.jpg" rel="external noopener" referrerpolicy="no-referrer">a\.example<\/a>\./,
  ],
  [
    'too large',
    { kind: 'huge', origin: 'wall.png', name: 'wall.png' },
    /<div class="lost"><span>A quay<\/span><small[^>]*><a href="a\/wall\.png">Full picture<\/a>/,
  ],
])('a picture %s is a place with what is known of it, and nothing is loaded', (_, picture, expected) => {
  const shown = html(part({ picture }));
  expect(shown).toMatch(expected);
  expect(shown).not.toMatch(/<img/);
});

test.each([
  ['its words', 'A quay', 'https://a.example/x', 'A quay'],
  ['the name of the site, where it has none', '', 'https://a.example/x', 'a.example'],
  ['the address, of a letter', '', 'mailto:ida@a.example', 'ida@a.example'],
])('the place of a lost picture that was a link leads where it led: %s', (_, alt, href, shown) => {
  expect(html(part({ picture: { kind: 'missing' }, alt, href }))).toContain(
    `<div class="lost"><span><a href="${href}" rel="external noopener" referrerpolicy="no-referrer">${shown}</a></span><small`,
  );
});

test.each([
  ['the same', 'A quay', 'A <em>quay</em>.', '<div class="lost"><small'],
  ['more', 'A quay', 'A quay at night', '<div class="lost"><small'],
  ['a longer word', 'A quay', 'A quayside', '<div class="lost"><span>A quay</span><small'],
  ['something else', 'A quay', 'The harbour', '<div class="lost"><span>A quay</span><small'],
  ['it with who made it', 'A quay. (Jo Berg/HP)', 'FILE - A quay.', '<div class="lost"><small'],
])('what a lost picture shows is said once, where its caption says %s', (_, alt, caption, shown) => {
  expect(html(part({ picture: { kind: 'missing' }, alt, caption, credit: 'Jo Berg/HP' }))).toContain(shown);
});

test('a picture in a line is phrasing alone', () => {
  const shown = html(part({ picture: { kind: 'missing' }, inline: true, caption: 'no' }));
  expect(shown).toMatch(/^<span class="picture inline"><span class="lost">/);
  expect(shown).not.toMatch(/figure|div|figcaption/);
});

test('a recording of the library is played on request, one elsewhere is a card', () => {
  const player = { kind: 'player', sort: 'audio', src: 'talk.mp3', line: 1, column: 1 } as const;
  const held = { kind: 'held', origin: 'talk.mp3', name: 'talk.mp3', type: 'audio/mpeg' } as const;
  expect(html({ ...player, title: 'The talk', recording: held })).toBe(
    '<figure class="player"><audio controls preload="none" src="a/talk.mp3" aria-label="The talk"></audio><figcaption>The talk</figcaption></figure>',
  );
  expect(html({ ...player, recording: { kind: 'remote', href: 'https://a.example/talk.mp3' } })).toMatch(
    /^<figure class="embed">.*<a href="https:\/\/a\.example\/talk\.mp3"/,
  );
  expect(html({ ...player, recording: { kind: 'missing' } })).toMatch(
    /^<figure class="embed">.*was not kept/,
  );
});

test('a related article leads into the library where it is held, and names the original', () => {
  const held = testArticle({ id: 'b', title: '"B"', headline: '“B”', source: 'https://b.example/1' });
  const shown = html({ kind: 'related', title: 'x' }, { findRelated: () => ({ title: 'x', held }) });
  expect(shown).toMatch(/<a class="headline" lang="en" dir="ltr" href="b\.html">“B”<\/a>/);
  expect(shown).toMatch(/Original: <a href="https:\/\/b\.example\/1"/);
  expect(html({ kind: 'related', title: 'Lost' })).toMatch(
    /<span class="headline"[^>]*>Lost<\/span>.*not in this library/,
  );
});

test('HTML on both sides of a part stays as it is, balanced or not', () => {
  const parts: BodyPart[] = [
    { kind: 'html', html: '<blockquote><p>A' },
    { kind: 'embed', service: 'X', html: '<p>Said</p>' },
    { kind: 'html', html: 'B</p></blockquote>' },
  ];
  expect(bodyHtml(parts, facts)).toMatch(
    /^<blockquote><p>A<figure class="embed">.*From X.*<div class="kept"><p>Said<\/p><\/div>.*<\/figure>B<\/p><\/blockquote>$/,
  );
});

test('a link to a note whose name is badly encoded is its words', () => {
  expect(html({ kind: 'html', html: '<p>See <a href="#article-%zz">the plan</a>.</p>' })).toBe(
    '<p>See the plan.</p>',
  );
});

test.each([
  [3, false],
  [4, true],
])('%i pictures after one another are a gallery, with smaller files for its columns: %s', (count, isOne) => {
  const pictures = Array.from({ length: count }, () => part({ picture: photo }));
  const around: BodyPart = { kind: 'html', html: '<p>The quay.</p>' };
  const shown = bodyHtml([around, ...pictures, around], facts);
  expect(/^<p>The quay\.<\/p><div class="gallery">(?:<figure.*){4}<\/div><p>/.test(shown)).toBe(isOne);
  expect(shown.includes('sizes="(min-width: 38rem) 17rem')).toBe(isOne);
});

import { expect, test } from 'vitest';
import { readPage } from '../../read-page.ts';
import { page, text } from '../../test-page.ts';

const bodyOf = (html: string): string =>
  page(`<article><h1>A shorter night</h1>${text}${html}${text}</article>`).body;

const harbour = 'https://harbour.example';
test.each([
  ['a film', `<video controls><source src="/quay.mp4"></video>`, `<${harbour}/quay.mp4>`],
  ['a recording', `<audio src="quay.mp3"></audio>`, `<${harbour}/quay.mp3>`],
  [
    'a film of AMP with its caption',
    '<figure><amp-youtube data-videoid="abc123DEF45"></amp-youtube><figcaption>The quay.</figcaption></figure>',
    '<https://www.youtube.com/watch?v=abc123DEF45>\n\nThe quay.',
  ],
  [
    'a film in a component of its own',
    '<lite-youtube videoid="abc123DEF45"></lite-youtube>',
    '<https://www.youtube.com/watch?v=abc123DEF45>',
  ],
  [
    'a film whose frame is filled late',
    '<iframe src="about:blank" data-src="https://www.youtube.com/embed/abc123DEF45"></iframe>',
    '<https://www.youtube.com/watch?v=abc123DEF45>',
  ],
  [
    'a film whose frame a script would put in the place of a picture',
    '<p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-lazy-src="&lt;iframe width=&quot;648&quot; src=&quot;https://www.youtube.com/embed/abc123DEF45?feature=oembed&quot;&gt;&lt;/iframe&gt;"><noscript><iframe src="https://www.youtube.com/embed/abc123DEF45?feature=oembed"></iframe></noscript></p>',
    '<https://www.youtube.com/watch?v=abc123DEF45>',
  ],
  [
    'a film in a plug-in',
    '<p><object width="640"><param name="movie" value="http://www.youtube.com/v/abc123DEF45?version=3"><embed src="http://www.youtube.com/v/abc123DEF45?version=3"></object></p>',
    '<https://www.youtube.com/watch?v=abc123DEF45>',
  ],
  [
    'a film in an older plug-in',
    '<p><embed src="https://www.youtube.com/v/abc123DEF45?version=3&autoplay=1"></p>',
    '<https://www.youtube.com/watch?v=abc123DEF45>',
  ],
  [
    'a post that a script would show',
    '<div class="fb-post" data-href="https://www.facebook.com/ida/posts/7"></div>',
    '<https://www.facebook.com/ida/posts/7>',
  ],
  [
    'a film behind a question for consent',
    '<div class="consent-wrapper"><div><p>Accept cookies of the service.</p></div><iframe data-src="https://www.youtube.com/embed/abc123DEF45"></iframe></div>',
    '<https://www.youtube.com/watch?v=abc123DEF45>',
  ],
  [
    'a post in what is called an embed',
    '<aside class="embed"><blockquote class="twitter-tweet"><p>Six hours.</p><a href="https://x.com/ida/status/1234567890">May 5</a></blockquote></aside>',
    'https://x.com/ida/status/1234567890',
  ],
  [
    'a quoted post without a link to it',
    '<blockquote cite="https://www.tiktok.com/@ida/video/7"><p>Six hours at sea.</p></blockquote>',
    '> Six hours at sea.\n\n<https://www.tiktok.com/@ida/video/7>',
  ],
])('%s stays where it is, by its address', (_, html, kept) => {
  expect(bodyOf(html)).toContain(kept);
});

test('a quotation on a page of a service is none of its posts', () => {
  const { body } = readPage(
    `<article><h1>A shorter night</h1>${text}<blockquote>${text}</blockquote></article>`,
    {
      address: 'https://coast.tumblr.com/post/7/a-shorter-night',
    },
  );
  expect(body).not.toContain('tumblr');
});

test('a stream has no address that lasts', () => {
  expect(bodyOf('<video src="blob:https://harbour.example/1"></video>')).not.toContain('blob');
});

test('a film between headline and text begins the text, a recording of it does not', () => {
  const film = '<iframe src="https://www.youtube.com/embed/abc123DEF45"></iframe>';
  const above = `<header><h1>A shorter night</h1><audio src="read-aloud.mp3"></audio><div class="lead-video">${film}</div></header>`;
  const { body } = page(`<article>${above}<div class="article-body">${text}</div></article>`);
  expect(body).toMatch(/^<https:\/\/www\.youtube\.com\/watch\?v=abc123DEF45>\n/);
  expect(page(`<article>${above.replace(film, '')}<div>${text}</div></article>`).body).not.toContain('mp3');
});

import { describe, expect, test } from 'vitest';
import { bodyOf, htmlOf, partsOf } from '../../test-context.ts';

const signed = '— Name (@name) [March 2, 2017](https://twitter.com/name/status/123?ref_src=twsrc%5Etfw)';

test('a label without anything below it is a lost embed, and the paragraph below stays', () => {
  expect(bodyOf('#### **Embed:**\n\nThe revelations.')).toEqual([
    { kind: 'embed' },
    { kind: 'html', html: '<p>The revelations.</p>' },
  ]);
});

describe('a label owns what is below it', () => {
  test.each([
    ['a quotation', '#### **Embed:**\n\n> Words.', { html: '<blockquote><p>Words.</p>\n</blockquote>' }],
    ['a link', '**Embed:**\n\n[a page](https://e.example/x)', { url: 'https://e.example/x' }],
    ['an address', '## Embedded content\n\nhttps://www.instagram.com/p/Abc_1/', { service: 'Instagram' }],
    [
      'a quotation and a link',
      'Tweet:\n\n> Words.\n\n[x](https://x.com/a/status/1)',
      { service: 'X', html: '<blockquote><p>Words.</p>\n</blockquote>' },
    ],
    [
      'a frame',
      '**Embed:**\n\n<iframe src="https://e.example/frame"></iframe>',
      { url: 'https://e.example/frame' },
    ],
    [
      'a link on its line',
      '**Embed:** https://x.com/a/status/1',
      { service: 'X', url: 'https://x.com/a/status/1' },
    ],
    ['a German label', '**Eingebetteter Inhalt:**\n\nhttps://vimeo.com/123', { service: 'Vimeo' }],
  ])('%s', (_, markdown, facts) => {
    const [embed, rest] = bodyOf(`${markdown}\n\nBehind it.`);
    expect(embed).toMatchObject({ kind: 'embed', ...facts });
    expect(rest).toEqual({ kind: 'html', html: '<p>Behind it.</p>' });
  });

  test('paragraphs up to a post’s signature', () => {
    const body = bodyOf(`#### **Embed:**\n\nOne.\n\nTwo.\n\n${signed}\n\nThree.`);
    expect(body).toHaveLength(2);
    expect(body[0]).toMatchObject({
      kind: 'embed',
      service: 'X',
      url: 'https://twitter.com/name/status/123',
    });
    expect(JSON.stringify(body[0])).toMatch(/One.*Two.*March 2/);
  });
});

describe('a line that is only a link to a post or video is an embed', () => {
  test.each([
    [
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=4s',
      'YouTube',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    ],
    ['https://youtu.be/dQw4w9WgXcQ', 'YouTube', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
    ['https://m.youtube.com/shorts/dQw4w9WgXcQ', 'YouTube', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
    [
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
      'YouTube',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    ],
    ['https://twitter.com/name/status/123', 'X', 'https://twitter.com/name/status/123'],
    ['https://www.facebook.com/name/posts/123', 'Facebook', 'https://www.facebook.com/name/posts/123'],
    ['https://www.tiktok.com/@name/video/123', 'TikTok', 'https://www.tiktok.com/@name/video/123'],
    ['https://player.vimeo.com/video/123', 'Vimeo', 'https://vimeo.com/123'],
    ['https://t.me/channel/123', 'Telegram', 'https://t.me/channel/123'],
    ['https://bsky.app/profile/a.example/post/3k', 'Bluesky', 'https://bsky.app/profile/a.example/post/3k'],
    [
      'https://social.example/@name/109372843234567890',
      'Mastodon',
      'https://social.example/@name/109372843234567890',
    ],
    ['https://vk.com/wall-1_2', 'VK', 'https://vk.com/wall-1_2'],
    ['https://open.spotify.com/episode/4rOoJ6', 'Spotify', 'https://open.spotify.com/episode/4rOoJ6'],
  ])('%s', (address, service, url) => {
    expect(bodyOf(address)).toEqual([{ kind: 'embed', service, url }]);
    expect(bodyOf(`<${address}>`)).toEqual([{ kind: 'embed', service, url }]);
    expect(bodyOf(`<iframe src="${address}"></iframe>`)).toEqual([{ kind: 'embed', service, url }]);
  });

  test.each([
    'https://www.youtube.com/@channel',
    'https://twitter.com/name',
    'https://notyoutube.com/watch?v=dQw4w9WgXcQ',
    'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
    'https://e.example/article',
    'See https://youtu.be/dQw4w9WgXcQ for more',
  ])('but not %s', (markdown) => {
    expect(partsOf('embed', markdown)).toEqual([]);
  });
});

test('a quotation signed with the link to a post is an embed', () => {
  const markdown = `<blockquote class="twitter-tweet"><p>Words.</p>${signed.replace(/\[(.*)\]\((.*)\)/, '<a href="$2">$1</a>')}</blockquote><script src="https://platform.twitter.com/widgets.js"></script>`;
  expect(partsOf('embed', markdown)).toMatchObject([
    { service: 'X', url: 'https://twitter.com/name/status/123' },
  ]);
  expect(partsOf('embed', '> Words.\n\nhttps://x.com/a/status/1')).toMatchObject([
    { service: 'X', html: expect.stringContaining('Words') },
  ]);
});

test('a link around all that a post says is one embed', () => {
  const post =
    '[ida@ferry\n\nThe ferry is late.\n\nMay 6, 2024\n\n---\n\n7 likes](https://x.com/ferry/status/1)';
  const body = bodyOf(`${post}\n\nBehind it.`);
  expect(body).toHaveLength(2);
  expect(body[0]).toMatchObject({
    service: 'X',
    html: '<p>ida@ferry</p><p>The ferry is late.</p><p>May 6, 2024</p><p>7 likes</p>',
  });
});

test('an ordinary quotation is not an embed', () => {
  expect(htmlOf('> Words.\n\nhttps://youtu.be/dQw4w9WgXcQ')).toContain('<blockquote>');
  expect(htmlOf('> Words.\n\nText.')).toBe('<blockquote><p>Words.</p>\n</blockquote>\n<p>Text.</p>');
});

test('a card requests nothing', () => {
  expect(partsOf('embed', '**Embed:**\n\n> ![A dog](https://e.example/dog.jpg) runs')[0]?.html).toBe(
    '<blockquote><p>A dog runs</p>\n</blockquote>',
  );
});

test('a frame of an unknown service is an ordinary link', () => {
  expect(htmlOf('<iframe src="//e.example/frame" title="A chart"></iframe>')).toContain(
    '<a href="https://e.example/frame"',
  );
});

describe('what a script of the page would have filled is what it stands for', () => {
  const video = { service: 'YouTube', url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' };
  test.each([
    ['<amp-youtube data-videoid="dQw4w9WgXcQ"></amp-youtube>', video],
    ['<lite-youtube videoid="dQw4w9WgXcQ" playlabel="A film"></lite-youtube>', video],
    ['![](https://www.youtube.com/watch?v=dQw4w9WgXcQ)', video],
    [
      '<div class="fb-post" data-href="https://www.facebook.com/city/posts/1"></div>',
      { service: 'Facebook', url: 'https://www.facebook.com/city/posts/1' },
    ],
    [
      '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@ida/video/1"><p>Words.</p></blockquote>',
      { service: 'TikTok', url: 'https://www.tiktok.com/@ida/video/1' },
    ],
  ])('%s', (markdown, facts) => {
    expect(bodyOf(markdown)).toEqual([expect.objectContaining({ kind: 'embed', ...facts })]);
  });

  test('the words under a film that stands as a picture are kept', () => {
    expect(bodyOf('![A film](https://youtu.be/dQw4w9WgXcQ)')).toMatchObject([{ html: '<p>A film</p>' }]);
  });

  test('a picture of the article that leads to a service is a picture', () => {
    const href = 'https://maps.app.goo.gl/e8WMttX7tELW';
    expect(bodyOf(`[![The quay](/images/quay.png)](${href})`)).toMatchObject([
      { kind: 'figure', src: '/images/quay.png', alt: 'The quay', href },
    ]);
  });

  test('what only says that a frame is a player is not kept', () => {
    const src = 'https://www.youtube.com/embed/dQw4w9WgXcQ';
    expect(bodyOf(`<iframe src="${src}" title="YouTube video player"></iframe>`)).toEqual([
      { kind: 'embed', ...video },
    ]);
  });

  test('tags side by side are two films', () => {
    const [one, other] = ['dQw4w9WgXcQ', 'aQw4w9WgXcQ'];
    expect(partsOf('embed', `{{< youtube ${one} >}}{{< youtube ${other} >}}`)).toMatchObject([
      { url: `https://www.youtube.com/watch?v=${one}` },
      { url: `https://www.youtube.com/watch?v=${other}` },
    ]);
  });

  test('an image of AMP is an image, and a box with words stays', () => {
    expect(bodyOf('<amp-img src="a.png" alt="A"></amp-img>')).toMatchObject([
      { kind: 'figure', src: 'a.png' },
    ]);
    expect(htmlOf('<div class="embed" data-url="https://e.example/">Words</div>')).toContain('Words');
  });
});

test('a film in place of a picture is a card, and the words beside it are the text', () => {
  const film = '![](https://www.youtube.com/watch?v=UMl4Vo_RwkU)';
  const kinds = (markdown: string) =>
    bodyOf(markdown).map((part) => (part.kind === 'html' ? part.html : part.kind));
  expect(kinds(`${film}button\n\nText`)).toEqual(['embed', '<p>button</p>\n<p>Text</p>']);
  expect(kinds(`One *of* two\n${film}\nthree`)).toEqual([
    '<p>One <em>of</em> two\n</p>',
    'embed',
    '<p>\nthree</p>',
  ]);
});

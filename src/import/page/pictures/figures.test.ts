import { describe, expect, test } from 'vitest';
import { page, sentence, text } from '../test-page.ts';

const bodyOf = (html: string): string =>
  page(
    `<article><h1>A shorter night</h1>${text}${html}<p>${sentence.replace('ferry', 'train')}</p></article>`,
  ).body;

describe('a picture in the body', () => {
  const words = 'Ropes are coiled before the ship leaves.';
  const img = '<img src="/ropes.jpg" width="600" height="400" alt="Ropes">';

  test.each([
    [
      'a table',
      '<table><tr><th>Port</th><th>Hours</th></tr><tr><td>Oslo</td><td>6</td></tr></table>',
      /^Hours by port$/m,
    ],
    ['a quotation', '<blockquote>We are glad of it, all of us.</blockquote>', /^> Hours by port$/m],
  ])('is none where %s has a caption, which stays', (_, whole, expected) => {
    expect(bodyOf(`<figure>${whole}<figcaption>Hours by port</figcaption></figure>`)).toMatch(expected);
  });

  test('leaves the text of its box where it is', () => {
    const step = `<div><p>Coil both ropes at the stern.</p><figure>${img}<figcaption>${words}</figcaption></figure></div>`;
    const body = bodyOf(step);
    expect(body).toContain('Coil both ropes');
    expect(body).toContain(`ropes.jpg)\n${words}`);
  });

  test('has the caption that stands behind its figure', () => {
    const behind = `<p>Coil both ropes.</p><figure>${img}</figure><figcaption>${words}</figcaption>`;
    expect(bodyOf(behind)).toContain(`ropes.jpg)\n${words}`);
  });

  test('has the line behind it that says what it shows and, behind a label, who made it', () => {
    const line = '<p>Ropes, coiled at dawn (Photo: Ida Holm)</p>';
    const { body } = page(
      `<article><h1>A shorter night</h1><p><img src="/ropes.jpg"></p>${line}${text}</article>`,
      '<meta property="og:image" content="/quay.jpg">',
    );
    expect(body).toContain('ropes.jpg)\nRopes, coiled at dawn **Ida Holm**');
  });

  test('has who made it from a heading between it and its caption', () => {
    const behind = `<div><div>${img}</div><h6 class="credit">Ida Holm/Coast Press</h6><p class="caption">${words}</p></div>`;
    expect(bodyOf(behind)).toContain(`ropes.jpg)\n${words} **Ida Holm/Coast Press**`);
  });

  test('has what is called its caption, and stands behind it', () => {
    const called = `<p>Coil both ropes.</p><div>${img}</div><div class="photo-caption">${words}</div>`;
    expect(bodyOf(called)).toContain(`ropes.jpg)\n${words}`);
  });

  test.each([
    ['behind it', `<div>${img}<span class="image-caption">${words}</span></div>`],
    [
      'in a box of its own',
      `<div><span>${img}</span></div><div><span class="caption-text">${words}</span></div>`,
    ],
    [
      'in a box of spans',
      `<div><span><div>${img}</div><span class="media-caption">${words}</span></span></div>`,
    ],
  ])('has what a span below says: %s', (_, whole) => {
    expect(bodyOf(`<p>Coil both ropes.</p>${whole}`)).toContain(`)\n${words}\n`);
  });

  test.each([
    ['a film', `<video></video><span class="media-caption">${words}</span>`],
    [
      'a player',
      `<div class="player"><button>Play</button></div><span class="video-caption">${words}</span>`,
    ],
    ['a frame', `<span><div class="frame"></div><span class="caption">${words}</span></span>`],
  ])('that was %s leaves no caption in a span', (_, film) => {
    expect(bodyOf(`<div>${film}</div>`)).not.toContain(words);
  });

  test.each([
    ['begins', `<span class="caption">${words}</span> So say the crews.`],
    ['ends', `So say the crews: <span class="caption">${words}</span>`],
  ])('is of the text where it %s a line', (_, line) => {
    expect(bodyOf(`<div>${line}</div>${text}`)).toContain(words);
  });

  test('that was a film leaves no caption', () => {
    expect(bodyOf(`<video></video><div class="inline-video-caption">${words}</div>`)).not.toContain(words);
  });

  test('stands once where it is sent in two sizes, one after the other', () => {
    const pair = ['/crew-2024-ef12-s1800-c85.webp', '/crew-2024-ef12-s1200.jpg'].map(
      (src) => `<div><img src="${src}" width="600"></div>`,
    );
    expect(bodyOf(pair.join('')).match(/!\[/g)).toHaveLength(1);
  });

  test('has a caption without the dashes around it', () => {
    expect(bodyOf(`<figure>${img}<figcaption>- ${words} -</figcaption></figure>`)).toContain(`)\n${words}\n`);
  });

  test.each([
    ['its number in a gallery', `<figcaption><span>1 of 5. </span>${words}</figcaption>`],
    ['its number in brackets', `<figcaption><span>[1/5]</span>${words}</figcaption>`],
    ['the name of its file', `<figcaption>ROPES_0123.JPG ${words}</figcaption>`],
    ['how long its film is', `<span>4:10</span><div>${words}</div>`],
    ['what starts a script', `<p>View: <a href="#">Larger</a> | <a href="#">Hide</a></p><div>${words}</div>`],
    ['a link to the gallery', `<div>${words}</div><div><a href="javascript:go()">View gallery (2)</a></div>`],
  ])('has a caption without %s', (_, said) => {
    expect(bodyOf(`<figure>${img}${said}</figure>`)).toContain(`ropes.jpg)\n${words}\n`);
  });

  test('has a caption without the control that enlarges it, beside the small picture', () => {
    const enlarge = `<div class="image"><a class="enlarge" href="#">[+] Enlarge${img}</a><div>${words}</div></div>`;
    expect(bodyOf(enlarge)).toContain(`ropes.jpg)\n${words}`);
  });

  test.each([
    ['the name of a file', 'alt="ropes_at_stern.jpg"', ''],
    ['the name of a drawing', 'alt="plan of the quay.svg"', ''],
    ['the name of its own file', 'alt="0506-night-ferry-2" data-src="/0506-night-ferry-2-800.jpg"', ''],
    ['an address', 'alt="https://harbour.example/ropes"', ''],
    ['the number of an agency', 'alt="GTY 456535992"', ''],
    ['the slug of an article', 'alt="the-night-ferry-waits-again"', ''],
    ['nothing', 'alt="null"', ''],
    ['a word', 'alt="COVID-19"', 'COVID-19'],
    ['a sentence', 'alt="Two ropes, 2024"', 'Two ropes, 2024'],
  ])('that is described by %s', (_, alt, expected) => {
    expect(bodyOf(`<p><img src="/ropes.jpg" width="600" ${alt}></p>`)).toContain(`![${expected}](`);
  });

  test.each([
    '<a href="/p"><img src="/img/icon_print.gif"></a>',
    '<img src="/img/share-button.png" alt="Share">',
    '<img src="/img/player_ico_share.png" alt="Share">',
    '<img src="/img/1px.gif">',
    '<img src="/img/space.gif" width="600">',
    '<a href="https://pins.example/pin/create/button/?url=x"><img src="/PinExt.png" alt="Pin"></a>',
    '<img src="/img/coastlogo153x52.jpg" alt="Coast">',
    '<img src="/42706777.gif" placeholdersrc="/42706777.gif" width="600" alt="A film of the quay">',
    '<img src="/img/comment.png?h=7" alt="Comment">',
    '<img src="/holm.jpg?width=50" alt="Ida Holm">',
    '<img src="/holm.jpg" width="50" height="50" alt="Ida Holm">',
    '<div class="user-avatar"><img src="/holm.jpg" alt="Ida Holm"></div>',
    '<a href="/@ida"><img src="/v2/resize:fill:88:88/0*holm.jpg" alt="Ida Holm"></a>',
    '<div class="headshot"><a href="/ida"><noscript><img src="/holm.jpg" alt="Ida"></noscript></a></div>',
    '<div class="writer-headshot"><img src="/holm.jpg" alt="Ida Holm"></div>',
  ])('is none if it is a sign or a portrait: %s', (picture) => {
    expect(bodyOf(`<div>${picture}</div>`)).not.toContain('![');
  });

  test('has what is said below it as its caption, if its alternative text says the same', () => {
    const body = bodyOf(`<div><img src="/ropes.jpg" width="600" alt="${words}"></div><p>${words}</p>`);
    expect(body).toContain(`ropes.jpg)\n${words}\n\n`);
  });

  test.each(['Ropes of steel [2/10]', 'Ropes of steel 2/10', 'Ropes of steel'])(
    'has its alternative text as its caption in a list of pictures, without its number: %s',
    (line) => {
      const picture = '<img src="/ropes.jpg" width="600" alt="Ropes of steel">';
      const body = bodyOf(`<ul><li>${picture}<div><div>${line}</div></div></li></ul>`);
      expect(body).toContain('ropes.jpg)\nRopes of steel\n\n');
    },
  );

  test.each([
    ['before it', `<p><em>${words}</em></p><figure>${img}<figcaption>${words}</figcaption></figure>`],
    ['behind it', `<figure>${img}<figcaption>${words}</figcaption></figure><p>${words}</p>`],
  ])('says once what is said in a line %s, too', (_, html) => {
    expect(bodyOf(html).split(words)).toHaveLength(2);
  });

  test('that leads the article has its caption there, and not in the text', () => {
    const { image, body } = page(
      `<article><h1>A shorter night</h1><figure>${img}<figcaption>${words}</figcaption></figure><div><p>${words}</p>${text}</div></article>`,
    );
    expect(image?.caption).toBe(words);
    expect(body).not.toContain(words);
  });

  test('leaves a paragraph of the story that says the same, and more by its links', () => {
    const { body } = page(
      `<article><h1>A shorter night</h1><figure>${img}<figcaption>${words}</figcaption></figure><div><p>${words.replace('Ropes', '<a href="/r">Ropes</a>')}</p>${text}</div></article>`,
    );
    expect(body).toContain('are coiled before');
  });

  test('stays where a heading holds nothing else, or a sign to enlarge it', () => {
    const sign = '<span class="magnifier"><span class="icon">S</span></span>';
    const body = bodyOf(`<h3><span>${img}</span>${sign}</h3><h3>Of steel</h3><p>${sentence.repeat(2)}</p>`);
    expect(body).toContain('ropes.jpg)\n\n### Of steel');
  });

  test('stays where its address has an x between figures', () => {
    expect(bodyOf('<p><img src="/18x4gw79fbq0/ropes.jpg" alt="Ropes"></p>')).toContain('![Ropes](');
  });

  test.each([
    ['the label of a field', `<div class="field-label">Picture of the harbour:</div>`],
    ['what is said in a film', `<div class="video-transcript-text">00:01 Welcome to the harbour.</div>`],
  ])('has a caption without %s', (_, more) => {
    const body = bodyOf(`<div class="image-box">${more}${img}<p class="caption">${words}</p></div>`);
    expect(body).toContain(`)\n${words}\n`);
    expect(body).not.toContain('the harbour');
  });

  test('has a caption that is marked as a citation', () => {
    const said = `${words} They dry until noon, as they have for years.`;
    expect(bodyOf(`<div class="photo">${img}<cite>${said}</cite></div>`)).toContain(`)\n${said}\n`);
  });

  test('has who made it from the line behind it', () => {
    const box = `<figure>${img}<figcaption>${words}</figcaption></figure><p>Foto: Ida Holm</p>`;
    expect(bodyOf(box)).toContain(`)\n${words} **Ida Holm**\n`);
  });

  test('leaves no line that is its caption, cut', () => {
    const cut = `<div>${words.slice(0, -12)}</div>`;
    const box = `<div class="slide"><div class="image">${img}<div class="caption">${words} They dry.</div></div>${cut}</div>`;
    expect(bodyOf(box).split('Ropes are coiled')).toHaveLength(2);
  });

  test('has no number in a gallery for a caption', () => {
    expect(bodyOf(`<div class="photo"><p>Image <span>1</span> of 8</p>${img}</div>`)).not.toContain('of 8');
  });

  test('is credited as the page says it, also by a long link', () => {
    const credited = `<figure>${img}<figcaption>${words} <span class="credit">(Credit: Ida Holm)</span></figcaption></figure>`;
    expect(bodyOf(credited)).toContain(`)\n${words} **(Credit: Ida Holm)**\n`);
    const linked = `<div class="image-box">${img}<p class="source">Image: <a href="https://flickr.example/ida">Ida Holm of the ferry on Flickr</a></p></div>`;
    expect(bodyOf(linked)).toContain(')\n**Image: Ida Holm of the ferry on Flickr**\n');
  });

  test.each([
    ['begins', `<p>${img}Ropes and more ropes lie at the stern.</p>`, `ropes.jpg)\n\nRopes and`],
    ['ends', `<p>Ropes and more ropes lie at the stern. ${img}</p>`, `stern.\n\n![Ropes]`],
    ['is the initial of', `<p>${img}opes and more ropes lie at the stern.</p>`, `ropes.jpg)opes`],
  ])('that %s a paragraph', (_, html, expected) => {
    expect(bodyOf(html)).toContain(expected);
  });

  test('stays where it is a drawing with a caption', () => {
    const drawing = '<figure><img src="/plan.svg" alt=""><figcaption>The plan.</figcaption></figure>';
    expect(bodyOf(drawing)).toContain('![](https://harbour.example/plan.svg)');
  });

  test.each([
    ['alone', '<p><img src="/arrow.svg" alt=""></p>'],
    [
      'beside a picture and its caption',
      `<figure>${img}<img src="/arrow.svg" alt=""><figcaption>${words}</figcaption></figure>`,
    ],
  ])('is none where a sign is drawn %s', (_, html) => {
    expect(bodyOf(html)).not.toContain('arrow');
  });
});

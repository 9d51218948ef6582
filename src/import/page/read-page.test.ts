import { describe, expect, test } from 'vitest';
import { readPage } from './read-page.ts';

const sentence = 'The crews of the night ferry will work six hours instead of eight from the first of May. ';
const text = `<p>${sentence.repeat(3)}</p><p>${sentence.repeat(2)}Nobody loses pay.</p>`;

function page(body: string, head = ''): ReturnType<typeof readPage> {
  return readPage(
    `<!doctype html><html lang="en"><head><title>A shorter night - The Harbour</title>${head}</head><body>${body}</body></html>`,
    { address: 'https://harbour.example/ferry' },
  );
}

test.each([
  ['in one line', '<p>Published May 6, 2024, updated May 8, 2024</p>'],
  ['in two', '<p>Mis à jour le 8 mai 2024</p><p>Publié le 6 mai 2024</p>'],
])('the day of the last change is the one that is printed: %s', (_, line) => {
  const { date, updated } = page(`<article><h1>A shorter night at sea</h1>${line}${text}</article>`);
  expect({ date, updated }).toEqual({ date: '2024-05-06', updated: '2024-05-08' });
});

test('a page that prints only the day of its last change is of that day', () => {
  const { date, updated } = page(
    `<article><h1>A shorter night at sea</h1><p>Updated May 8, 2024</p>${text}</article>`,
  );
  expect({ date, updated }).toEqual({ date: '2024-05-08', updated: undefined });
});

describe('the headline', () => {
  const sources = (title: string) =>
    `<meta property="og:title" content="${title}"><meta name="twitter:title" content="${title}">
     <script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}"}</script>`;

  test('keeps the word before it that several sources give', () => {
    const { title } = page(
      `<article><h1>A shorter night at sea</h1>${text}</article>`,
      sources('Ferries: A shorter night at sea'),
    );
    expect(title).toBe('Ferries: A shorter night at sea');
  });

  test('keeps the name of the site where it is a part of it', () => {
    const { title } = page(
      `<article><h1>Ida Holm in Harbour: "Nobody loses"</h1>${text}</article>`,
      `<meta property="og:site_name" content="Harbour">${sources('Ida Holm in Harbour: &quot;Nobody loses&quot;').replace(/"headline":"[^]*?"}/, '"headline":"Ida Holm in Harbour: \\"Nobody loses\\""}')}`,
    );
    expect(title).toBe('Ida Holm in Harbour: "Nobody loses"');
  });

  test("is without the day of a list of news, which is the article's", () => {
    const { title, date } = page(`<main><h1>06.05.2024 - A shorter night</h1>${text}</main>`);
    expect({ title, date }).toEqual({ title: 'A shorter night', date: '2024-05-06' });
  });

  test('of a blog is the heading below its name', () => {
    const html = `<html><head><title>Interning of integers</title></head><body><h1>Ida's notes</h1><article><h2>Interning of integers</h2>${text}</article></body></html>`;
    expect(readPage(html).title).toBe('Interning of integers');
  });

  test('of a blog is the heading below its name, where the window has both', () => {
    const html = `<html><head><title>Ida's notes » Archive » Interning of integers</title></head><body><h1>Ida's notes</h1><article><h2>Interning of integers</h2>${text}</article></body></html>`;
    expect(readPage(html).title).toBe('Interning of integers');
  });

  test.each([
    [
      'a list in nav',
      '<nav><ol><li><a href="/">Home</a></li><li><h1>Ferry news May 2024</h1></li></ol></nav>',
    ],
    ['a row of links', '<div><a href="/">Home</a><a href="/sea">Sea</a><h1>Ferry news May 2024</h1></div>'],
    ['what is called one', '<div class="breadcrumbs"><span><h1>Ferry news May 2024</h1></span></div>'],
  ])('is not the end of a trail to the page: %s', (_, trail) => {
    const { title } = page(
      `<article>${trail}<h2>A shorter night at sea</h2>${text}</article>`,
      `<meta property="og:title" content="Ferry news May 2024"><meta name="twitter:title" content="Ferry news May 2024">
       <script type="application/ld+json">{"@type":"NewsArticle","headline":"A shorter night at sea"}</script>`,
    );
    expect(title).toBe('A shorter night at sea');
  });

  test.each([
    ['a kicker', '<span class="article__kicker">At sea</span>'],
    ['a kicker and a dash', '<span class="kicker">At sea</span><span aria-hidden="true"> – </span>'],
    ['words for screen readers', '<span class="sr-only">For subscribers:</span>'],
  ])('is without %s in its element', (_, before) => {
    const { title, body } = page(`<article><h1>${before} A shorter night</h1>${text}</article>`);
    expect(title).toBe('A shorter night');
    expect(body).not.toContain('# ');
  });

  test('ends with what is called a kicker, where that stands last', () => {
    const { title } = page(
      `<article><h1><span class="subline">At sea<span class="sr-only">:</span></span> <span class="topline">A shorter night</span></h1>${text}</article>`,
    );
    expect(title).toBe('At sea: A shorter night');
  });

  test('is the element of its heading that the page is called by', () => {
    const { title } = page(
      `<article><h1><span>A shorter night at sea</span><span>The port changes hours on ferries</span></h1>${text}</article>`,
      '<meta property="og:title" content="A shorter night at sea">',
    );
    expect(title).toBe('A shorter night at sea');
  });

  test('is without the agency that its sources add in brackets', () => {
    const { title } = page(
      `<article><h1>A shorter night at sea</h1>${text}</article>`,
      sources('A shorter night at sea (Coast News)'),
    );
    expect(title).toBe('A shorter night at sea');
  });

  test('is the kicker, where nothing else stands in its element', () => {
    const html = `<article><h1><span class="kicker">A shorter night</span></h1>${text}</article>`;
    expect(readPage(`<html><title>Ferries</title><body>${html}</body></html>`).title).toBe('A shorter night');
  });

  test('keeps its kicker where its last words stand alone in a heading', () => {
    const { title } = page(
      `<article><h1>A shorter night</h1>${text}</article>`,
      sources('Work on the ferries: A shorter night'),
    );
    expect(title).toBe('Work on the ferries: A shorter night');
  });
});

describe('the publisher', () => {
  const thing = (name: string) =>
    `<meta property="og:site_name" content="The Harbour"><script type="application/ld+json">{"@type":"NewsArticle","headline":"A shorter night","publisher":{"name":"${name}"}}</script>`;

  test.each([
    ['is written once, where its page wrote its signs twice', 'Coast &amp;amp; Sons', 'Coast & Sons'],
    ['is no address, where the site has a name', 'https://harbour.example', 'The Harbour'],
  ])('%s', (_, name, expected) => {
    expect(page(`<article><h1>A shorter night</h1>${text}</article>`, thing(name)).publisher).toBe(expected);
  });
});

describe('the day', () => {
  const moment = (value: string) => `<meta property="article:published_time" content="${value}">`;
  test.each([
    ['midnight in universal time is a day', moment('2024-05-06T00:00:00.000Z'), '', '2024-05-06'],
    [
      'a short line comes before a sentence',
      '',
      `<p>Come to the harbour on 10 April 2025 at six.  ${'Everybody is welcome. '.repeat(4)}</p><div>May 6, 2024</div>`,
      '2024-05-06',
    ],
    ['with a month of two letters', '', '<div>06 मई 2024</div>', '2024-05-06'],
    ['with the ending of its number', '', '<div>6-го мая 2024</div>', '2024-05-06'],
    [
      'that of a change is another, whatever the language',
      '',
      '<div>Uuendatud 7. mai 2024</div><div>6. mai 2024</div>',
      '2024-05-06',
    ],
    ['in Persian digits, of the Persian calendar', '', '<div>۱۷ اردیبهشت ۱۴۰۳ - ۱۰:۱۱</div>', '2024-05-06'],
    ['in a Buddhist year, its month with stops', '', '<div>6 พ.ค. 2567 10:11 น.</div>', '2024-05-06'],
    [
      'with the year first and stops, close to its label',
      '',
      '<div><em>입력</em><span>2024. 5. 6. 10:11</span><em>수정</em><span>2024. 5. 7. 08:00</span></div>',
      '2024-05-06',
    ],
    ['with the year first and a month', '', '<div>Holm Ida 2024. május 6. 10:11</div>', '2024-05-06'],
    ['close to a name', '', '<div><span>Ida Holm</span><span>6 maja 2024, 10:11</span></div>', '2024-05-06'],
    ['with spaces between its numbers', '', '<div>Von Ida Holm 4. 2. 2022</div>', '2022-02-04'],
    [
      'a page that says only when it was changed',
      '<meta property="article:modified_time" content="2024-05-06">',
      '',
      '2024-05-06',
    ],
  ])('%s', (_, head, lines, expected) => {
    expect(page(`<article><h1>A shorter night</h1>${lines}${text}</article>`, head).date).toBe(expected);
  });
});

describe('the lead image', () => {
  test('is the picture that browsers are told to fetch first', () => {
    const { image } = page(
      `<article><h1>A shorter night</h1><picture><img src="/crew-12345678_w400.jpg" alt="Crew"></picture>${text}</article>`,
      '<meta property="og:image" content="/share.jpg"><link rel="preload" as="image" href="/crew-12345678_w1200.jpg">',
    );
    expect(image?.src).toBe('https://harbour.example/crew-12345678_w400.jpg');
  });

  const withPicture = (picture: string, more = '') =>
    page(
      `<article><h1>A shorter night</h1>${picture}<div class="content">${text}</div>${more}</article>`,
      '<meta property="og:image" content="/crew-at-the-quay.jpg">',
    ).image;
  const img = '<img src="/crew-at-the-quay.jpg" alt="The crew waits for the night ferry">';
  const words = 'The crew waits for the night ferry at the quay.';

  test.each([
    ['a paragraph beside it, which says what its alternative text says', `<div>${img}<p>${words}</p></div>`],
    ['a figcaption without a figure', `<picture>${img}</picture><figcaption>${words}</figcaption>`],
    ['a line below one that credits it', `<div><span>Foto: Ida Holm</span>${img}<div>${words}</div></div>`],
    ['its attribute', img.replace('alt', `data-caption="${words}" data-credit="Ida Holm" alt`)],
    ['a figure in a button that opens it', `<button>${img}<figcaption>${words}</figcaption></button>`],
    [
      'a frame that can be expanded',
      `<div><figure class="js-expand">${img}<figcaption>${words}</figcaption></figure></div>`,
    ],
    [
      'a figure that is called a teaser',
      `<div class="picture--teaser"><figure>${img}<figcaption>${words}</figcaption></figure></div>`,
    ],
    [
      'what is said of it once, where a page says it for two sizes of screen',
      `<figure>${img}<figcaption><span>${words}</span> <span>${words}</span></figcaption></figure>`,
      words,
    ],
    [
      'what is said of it whole, where a page says it cut, too',
      `<figure>${img}<figcaption><div>${words}</div><div>The crew waits for the night</div></figcaption></figure>`,
      words,
    ],
    [
      'what is said of it, not of the control that enlarges it',
      `<figure>${img}<figcaption><a href="#">Enlarge image</a> ${words}</figcaption></figure>`,
      words,
    ],
    [
      'what is said of it, not to those who hear the page',
      `<figure>${img}<figcaption>${words} <span class="h-offscreen">Plays for 8 minutes</span></figcaption></figure>`,
      words,
    ],
    [
      'what is said of it, not how many pictures there are',
      `<figure>${img}<figcaption><b>1 of 4</b> ${words}</figcaption></figure>`,
      words,
    ],
    [
      'the figcaption alone, where a figure has controls',
      `<figure>${img}<div>Tags 1 2 3</div><figcaption>${words}</figcaption></figure>`,
    ],
  ])('takes its caption from %s', (_, picture, whole = '') => {
    const image = withPicture(picture);
    expect(image?.src).toBe('https://harbour.example/crew-at-the-quay.jpg');
    expect(image?.caption).toContain(words);
    expect(image?.caption).not.toContain('Tags');
    if (whole !== '') expect(image?.caption).toBe(whole);
  });

  test('says once who made it', () => {
    const credit = '<b class="credit">Ida Holm</b>';
    const image = withPicture(`<figure>${img}<figcaption>${words} ${credit} ${credit}</figcaption></figure>`);
    expect(image?.credit).toBe('Ida Holm');
  });

  test.each([
    ['a byline', `<div>${img}<p>By Ida Holm</p></div>`],
    ['a day', `<div>${img}<p>May 6, 2024 Ida Holm</p></div>`],
    ['a link to another article', `<div>${img}<p><a href="/other">${words}</a></p></div>`],
    ['a paragraph of the text', `<div>${img}</div><p>${sentence}</p>`],
    ['a mark', `<figure>${img}<figcaption>.</figcaption></figure>`],
  ])('takes no caption from %s', (_, picture) => {
    expect(withPicture(picture)?.caption).toBeUndefined();
  });

  test('is the picture above the headline that is called like it', () => {
    const { image } = page(
      `<div><img src="/quay.jpg" alt="A shorter night"></div><main><h1>A shorter night</h1>${text}</main>`,
    );
    expect(image?.src).toBe('https://harbour.example/quay.jpg');
  });

  test('stands in a field whose label is hidden', () => {
    const field = `<div class="field field--name-picture field--label-hidden"><img src="/quay.jpg" width="900" height="600" alt="The quay"></div>`;
    const { image } = page(`<h1>A shorter night</h1>${field}<div class="field--name-body">${text}</div>`);
    expect(image?.src).toBe('https://harbour.example/quay.jpg');
  });

  test('is not the portrait in a byline', () => {
    const byline = '<figure><img src="/holm.jpg" alt="Ida Holm"><div>By Ida Holm, editor</div></figure>';
    const { image, body } = page(
      `<article><h1>A shorter night</h1>${byline}<figure>${img}</figure>${text}</article>`,
    );
    expect(image?.src).toBe('https://harbour.example/crew-at-the-quay.jpg');
    expect(body).not.toContain('holm.jpg');
  });

  const shared = (address: string, more = '') =>
    page(
      `<article><h1>A shorter night</h1>${more}${text}</article>`,
      `<meta property="og:site_name" content="The Harbour"><meta property="og:image" content="${address}">`,
    ).image?.src;

  test.each([
    ['/harbour-logo-1200x630.jpg'],
    ['/coast-group-logo.png'],
    ['/opengraph_default.jpg'],
    ['/i/blank.jpg'],
    ['/fetch/https%3A%2F%2Fharbour.example%2Fsubscribe-card.jpg%3Fv%3D9'],
  ])('is not the picture of the house that it shares where an article has none: %s', (address) => {
    expect(shared(address)).toBeUndefined();
  });

  test.each(['/seaways-logo-on-a-funnel.jpg', '/icon-of-the-north-enters-port.jpg'])(
    'may be of a logo that the article tells of: %s',
    (address) => {
      expect(shared(address)).toBe(`https://harbour.example${address}`);
    },
  );

  test.each([
    [
      'a list of other articles above the headline',
      '<ul><li class="item"><a href="/fees"><img src="/fees.jpg" alt="Those who own ships wait for the fees"></a><a href="/fees">Harbour fees rise for the third time this year</a></li></ul>',
    ],
    [
      'a sign on a link',
      '<ul><li><a href="https://flip.example"><img style="width: 100%; max-width: 22px" src="/flip.png" alt="Share this on another service"></a></li></ul>',
    ],
  ])('is not in %s', (_, before) => {
    const { image } = page(`<main>${before}<h1>A shorter night</h1>${text}</main>`);
    expect(image).toBeUndefined();
  });

  test.each([
    [
      'of its set',
      '<img src="/crew.jpg" srcset="/crew-big.jpg 1200w, /crew-small.jpg 300w">',
      '/crew-big.jpg',
    ],
    [
      'by its address',
      '<img src="/crew-1600x900.jpg" srcset="/crew-300x200.jpg 300w">',
      '/crew-1600x900.jpg',
    ],
    [
      'behind the small one that a script would exchange',
      '<div><img src="/max/60/crew-1234.png?q=20" width="540" height="304"></div><noscript><img src="/max/1080/crew-1234.png" width="540" height="304"></noscript>',
      '/max/1080/crew-1234.png',
    ],
  ])('is the largest %s', (_, picture, expected) => {
    expect(
      page(`<article><h1>A shorter night</h1><figure>${picture}</figure>${text}</article>`).image?.src,
    ).toBe(`https://harbour.example${expected}`);
  });

  test('does not take script code for an address', () => {
    const { image } = page(
      `<article><h1>A shorter night</h1><figure><img src="if(this.src)this.src='/a.jpg'" data-src="/crew.jpg" alt="The crew at the quay at night"></figure>${text}</article>`,
    );
    expect(image?.src).toBe('https://harbour.example/crew.jpg');
  });
});

describe('the body', () => {
  const article = (inner: string) => page(`<main><article><h1>A shorter night</h1>${inner}</article></main>`);

  test('ends where the page goes on with its next article', () => {
    const { body } = page(
      `<main><article><h1>A shorter night</h1>${text}</article><article><h1>Null doubt</h1>${text.replaceAll('ferry', 'match')}</article></main>`,
    );
    expect(body).toContain('ferry');
    expect(body).not.toContain('match');
  });

  test('is without the line that says who wrote it', () => {
    const { author, body } = page(
      `<article><h1>A shorter night</h1><div class="byline">By <a rel="author">Ida Holm</a></div>${text}<p>By Ida Holm, The Harbour</p>${text.replaceAll('ferry', 'boat')}</article>`,
      '<meta name="author" content="Ida Holm"><meta property="og:site_name" content="The Harbour">',
    );
    expect(author).toEqual(['Ida Holm']);
    expect(body).not.toContain('Ida Holm');
  });

  test.each([
    ['its byline with role and day', '<p>By Ida Holm, editor • May 6, 2024, 4 p.m.</p>'],
    ['its byline with an agency', '<p>By Ida Holm (with agencies)</p>'],
    ['its day', '<p>Published May 6, 2024, updated May 7, 2024</p>'],
  ])('is without %s', (_, line) => {
    const { body } = page(
      `<article><h1>A shorter night</h1><p>${sentence}</p>${line}${text}</article>`,
      '<meta name="author" content="Ida Holm">',
    );
    expect(body.split('\n\n')).toHaveLength(3);
  });

  test.each(['By Ida Holm’s count there are six ships.', 'Published May 6, 2024, it was read by all.'])(
    'keeps a sentence that begins like one: %s',
    (line) => {
      const { body } = page(
        `<article><h1>A shorter night</h1><p>${sentence}</p><p>${line}</p>${text}</article>`,
        '<meta name="author" content="Ida Holm">',
      );
      expect(body).toContain(line);
    },
  );

  test.each([
    [
      'where they may be followed',
      '<p><em>Ida Holm writes of ferries. Follow her on <a href="https://x.com/ida">X</a> or write to her.</em></p>',
    ],
    ['where they work', '<p>Ida Holm is a reporter at The Harbour since 2019.</p>'],
  ])('is without the lines at its end that present its author: %s', (_, line) => {
    const { body } = page(
      `<article><h1>A shorter night</h1><p class="byline">By Ida Holm</p>${text}${line}</article>`,
      '<meta property="og:site_name" content="The Harbour">',
    );
    expect(body).not.toContain('Ida Holm');
  });

  test('keeps a line at its end that tells of somebody else', () => {
    const line = 'Jo Berg is the master of the night ferry, and wrote of it in The Harbour.';
    expect(article(`<p class="byline">By Ida Holm</p>${text}<p>${line}</p>`).body).toContain(line);
  });

  test.each([
    ['the day, set on a line of its own by its style', '<div><span class="date">06.05.2024 10:11</span>'],
    [
      'the days of publication and of change',
      `<p>${'A night at sea ends two hours earlier. '.repeat(3)}</p><p>May 6, 2024, 10:11 AM UTC / Updated May 7, 2024, 6:06 PM UTC</p><div>`,
    ],
    ['the day of its first line', '<p>Monday, 6/5/2024, 10:11 (GMT+7)</p><div>'],
    [
      'a dateline behind the standfirst',
      `<p>${'A night at sea ends two hours earlier. '.repeat(3)}</p><p>By Ida Holm published: May 6, 2024 10:11, last modified: May 7, 2024 12:00</p><div>`,
    ],
    [
      'a byline that goes on',
      '<p>By Ida Holm<br>Edited By: Jo Berg<br>Published May 6, 2024 10:11 (IST)</p><div>',
    ],
  ])('is without %s', (_, start) => {
    const { body } = page(
      `<article><h1>A shorter night</h1>${start}${sentence.repeat(3)}</div>${text.replaceAll('ferry', 'boat')}</article>`,
      '<meta property="article:published_time" content="2024-05-06"><meta name="author" content="Ida Holm">',
    );
    expect(body.replace(/^A night at sea .*\n+/, '').startsWith('The crews of the night ferry')).toBe(true);
  });

  test.each([
    ['how its author may be reached', '<p>Ida Holm can be reached at ida@ships.example or @idaholm.</p>'],
    ['who its author is, in italics', '<p><em>Ida Holm has written of ships for ten years.</em></p>'],
    [
      'who its author is, in a box that is called so',
      '<div class="post-author"><p>Ida Holm has written of ships for ten years.</p></div>',
    ],
  ])('is without %s', (_, line) => {
    const { body } = page(
      `<article><h1>A shorter night</h1>${text}${line}</article>`,
      '<meta name="author" content="Ida Holm">',
    );
    expect(body).not.toContain('Ida Holm');
  });

  test('is without the rights at its end', () => {
    expect(
      article(`${text}<p>This document is subject to copyright. No part may be reproduced.</p>`).body,
    ).not.toContain('copyright');
  });

  test('has no line breaks at the end of a paragraph', () => {
    expect(article(`<p>${sentence}<br></p>${text}`).body).toContain('of May.\n\n');
  });

  test.each([
    ['spaces at the edge of a mark', 'Now <b>six hours </b>long', 'Now **six hours** long'],
    ['marks in marks', '<b><b>Six</b> hours</b> long', '**Six hours** long'],
    ['marks side by side', '<b>Six </b><b>hours</b> long', '**Six hours** long'],
    ['links without words', 'Six<a href="/x"></a> hours', 'Six hours'],
    [
      'addresses',
      'See https://law.example/a_b and write to ida@law.example',
      'See https://law.example/a_b and write to ida@law.example',
    ],
    ['marks beside East Asian letters', '<b>「六時間」</b>と', '**「六時間」**と'],
  ])('%s are as a person would write them', (_, html, expected) => {
    expect(article(`${text}<p>${html}, ${sentence}</p>`).body).toContain(`${expected},`);
  });

  test.each([
    ['a long caption whose picture cannot be read', `<figure><figcaption>${text}</figcaption></figure>`],
    [
      'a line of an enumeration with links at its names',
      '<p>Ports: <a href="/a">Aarhus in Jutland</a>, <a href="/b">Bergen in Norway</a>, <a href="/c">Calais</a></p>',
    ],
    [
      'what has words of furniture in an id that is a headline',
      `<div id="nobody-shared-or-promoted-the-new-hours">${text}</div>`,
    ],
  ])('keeps %s', (_, html) => {
    const { body } = article(
      `${text.replaceAll('ferry', 'boat')}${html}<p>${sentence.replace('ferry', 'train')}</p>`,
    );
    expect(body).toContain(html.includes('Aarhus') ? 'Aarhus' : 'ferry');
  });

  test('has no comments of the page', () => {
    expect(article(`${text}<p>Six <!-- -->hours. ${sentence}</p>`).body).not.toContain('<!--');
  });
});

describe('the dek', () => {
  const lead = 'From May on, a night at sea ends two hours earlier for the crews of all ferries.';
  const description = '<meta name="description" content="Shorter nights on ferries: all the news.">';

  test.each([
    [
      'above the text',
      `<h1>A shorter night</h1><div class="article-intro"><p>${lead}</p></div><div class="content">${text}</div>`,
    ],
    ['as the first of its paragraphs', `<h1>A shorter night</h1><p class="standfirst">${lead}</p>${text}`],
    ['as a preamble', `<h1>A shorter night</h1><p class="preamble">${lead}</p>${text}`],
    ['as a teaser', `<h1>A shorter night</h1><p class="teaser">${lead}</p>${text}`],
    ['as an excerpt', `<header><h1>A shorter night</h1><p class="post-excerpt">${lead}</p></header>${text}`],
    ['as a description', `<h1>A shorter night</h1><p class="description">${lead}</p>${text}`],
    ['as a subhead', `<h1>A shorter night</h1><h2 itemprop="description">${lead}</h2>${text}`],
  ])('is the standfirst that the page shows %s, and not a part of the body', (_, html) => {
    const { dek, body } = page(`<article>${html}</article>`, description);
    expect(dek).toBe(lead);
    expect(body).not.toContain(lead);
  });

  test.each([
    ['a first paragraph like any other', `<p>${lead}</p>`],
    ['the teaser of another article', `<div class="teaser">${lead} <a href="/fees">Read on</a></div>`],
    ['a byline', '<p class="intro">By Ida Holm, who sails on the night ferry since 2019</p>'],
    [
      'a caption',
      `<figure class="lead"><img src="/crew.jpg"><figcaption class="lead">${lead}</figcaption></figure>`,
    ],
  ])('is not %s', (_, html) => {
    const { dek } = page(`<article><h1>A shorter night</h1>${html}${text}</article>`, description);
    expect(dek).toBe('Shorter nights on ferries: all the news.');
  });

  test('is not the whole article, which some pages call their description', () => {
    const words = sentence.repeat(12);
    expect(
      page(
        `<article><h1>A shorter night</h1>${text}</article>`,
        `<meta name="description" content="${words}">`,
      ).dek,
    ).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { page, sentence, text } from './test-page.ts';
import { readPage } from './read-page.ts';

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
  test('is the last part of a window title that begins with the house', () => {
    const { title } = readPage(
      `<html><head><title>harbour.example | sea | news | work | A shorter night at sea</title><meta property="og:title" content="A shorter night at sea"></head>
       <body><h1>TIDES</h1><article><h1>A shorter night at sea</h1>${text}</article></body></html>`,
      { address: 'https://harbour.example/ferry' },
    );
    expect(title).toBe('A shorter night at sea');
  });

  test('is said once', () => {
    const twice = 'A shorter night at sea A shorter night at sea';
    const { title } = readPage(
      `<html><head><title>${twice} | The Harbour</title></head><body><h1>${twice}</h1>${text}</body></html>`,
    );
    expect(title).toBe('A shorter night at sea');
  });

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

  test.each([
    ['of the text', 'Minister calls it "a great mistake" and leaves', '"'],
    ['in a word', "The minister's word is not the crews' word", "'"],
  ])('is whole where a quotation mark %s ended it in the metadata', (_, whole, mark) => {
    const { title } = page(
      `<article><h1>${whole}</h1>${text}</article>`,
      `<meta property="og:title" content=${mark}${whole}${mark}>
       <script type="application/ld+json">{"@type":"NewsArticle","headline":"${whole.split(mark)[0]}"}</script>`,
    );
    expect(title).toBe(whole);
  });

  test.each(['»', '«'])('is not that of the window, which goes on with %s and the site', (sign) => {
    const html = `<html><head><title>A shorter night ${sign} Coast</title><meta property="og:title" content="A shorter night"></head><body><article><h1>A shorter night</h1>${text}</article></body></html>`;
    expect(readPage(html).title).toBe('A shorter night');
  });

  test("is without the day of a list of news, which is the article's", () => {
    const { title, date } = page(`<main><h1>06.05.2024 - A shorter night</h1>${text}</main>`);
    expect({ title, date }).toEqual({ title: 'A shorter night', date: '2024-05-06' });
  });

  test('of a blog is the heading below its name', () => {
    const html = `<html><head><title>Interning of integers</title></head><body><h1>Ida's notes</h1><article><h2>Interning of integers</h2>${text}</article></body></html>`;
    expect(readPage(html).title).toBe('Interning of integers');
  });

  test('in no heading is the line in bold by which its window ends, before a day', () => {
    const html = `<html><head><title>The Coast: A shorter night at sea for all 05/06/01</title></head><body><p><font size="5"><b>A shorter night at sea for all</b></font></p><div>${text}</div></body></html>`;
    expect(readPage(html).title).toBe('A shorter night at sea for all');
  });

  test.each([
    ['a table', '<table><tr><td><span class="Title"><b>A shorter night at sea</b></span></td></tr></table>'],
    ['a box', '<div class="h-title">A shorter night at sea</div><div>May 6, 2024</div>'],
  ])('in no heading is the line by which its window begins: in %s', (_, line) => {
    const html = `<html><head><title>A shorter night at sea-Ferries_harbour.example</title></head><body><li>A shorter night at sea-Fe</li>${line}<div>${text}</div></body></html>`;
    expect(readPage(html).title).toBe('A shorter night at sea');
  });

  test.each([
    ['the number of comments', 'A shorter night <a href="#comments" class="count">12</a>'],
    ['a link to itself', 'A shorter night<a href="#a-shorter-night">¶</a>'],
  ])('is without %s behind it', (_, heading) => {
    expect(page(`<article><h1>${heading}</h1>${text}</article>`).title).toBe('A shorter night');
  });

  test('is below the name of the site that ends the title of its window', () => {
    const html = `<html><head><title>A shorter night at sea | Harbour Daily News</title></head><body><h1><a href="/">Harbour Daily News</a></h1><article><h2>A shorter night at sea</h2>${text}</article></body></html>`;
    expect(readPage(html).title).toBe('A shorter night at sea');
  });

  test('is no heading above it that ends the title of its window', () => {
    const html = `<html><head><title>A shorter night at sea – Harbour Daily News</title></head><body><h3><a href="/">Harbour Daily News</a></h3><article><h1>A shorter night at sea</h1>${text}</article></body></html>`;
    expect(readPage(html).title).toBe('A shorter night at sea');
  });

  test('of a blog is the heading below its name, where the window has both', () => {
    const html = `<html><head><title>Ida's notes » Archive » Interning of integers</title></head><body><h1>Ida's notes</h1><article><h2>Interning of integers</h2>${text}</article></body></html>`;
    expect(readPage(html).title).toBe('Interning of integers');
  });

  test.each([
    [
      'a table',
      'Harbour Words --quay',
      '<h2><a href="/words/">Harbour Words</a></h2><table><tr><td>',
      '<div>May 6, 2024</div><div>Harbour Words</div> with Ida Holm<br><h3>quay</h3>',
    ],
    [
      'a box',
      'Harbour Words: quay',
      '<div class="top"><h3><a href="/">Harbour Words</a></h3></div><div class="page">',
      '<p>May 6, 2024</p><h2>Quay</h2>',
    ],
    [
      'an article',
      'The Harbour Words » fo’c’sle',
      '<header><h2><a href="/words/today"><span>The Harbour Words</span></a></h2></header><main><article>',
      '<h4>fo’c’sle</h4><p>May 6, 2024</p>',
    ],
  ])('is a single word that ends the title of the window, not the link that begins it: in %s', (...given) => {
    const [, window, before, heading] = given;
    const { title, date } = readPage(
      `<html><head><title>${window}</title></head><body>${before}${heading}${text}</body></html>`,
    );
    expect(title?.toLowerCase()).toBe(/\S+$/.exec(window)?.[0].replace('--', ''));
    expect(date).toBe('2024-05-06');
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

  test('is without the day before it, where the window has the site’s name behind both', () => {
    const title = '23.01.2022 - A shorter night for the crews';
    const head = `<title>${title} - The Harbour</title><meta property="og:title" content="${title}"><meta property="og:site_name" content="The Harbour">`;
    expect(readPage(`${head}<article><h1>${title}</h1>${text}</article>`).title).toBe(
      'A shorter night for the crews',
    );
  });

  test('keeps its words that are those of the site’s name, where the window has that name behind it', () => {
    const title = 'In pictures: the new bridge at the harbour';
    const head = `<title>${title} - The Harbour</title><meta property="og:title" content="${title}"><meta property="og:site_name" content="The Harbour">`;
    expect(readPage(`${head}<article><h1>${title}</h1>${text}</article>`).title).toBe(title);
  });

  test('is without the link to its section in its heading', () => {
    const html = `<article><h1>A shorter night &nbsp;<a href="/topics/sea">Sea</a></h1>${text}</article>`;
    expect(page(html, '<meta property="og:title" content="A shorter night">').title).toBe('A shorter night');
  });

  test('ends with what is called a kicker, where that stands last', () => {
    const { title } = page(
      `<article><h1><span class="subline">At sea<span class="sr-only">:</span></span> <span class="topline">A shorter night</span></h1>${text}</article>`,
    );
    expect(title).toBe('At sea: A shorter night');
  });

  test.each([
    ['two elements', '<h2><span>The port</span> <strong>Nights at sea get shorter</strong></h2>'],
    ['a dash', '<h2><i>The port</i><i aria-hidden="true"> – </i><b>Nights at sea get shorter</b></h2>'],
    ['lines', '<header><h3><div>The port</div><div>Nights at sea get shorter</div></h3></header>'],
  ])('below the end of a trail is the element that the page is called by: %s', (_, heading) => {
    const { title, body } = page(
      `<nav><a href="/">Home</a><a href="/sea">Sea</a><h1>Night ferry crews work hours</h1></nav><article>${heading}${text}</article>`,
      `<meta property="og:title" content="Nights at sea get shorter">
       <script type="application/ld+json">{"@type":"NewsArticle","headline":"Night ferry crews work hours"}</script>`,
    );
    expect(title).toBe('Nights at sea get shorter');
    expect(body).not.toContain('# ');
  });

  test.each([
    ['The port lets crews of ferries sleep', 'The port lets ferry crews sleep'],
    ['Night ferry crews work six hours a night now', 'Night ferry crews work six hours'],
    ['Why ferry crews of the night shall sleep longer', 'Ferry crews of the night shall sleep longer: why'],
  ])('is what a page shows and shares, not what it tells search engines: %s', (shown, told) => {
    const { title } = readPage(
      `<html><head><title>${told} - The Harbour</title><meta property="og:title" content="${shown}">
       <script type="application/ld+json">{"@type":"NewsArticle","headline":"${told}"}</script></head>
       <body><article><h1>${shown}</h1>${text}</article></body></html>`,
    );
    expect(title).toBe(shown);
  });

  test('is the element of its heading that the page is called by', () => {
    const { title } = page(
      `<article><h1><span>A shorter night at sea</span><span>The port changes hours on ferries</span></h1>${text}</article>`,
      '<meta property="og:title" content="A shorter night at sea">',
    );
    expect(title).toBe('A shorter night at sea');
  });

  test('has the colon behind its kicker that another source has', () => {
    const { title } = page(
      `<article><h2><span>Hours at sea</span><span>The port lets its crews sleep longer</span></h2>${text}</article>`,
      `<meta property="og:title" content="Hours at sea: The port lets its crews sleep longer">
       <script type="application/ld+json">{"@type":"NewsArticle","headline":"The port lets crews of its ferries sleep"}</script>`,
    );
    expect(title).toBe('Hours at sea: The port lets its crews sleep longer');
  });

  test('keeps the beginning that the title of the window has, too, where it is cut for those with whom it is shared', () => {
    const { title } = readPage(
      `<html><head><title>Harbour News - Ferries whose crews may sleep at night listed</title><meta property="og:title" content="crews may sleep at night listed"></head>
       <body><article><h1>Ferries whose crews may sleep at night listed</h1>${text}</article></body></html>`,
    );
    expect(title).toBe('Ferries whose crews may sleep at night listed');
  });

  test('is the lower heading that is like the title of the window, where no other is', () => {
    const html = `<html><head><title>The port votes to make the nights of all its ferry crews shorter – Harbour</title></head><body><h1>Ferries and Work</h1><h2>Help and more</h2><article><h2>The port votes to make nights of ferry crews shorter</h2>${text}</article></body></html>`;
    expect(readPage(html).title).toBe('The port votes to make nights of ferry crews shorter');
  });

  test('is the longer heading of two, where the page is shared as a section that no heading has', () => {
    const html = `<html><head><title>Ferry Report - Riga at Oslo - May 6 - Harbour</title><meta property="og:title" content="Reports"></head><body><h1>Riga at Oslo</h1><article><h1>The port lets crews of its boats sleep longer</h1>${text}</article></body></html>`;
    expect(readPage(html).title).toBe('The port lets crews of its boats sleep longer');
  });

  test('is what metadata call the title, where the window begins with the house and no heading has it', () => {
    const html = `<html><head><title>HarbourNews - A shorter night at sea</title><meta name="title" content="A shorter night at sea"></head><body><article>${text}</article></body></html>`;
    expect(readPage(html).title).toBe('A shorter night at sea');
  });

  test('is without the agency that its sources add in brackets', () => {
    const { title } = page(
      `<article><h1>A shorter night at sea</h1>${text}</article>`,
      sources('A shorter night at sea (Coast News)'),
    );
    expect(title).toBe('A shorter night at sea');
  });

  test.each([
    [
      'its metadata cut it',
      '<h1>A shorter night at sea for all the crews of the coast</h1>',
      'A shorter night at sea for all the crews...',
    ],
    ['the page shows another', '<h1>The ferries</h1>', 'A shorter night at sea for all the crews…'],
  ])('is whole where %s', (_, heading, cut) => {
    const { title } = page(
      `<article>${heading}${text}</article>`,
      `<meta property="og:title" content="A shorter night at sea for all the crews of the coast">
       <script type="application/ld+json">{"@type":"NewsArticle","headline":"${cut}"}</script>`,
    );
    expect(title).toBe('A shorter night at sea for all the crews of the coast');
  });

  test.each([
    'A shorter night at sea | Ports and ships | The Harbour',
    'The Harbour | Ports and ships | A shorter night at sea',
    'A shorter night at sea | Ports | harbour.example',
    'A shorter night at sea (The Harbour)',
  ])('is without section and site, where only the window has it: %s', (window) => {
    const head = `<title>${window}</title><meta property="og:site_name" content="The Harbour">`;
    const html = `<html><head>${head}</head><body><article>${text}</article></body></html>`;
    expect(readPage(html, { address: 'https://harbour.example/ferry' }).title).toBe('A shorter night at sea');
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
  const shown = (window: string, home: string, head = '', address?: string) =>
    readPage(
      `<html><head><title>${window}</title>${head}</head><body>${home}<article><h1>A shorter night</h1>${text}</article></body></html>`,
      { address },
    ).publisher;
  const at = 'https://online.harbour-news.example/ferry';

  test.each([
    ['the title of the window, where its address is called so', 'A shorter night - Harbour News', '', at],
    ['a part of that title', 'A shorter night | Harbour-News.example | Sea', '', at],
    [
      'the link to its first page',
      'A shorter night',
      '<a href="/"><img alt="Harbour News" src="/l.png"></a>',
      at,
    ],
    ['both, without an address', 'A shorter night - Sea - Harbour News', '<a href="/">Harbour News</a>'],
    [
      'both, below a headline that is long',
      'A shorter night at sea for the crews of all the ferries of the coast | Harbour News',
      '<a href="/">Harbour-News.example</a>',
    ],
    [
      'both, before its motto',
      'A shorter night - Harbour News',
      '<a href="/"><img alt="Harbour News® — What the tide brings" src="/l.png"></a>',
    ],
    [
      'the link to its first page, before its motto',
      'A shorter night',
      '<a href="/"><img alt="Harbour News - Ships, Ports and the Sea of the Whole of the Coast" src="/l.png"></a>',
      at,
    ],
  ])('is what the house is called in %s', (_, window, home, address = undefined) => {
    expect(shown(window, home, '', address)).toMatch(/^Harbour.News(?:\.example)?$/);
  });

  test('is an account only where nothing else names it', () => {
    const head = '<meta property="og:site_name" content="@harbournews">';
    expect(shown('A shorter night - Harbour News', '', head, at)).toBe('Harbour News');
    expect(shown('A shorter night', '', head)).toBe('harbournews');
  });

  test('is the piece of the title that has the rights', () => {
    const foot = '<p>Copyright 2024 Harbour News Ltd. - Help</p>';
    expect(shown('Harbour News - A shorter night', foot)).toBe('Harbour News');
    expect(shown('Harbour - A shorter night', foot.replace('Harbour', 'Harbourside'))).toBeUndefined();
  });

  test('is the last piece of the title that begins as its address does', () => {
    expect(shown('A shorter night for the crews - Harbour News and Coast', '', '', at)).toBe(
      'Harbour News and Coast',
    );
  });

  test('is no section', () => {
    expect(shown('A shorter night - News', '<a href="https://news.example/">News</a>')).toBeUndefined();
  });

  const thing = (name: string) =>
    `<meta property="og:site_name" content="The Harbour"><meta property="og:title" content="The crews of the night ferry sleep longer"><script type="application/ld+json">{"@type":"NewsArticle","headline":"A shorter night","publisher":{"name":"${name}"}}</script>`;

  test.each([
    ['is written once, where its page wrote its signs twice', 'Coast &amp;amp; Sons', 'Coast & Sons'],
    ['is not its headline', 'The crews of the night ferry sleep longer', 'The Harbour'],
    ['is no address, where the site has a name', 'https://harbour.example', 'The Harbour'],
  ])('%s', (_, name, expected) => {
    expect(page(`<article><h1>A shorter night</h1>${text}</article>`, thing(name)).publisher).toBe(expected);
  });
});

test('the names of catalogues tell where a page is, and whose', () => {
  const head =
    '<meta name="dc.identifier" content="https://harbour.example/night"><meta name="DC.Publisher.CorporateName" content="The Harbour Trust">';
  const { source, publisher } = readPage(
    `<html><head>${head}</head><body><article>${text}</article></body></html>`,
  );
  expect({ source, publisher }).toEqual({
    source: 'https://harbour.example/night',
    publisher: 'The Harbour Trust',
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
    [
      'with a short year behind strokes, each close to its label',
      '',
      '<div>Modifié le 27/05/24 à 10:00, publié le 26/05/24 à 10:00</div>',
      '2024-05-26',
    ],
    [
      'in RDFa',
      '',
      '<span property="dc:date dc:created" content="2024-05-06T10:11:00+02:00">yesterday</span>',
      '2024-05-06T10:11:00+02:00',
    ],
    ['in a stamp', '', '<time data-timestamp="1714978811000">2 days ago</time>', '2024-05-06T07:00:11Z'],
    ['with the ending of its number', '', '<div>6-го мая 2024</div>', '2024-05-06'],
    [
      'that of a change is another, whatever the language',
      '',
      '<div>Uuendatud 7. mai 2024</div><div>6. mai 2024</div>',
      '2024-05-06',
    ],
    ['in Persian digits, of the Persian calendar', '', '<div>۱۷ اردیبهشت ۱۴۰۳ - ۱۰:۱۱</div>', '2024-05-06'],
    ['in a Buddhist year, its month with stops', '', '<div>6 พ.ค. 2567 10:11 น.</div>', '2024-05-06'],
    ['in April, with stops in Thai', '', '<div>2 เม.ย. 2567 10:11 น. เข้าชม 1,204 ครั้ง</div>', '2024-04-02'],
    [
      'with the year first and stops, close to its label',
      '',
      '<div><em>입력</em><span>2024. 5. 6. 10:11</span><em>수정</em><span>2024. 5. 7. 08:00</span></div>',
      '2024-05-06',
    ],
    ['with the year first and a month', '', '<div>Holm Ida 2024. május 6. 10:11</div>', '2024-05-06'],
    ['close to a name', '', '<div><span>Ida Holm</span><span>6 maja 2024, 10:11</span></div>', '2024-05-06'],
    [
      'beside the words for it, of an older microformat',
      '',
      '<div class="byline">Ida Holm, <abbr title="2024-05-06T10:11:00Z">an hour ago</abbr></div>',
      '2024-05-06T10:11:00Z',
    ],
    [
      'beside the words for it, in what a script reads',
      '',
      '<div>Ida Holm, <time data-published="2024-05-06 10:11:00Z">an hour ago</time></div>',
      '2024-05-06T10:11:00Z',
    ],
    [
      'beside the words for it, as a number for a script',
      '',
      '<div>Ida Holm, <span data-publishtime="1714990260000">an hour ago</span></div>',
      '2024-05-06T10:11:00Z',
    ],
    ['with dots between its figures', '', '<div>Ida Holm 06·05·24 | 10:11</div>', '2024-05-06'],
    [
      'behind its label in a bar of tools, where nothing else tells it',
      '',
      '<div class="topbar">Published 6 May 2024 <em>Share</em></div>',
      '2024-05-06',
    ],
    [
      'told in words of a Chinese system',
      '<meta name="apub:time" content="2024-05-06 10:11:00">',
      '',
      '2024-05-06T10:11:00',
    ],
    ['with spaces between its numbers', '', '<div>Von Ida Holm 4. 2. 2022</div>', '2022-02-04'],
    [
      'printed beside one that was made of a moment in universal time',
      '<meta name="sailthru.date" content="2024-05-07">',
      '<div>By Ida Holm on May 6, 2024 08:08 pm</div>',
      '2024-05-06',
    ],
    [
      'told as the one to show, where figures may be month and day',
      '<meta name="DisplayDate" content="2024-06-05">',
      '<div>06.05.24</div>',
      '2024-06-05',
    ],
    [
      'that of a change, where only a caption has another',
      '',
      `<p>Updated 10:36 am, Wednesday, May 8, 2024</p><figure><img src="/tug.jpg" alt=""><figcaption>The tug Ida before the quay of the old harbour on a windy Tuesday, April 2, 2024, at six. Photo: Jo Berg</figcaption></figure>`,
      '2024-05-08',
    ],
    [
      'not that of an item in a list',
      '',
      '<div>May 6, 2024</div><ul itemscope itemtype="http://schema.org/ItemList"><li itemprop="itemListElement"><a href="/tug">A tug</a><meta itemprop="datePublished" content="2012-06-16T01:20:48Z"></li></ul>',
      '2024-05-06',
    ],
    [
      'told, where the printed one is another',
      '<meta name="date" content="2024-05-07">',
      '<div>May 9, 2024</div>',
      '2024-05-07',
    ],
    [
      'a page that says only when it was changed',
      '<meta property="article:modified_time" content="2024-05-06">',
      '',
      '2024-05-06',
    ],
  ])('%s', (_, head, lines, expected) => {
    expect(page(`<article><h1>A shorter night</h1>${lines}${text}</article>`, head).date).toBe(expected);
  });

  test('is none of a source behind the text', () => {
    const source = `<ol><li>“${'Ships of the northern coast, and of the south, '.repeat(2)}2009”. The Harbour. 2009-05-06.</li></ol>`;
    expect(
      page(`<article><h1>A shorter night</h1>${text}</article><h2>Sources</h2>${source}`).date,
    ).toBeUndefined();
  });

  test('is printed above a text whose paragraphs stand in a span', () => {
    const more = '<p>Ports</p>'.repeat(20);
    const { date } = page(
      `${more}<div><div class="heading">A shorter night</div><div>First published: 6 May 2024</div><div><span>${sentence.repeat(2)}<br><br>${sentence.repeat(2)}</span></div></div>`,
    );
    expect(date).toBe('2024-05-06');
  });

  test.each([
    ['ko', '2024-05-06'],
    ['de', '2006-05-24'],
  ])('in figures with a short year is read as its language writes it: %s', (lang, expected) => {
    const html = `<html lang="${lang}"><body><article><h1>A shorter night</h1><p>24.05.06 09:00</p>${text}</article></body></html>`;
    expect(readPage(html).date).toBe(expected);
  });

  test('is the one near the day in the address, of those that metadata tell', () => {
    const head = '<meta name="date" content="May 28, 2024"><meta name="dc.date.issued" content="2024-05-07">';
    const html = `<html lang="en"><head>${head}</head><body><article><h1>A shorter night</h1>${text}</article></body></html>`;
    expect(readPage(html, { address: 'https://harbour.example/2024/05/06/night' }).date).toBe('2024-05-07');
  });

  test.each([
    ['https://harbour.example/2024/05/06/night', 'The law was signed on 14 August 1935', '2024-05-06'],
    ['https://harbour.example/2024/coast/05/06/night', 'The law was signed on 14 August 1935', '2024-05-06'],
    ['https://harbour.example/2024/5/6/night', 'Shared 12 times', '2024-05-06'],
    ['https://harbour.example/sea/2024/may/06/night', 'Shared 12 times', '2024-05-06'],
    ['https://harbour.example/2024/05/06/night', '5 May 2024', '2024-05-05'],
  ])('told by an address, %s, counts more than another one in a line', (address, line, expected) => {
    const body = `<h1>A shorter night</h1><ul><li>${line}</li></ul>${text}`;
    expect(readPage(`<html lang="en"><body><article>${body}</article></body></html>`, { address }).date).toBe(
      expected,
    );
  });
});

test.each([
  ['//harbour.example/ferry', '', 'https://harbour.example/ferry'],
  ['', 'www.harbour.example/ferry', 'http://www.harbour.example/ferry'],
  ['/ferry', 'https://harbour.example/share?id=7', 'https://harbour.example/ferry'],
  ['/ferry', '', undefined],
])('an address that a page gives in part, %s %s, is made whole', (canonical, shared, expected) => {
  const head = `<link rel="canonical" href="${canonical}"><meta property="og:url" content="${shared}">`;
  expect(readPage(`<html><head>${head}</head><body><article>${text}</article></body></html>`).source).toBe(
    expected,
  );
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
    ['as a preface', `<h1>A shorter night</h1><p class="preface">${lead}</p>${text}`],
    ['as a preamble', `<h1>A shorter night</h1><p class="preamble">${lead}</p>${text}`],
    ['as a teaser', `<h1>A shorter night</h1><p class="teaser">${lead}</p>${text}`],
    ['as an excerpt', `<header><h1>A shorter night</h1><p class="post-excerpt">${lead}</p></header>${text}`],
    ['as a description', `<h1>A shorter night</h1><p class="description">${lead}</p>${text}`],
    ['as a sentence that is a heading', `<h1>A shorter night</h1><h2>${lead}</h2>${text}`],
    ['as a subhead', `<h1>A shorter night</h1><h2 itemprop="description">${lead}</h2>${text}`],
  ])('is the standfirst that the page shows %s, and not a part of the body', (_, html) => {
    const { dek, body } = page(`<article>${html}</article>`, description);
    expect(dek).toBe(lead);
    expect(body).not.toContain(lead);
  });

  test.each([
    ['a first paragraph like any other', `<p>${lead}</p>`],
    ['the teaser of another article', `<div class="teaser">${lead} <a href="/fees">Read on</a></div>`],
    [
      'one of its headings',
      `<h2>${lead}</h2>${text}<h2>${lead.replace('ferries', 'boats')}</h2>${text.replaceAll('ferry', 'boat')}`,
    ],
    ['a byline', '<p class="intro">By Ida Holm, who sails on the night ferry since 2019</p>'],
    [
      'a caption',
      `<figure class="lead"><img src="/crew.jpg"><figcaption class="lead">${lead}</figcaption></figure>`,
    ],
  ])('is not %s', (_, html) => {
    const { dek } = page(`<article><h1>A shorter night</h1>${html}${text}</article>`, description);
    expect(dek).toBe('Shorter nights on ferries: all the news.');
  });

  const others = text + text.replaceAll('ferry', 'boat');
  test.each([
    ['its style', `<p class="bold">${lead}</p>${others}`],
    ['its box', `<div><p>${lead}</p></div><div>${others}</div>`],
  ])('is the first paragraph, where metadata say the same and it is set apart by %s', (_, html) => {
    const { dek, body } = page(
      `<article><h1>A shorter night</h1><main>${html}</main></article>`,
      `<meta name="description" content="${lead}">`,
    );
    expect(dek).toBe(lead);
    expect(body).not.toContain(lead);
  });

  test('is not the first paragraph, if that only has an initial', () => {
    const { body } = page(
      `<article><h1>A shorter night</h1><p class="has-drop-cap">${lead}</p>${others}</article>`,
      `<meta name="description" content="${lead}">`,
    );
    expect(body).toContain(lead);
  });

  test.each([
    ['how its text begins', lead],
    ['how its text begins, cut in a word', `${lead} The crews of the nig…`],
    ['its headline', 'A shorter night!'],
    ['the name of its site', 'The Harbour'],
  ])('is not %s, which some pages call their description', (_, words) => {
    const { dek, body } = page(
      `<article><h1>A shorter night</h1><p>${lead}</p>${text}</article>`,
      `<meta property="og:site_name" content="The Harbour"><meta name="description" content="${words}">`,
    );
    expect(dek).toBeUndefined();
    expect(body).toContain(lead);
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

describe('the address', () => {
  const of = (controls: string, head = '') =>
    readPage(
      `<html><head><title>A shorter night at sea | The Harbour</title>${head}</head><body><article><h1>A shorter night at sea</h1>${text}</article>${controls}</body></html>`,
    ).source;
  const address = 'https://harbour.example/2024/a-shorter-night-at-sea.html';

  test.each([
    [
      'a link to a service',
      `<a href="https://twitter.com/share?url=https%3A%2F%2Fh.example%2F7&counturl=${address}">`,
    ],
    ['a letter', `<a href="mailto:?subject=Night&body=${address}">Send</a>`],
    ['an element that a script makes a button', `<div class="fb-like" data-href="${address}"></div>`],
    ['a button as Facebook first had it', `<fb:like href="${address}"></fb:like>`],
  ])('is what is shared, where metadata have none: in %s', (_, control) => {
    expect(of(control)).toBe(address);
  });

  test.each([
    ['the first page', '<div data-href="https://harbour.example/"></div>'],
    ['another article', '<a href="https://twitter.com/share?url=https://harbour.example/the-tug-is-back">'],
    [
      'two that could be it',
      `<div data-href="${address}"></div><div data-href="https://harbour.example/2023/a-shorter-night"></div>`,
    ],
  ])('is not %s', (_, controls) => {
    expect(of(controls)).toBeUndefined();
  });

  test('is that for telephones, where there is no other', () => {
    const small = 'https://m.harbour.example/20240506/night';
    const link = `<link rel="alternate" media="only screen and (max-width: 640px)" href="${small}">`;
    expect(of('', link)).toBe(small);
    expect(of('', `${link}<link rel="canonical" href="${address}">`)).toBe(address);
  });

  test('is what metadata have for those with whom it is shared', () => {
    expect(of('', '<meta name="twitter:url" content="https://harbour.example/7">')).toBe(
      'https://harbour.example/7',
    );
  });
});

test('a live blog is read for itself, not for one of its posts', () => {
  const thing = {
    '@type': 'LiveBlogPosting',
    headline: 'A shorter night at sea, hour by hour',
    datePublished: '2024-05-06T06:00:00+02:00',
    liveBlogUpdate: [
      {
        '@type': 'BlogPosting',
        headline: 'A shorter night',
        articleBody: 'The boats are back at sea.',
        datePublished: '2024-05-07T06:00:00+02:00',
      },
    ],
  };
  const { date } = page(
    `<article><h1>A shorter night at sea, hour by hour</h1>${text}</article>`,
    `<script type="application/ld+json">${JSON.stringify(thing)}</script>`,
  );
  expect(date).toBe('2024-05-06T06:00:00+02:00');
});

test('the headline of a page without headings may be a line in bold, behind the name of its site', () => {
  const html = `<html><head><title>The Harbour Online - A shorter night for ferry crews</title></head><body><table><tr><td><font size="5"><b>A shorter night for ferry crews</b></font>${text}</td></tr></table></body></html>`;
  expect(readPage(html).title).toBe('A shorter night for ferry crews');
});

test('an article of pictures is what their captions say', () => {
  const figures = ['quay', 'bridge', 'engine', 'galley']
    .map(
      (place) =>
        `<figure><img src="/${place}.jpg" width="900"><figcaption>${sentence.replace('night', place)}</figcaption></figure>`,
    )
    .join('');
  const { body } = page(`<article><h1>A shorter night</h1><div class="gallery">${figures}</div></article>`);
  expect(body.match(/The crews of the (?:quay|bridge|engine|galley)/g)).toHaveLength(4);
});

test('captions of other pictures do not part a short article from its own', () => {
  const { image, body } = page(
    `<article><h1>A shorter night</h1><figure><img src="/ferry.jpg" width="900"><figcaption>${sentence}</figcaption></figure><p>The crews sleep at home.</p></article><footer>${['quay', 'bridge', 'engine', 'galley'].map((place) => `<figure><img src="/${place}.jpg" width="300"><figcaption>${sentence.replace('night', place)}</figcaption></figure>`).join('')}</footer>`,
    '<meta property="og:image" content="https://harbour.example/ferry.jpg">',
  );
  expect(image?.caption).toBe(sentence.trim());
  expect(body).toBe('The crews sleep at home.\n');
});

test('control codes by their numbers are no signs of a page, and an apostrophe without its x is one', () => {
  const { dek, body } = page(
    `<article><h1>A shorter night</h1><p>&#2;The crews&#27; night will be two hours shorter from the first of May.&#x1F;</p>${text}</article>`,
    "<meta name='description' content='What the crews&#27; union asked for in the winter.'>",
  );
  expect(dek).toBe("What the crews' union asked for in the winter.");
  expect(body).toMatch(/^The crews' night will be two hours shorter from the first of May\.$/m);
});

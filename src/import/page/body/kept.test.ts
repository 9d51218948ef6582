import { describe, expect, test } from 'vitest';
import { readPage } from '../read-page.ts';
import { page, sentence, text } from '../test-page.ts';

const bodyOf = (html: string): string => page(html).body;
const last = `<p>${sentence.replace('ferry', 'train')}</p>`;
const teaser = 'Harbour fees rise for the third time this year';

test.each([
  ['<span class="location-stamp">Riga</span>Nobody waits. ', 'Riga Nobody waits.'],
  ['<span class="loc">RIGA, Latvia.</span>Nobody waits. ', 'RIGA, Latvia. Nobody waits.'],
  ['<span class="location">里加</span>没有人等待。', '里加没有人等待。'],
])(
  'a place in an element that touches the text stands apart from it, in scripts that part words: %s',
  (first, words) => {
    expect(bodyOf(`<article><h1>A shorter night</h1><p>${first}${sentence}</p>${text}</article>`)).toContain(
      words,
    );
  },
);

test('a text keeps the large initial that stands before its first paragraph', () => {
  const first = `<div class="initial">A</div><p>nother night at sea. ${sentence}</p>`;
  expect(page(`<article><h1>A shorter night</h1><div>${first}${text}</div></article>`).body).toMatch(
    /^Another night at sea/,
  );
});

describe('a body', () => {
  test.each([
    [
      'a box that begins as related and goes on with a paragraph of its own',
      `<div><p>Read also</p><p>${sentence.replace('ferry', 'boat').repeat(4)}</p></div>`,
      'boat',
    ],
    [
      'a picture that is a link to its full size',
      `<div class="image"><a href="/quay-large.jpg"><img src="/quay.jpg" width="300"><span>${teaser}</span></a></div>`,
      teaser,
    ],
    [
      'the headings of parts that open',
      `<h3><button>Does it cost more?</button></h3><p>${sentence.replace('ferry', 'boat')}</p>`,
      'Does it cost more?',
    ],
    [
      'a box that is cut at its corners',
      `<div class="my-4 rounded-xl overflow-hidden"><p>${sentence.replace('ferry', 'boat')}</p></div>`,
      'night boat',
    ],
    [
      'a picture that opens over the page',
      '<div class="popup-gallery"><a href="/quay-large.jpg" class="image-popup"><img src="/quay.jpg" width="600"></a></div>',
      'quay.jpg',
    ],
    [
      'a film in a frame that asks for consent',
      '<div class="cookie-consent-embed"><div class="embed--social"><iframe src="https://www.youtube.com/embed/aBcDeFgHiJk"></iframe></div></div>',
      'youtube.com',
    ],
    [
      'a box of facts beside it',
      '<aside class="x1"><h3>The ferry</h3><ul><li>Built in 1998, at Riga</li><li>Carries 900 people and 200 cars</li></ul></aside>',
      'Built in 1998',
    ],
    [
      'the hour of a line, which style alone parts from its name',
      `<article><header><time>20:40</time><span>In Riga, again</span></header><p>${sentence.replace('ferry', 'boat').repeat(2)}</p></article>`,
      '20:40 In Riga',
    ],
    [
      'what only subscribers see, behind its beginning',
      `<p>${sentence.replace('ferry', 'train').repeat(2)}</p><p>${sentence.replace('ferry', 'tram').repeat(2)}</p><div style="display:none"><p>${sentence.replace('ferry', 'boat').repeat(2)}</p><p>${sentence.replace('ferry', 'tug').repeat(2)}</p></div>`,
      'night boat',
    ],
    [
      'questions that open their answers',
      `<div><button><div>Does it cost more?</div></button><div><p>${sentence.replace('ferry', 'boat')}</p></div></div>`,
      '### Does it cost more?',
    ],
    [
      'a sentence of the story before one that calls',
      '<p>The bridge will have a lane for bicycles and one of two metres for all who walk. Follow us on <a href="https://t.me/harbour">Telegram</a>.</p>',
      'a lane for bicycles',
    ],
    [
      'a list of links to other sites that a sentence introduces',
      '<p>These laws are meant:</p><ul><li><a href="https://law.example/a">The Harbour Act of 1935</a></li></ul>',
      'Harbour Act',
    ],
    [
      'a list of links to other sites below a heading of its own',
      '<h3>The laws of the harbour</h3><ul><li><a href="https://law.example/a">The Harbour Act of 1935</a></li></ul>',
      'Harbour Act',
    ],
    [
      'a line that names several things by links behind a label',
      '<p>Tables: <a href="https://port.example/hours">the new hours</a>, <a href="https://port.example/pay">what is paid</a></p>',
      'the new hours',
    ],
    [
      'a sentence in whose links a script opens notes',
      '<p><a href="javascript:void(0)">Ah, the boats and ah, the sea</a>!</p>',
      'Ah, the boats and ah, the sea!',
    ],
    [
      'its own headings with a number and a short link',
      `<section><h3><span>2.</span> <a href="https://shop.example/lamp">The lamp of the Harbour works</a></h3><p>${sentence.replace('ferry', 'boat')}</p></section>`,
      'boat',
    ],
    [
      'who is cited behind it',
      '<p><a href="https://coast.example/boat">The Coast Gazette</a> reported:</p>',
      'Gazette](https://coast.example/boat) reported:',
    ],
    [
      'what is said of a mistake',
      '<p>We named the wrong port in an earlier version of this article.</p>',
      'wrong port',
    ],
    [
      'a sentence with a call in brackets behind it',
      '<p>A second boat is bought. (<a href="/boat">Read more here</a>)</p>',
      'second boat',
    ],
    [
      'a list of services that it tells of',
      '<ul><li>Facebook</li><li>WhatsApp</li><li>TikTok</li></ul>',
      'TikTok',
    ],
    [
      'what in a heading is called a rating',
      `<h3>The night boat <span class="rating">8/10</span></h3><p>${sentence.replace('ferry', 'boat')}</p>`,
      '8/10',
    ],
    [
      'headings that are links to themselves',
      `<div><a href="https://harbour.example/ferry#cost"><h3>What it costs</h3></a></div><p>${sentence.replace('ferry', 'boat')}</p>`,
      'What it costs',
    ],
    [
      'cells of a table, whatever they are called',
      '<table><tr><th>Port</th><th>For it</th></tr><tr><td>Aarhus</td><td class="votes">712</td></tr></table>',
      '712',
    ],
    [
      'a figure whose name says what is in it, too',
      '<figure class="fig fig--has-shares"><img src="/quay.jpg" width="600"><figcaption>The quay.</figcaption></figure>',
      'quay.jpg',
    ],
    [
      'what it says of programs that browsers run',
      '<p>The tables of the boats are JavaScript.</p><p>Their maps require JavaScript, too.</p>',
      'Their maps',
    ],
    [
      'a line on rights of others',
      '<p>Copyright 2013 The Quay Museum, says a plate at the door</p>',
      'Quay Museum',
    ],
    [
      'what it says of the rights of the house',
      '<p>Copyright law protects The Harbour, too, as the judge said</p>',
      'the judge',
    ],
    ['what it says of a language of programs', '<p>The boats run on JavaScript.</p>', 'JavaScript'],
    [
      'who is quoted',
      '<blockquote><p>Nobody loses pay.</p><footer>Jo Berg, who owns the line</footer></blockquote>',
      'Jo Berg',
    ],
    [
      'a paragraph whole whose link holds a sign',
      '<p>As <a href="/other">others told<svg><path d="M0 0"/></svg></a>, nobody loses pay.</p>',
      'As [others told](https://harbour.example/other), nobody loses pay.',
    ],
    [
      'a paragraph whole whose link holds its metadata',
      '<p>As <a href="/other"><meta itemprop="type" content="link"><link itemprop="url" href="/other">others told</a>, nobody loses pay.</p>',
      'As [others told](https://harbour.example/other), nobody loses pay.',
    ],
    [
      'a paragraph whole that has an element of its own',
      '<p>A <glossary-term>watch</glossary-term> is six hours.</p>',
      'A watch is six hours.',
    ],
    [
      'the colon behind a label before a name in bold',
      '<p><span>Interviewer</span><strong>: Ida Holm </strong><span>(Riga)</span></p>',
      'Interviewer: **Ida Holm** (Riga)',
    ],
    [
      'a line in italics whole that its page sets in pieces',
      '<p><em>Write to us</em><em>, to Ida Holm, of it.</em></p>',
      '*Write to us, to Ida Holm, of it.*',
    ],
    [
      'a paragraph whole that has elements of an agency',
      '<p><location>RIGA</location>, <chron>May 6, 2024</chron> -- Nobody loses <money>pay</money>.</p>',
      'RIGA, May 6, 2024 -- Nobody loses pay.',
    ],
    [
      'a paragraph whole that has an element of a word processor',
      '<p>A <st1:place>quay</st1:place> is long.<o:p></o:p></p>',
      'A quay is long.',
    ],
    [
      'a paragraph whole whose names have their readings above them',
      '<p>A <ruby><rb>quay</rb><rp>(</rp><rt>kee</rt><rp>)</rp></ruby> is long.</p>',
      'A quay(kee) is long.',
    ],
    [
      'the paragraphs of a text that stands in one inline element',
      `<div><span>${sentence}<br><br>Nobody on the boats loses pay.</span></div>`,
      '\n\nNobody on the boats',
    ],
    [
      'a sentence whole that an advertisement cuts',
      `<div>Nobody on the boats<div class="ad"><div>Buy it</div></div> loses pay. ${sentence}</div>`,
      'Nobody on the boats loses pay.',
    ],
    [
      'a sentence whole that an advertisement cuts between two elements',
      `<div><span>Nobody waits.<br><br>Nobody on the boats</span><div class="ad"><div>Buy it</div></div><span> loses pay.<br><br>So it goes.</span></div>`,
      'Nobody on the boats loses pay.',
    ],
    [
      'the paragraphs of a text that stands in an element nobody knows',
      `<articletext>${sentence}<br><br>Nobody on the boats loses pay.</articletext>`,
      '\n\nNobody on the boats',
    ],
    [
      'the lines of a poem',
      '<div>the quay at night<br><br>no ship in sight<br><br>and no light</div>',
      'the quay at night\n\nno ship in sight',
    ],
    [
      'a column on its right that is called its body further in',
      `<div class="col-right"><div class="article-body"><p>${sentence.replace('ferry', 'boat')}</p></div></div>`,
      'boat',
    ],
    [
      'a column on its right that holds much of it',
      `<div class="col-right">${text.replaceAll('ferry', 'boat')}</div>`,
      'boat',
    ],
    [
      'a line that is called a heading, as one',
      `<span class="cross-head">The nights</span><p>${sentence.replace('ferry', 'boat')}</p>`,
      '## The nights\n\nThe crews of the night boat',
    ],
    [
      'words in a line that are called a heading',
      `<p><span class="zwischentitel">The nights:</span> ${sentence.replace('ferry', 'boat')}</p>`,
      '\n\nThe nights: The crews of the night boat',
    ],
    [
      'the heading in a box of its own above a picture and a link',
      `<div><div><h3>The quay</h3></div><figure><img src="/quay.jpg" width="600"></figure><p><a href="/fees">${teaser}</a></p></div>`,
      '### The quay',
    ],
    [
      'what is called the container of a sidebar',
      `<div class="container-sidebar"><div>${text.replaceAll('ferry', 'boat')}</div><aside>Weather</aside></div>`,
      'boat',
    ],
    [
      'a field whose label is hidden',
      `<div class="field field--name-end field--label-hidden"><p>${sentence.replace('ferry', 'boat')}</p></div>`,
      'boat',
    ],
    [
      'a post that it links to',
      '<p>As told <a href="https://t.me/harbour/123">there</a> on Monday.</p>',
      'As told',
    ],
    [
      'what small screens alone hide',
      '<p>As told <span class="inline sr-only sm:not-sr-only">there on Monday</span>.</p>',
      'there on Monday',
    ],
    [
      'who said it with a quotation in a box',
      '<div class="quote"><blockquote>Nobody loses pay.</blockquote><div><span>Jo Berg</span></div></div>',
      '> Nobody loses pay.\n>\n> Jo Berg',
    ],
    ['a line of stars as what parts it', '<p>* * *</p>', '\n\n---\n\n'],
    ['a star in a heading as what parts it', '<h5><strong>*</strong></h5>', '\n\n---\n\n'],
    [
      'an address that a network hid from machines',
      '<p>Write to <a href="/cdn-cgi/l/email-protection#2a43"><span class="__cf_email__" data-cfemail="2a434e4b6a424b5848455f58044f524b475a464f">[email&#160;protected]</span></a> of it.</p>',
      'Write to <ida@harbour.example> of it.',
    ],
    [
      'a picture that a page of its own enlarges',
      '<div class="image"><a href="/pictures/12"><img src="/quay.jpg" width="600" alt="The quay"><span>Enlarge image</span></a></div>',
      '![The quay]',
    ],
    [
      'a picture of a service that it links to',
      '<p><a href="https://pictures.example/ida/12"><img src="/quay.jpg" width="600" alt="The quay"></a></p>',
      '![The quay]',
    ],
    [
      'the heading above one link to another article and a paragraph',
      `<h3>The ports of the coast</h3><p><a href="/fees">${teaser}</a></p><p>${sentence.replace('ferry', 'boat')}</p>`,
      'ports of',
    ],
    [
      'a heading with a link in its words',
      `<h3>The ports and <a href="/quays">the quays of the coast</a></h3><p>${sentence.replace('ferry', 'boat')}</p>`,
      'quays of',
    ],
    [
      'a quotation that is a link to a post',
      `<blockquote class="instagram-media"><a href="https://www.instagram.com/p/Abc123/">View this post on Instagram</a></blockquote>`,
      'https://www.instagram.com/p/Abc123/',
    ],
    [
      'a quotation that is a link to where it was said',
      `<blockquote><a href="https://gov.example/report">“We keep the ferry,” the minister wrote</a></blockquote>`,
      'We keep the ferry',
    ],
    [
      'a quotation with a link',
      `<blockquote><p>We sail at six, <a href="/fees">as long as nobody loses pay</a>.</p></blockquote>`,
      'We sail at six',
    ],
    [
      'a paragraph like the others that tells to follow a channel',
      '<p>Follow our channel to the second buoy, the pilots say, and then keep to the left.</p>',
      'second buoy',
    ],
    [
      'who called to a newsletter in a quotation',
      '<div class="said"><p>“Sign up for our newsletter!” the captain says to all who come on board.</p></div>',
      'captain says',
    ],
    [
      'a sentence that goes on in a link',
      '<p>They also <a href="https://gov.example/plans">keep the plans of the ports and carry out exercises</a>.</p>',
      'keep the plans',
    ],
    [
      'a part that is headed as readers’ words are, without a form to answer',
      `<section><h3>Comments</h3><p>${sentence.replace('ferry', 'boat')}</p></section>`,
      'boat',
    ],
    [
      'a sentence between others that asks to follow somebody',
      '<p>Follow the captain on X, where she is @captain, and you see what a night at sea is like.</p>',
      'you see what',
    ],
    [
      'a sentence that names where somebody may be seen',
      '<p>The captain of the night ferry shows her ship on <a href="https://x.com/c">X</a> and <a href="https://facebook.com/c">Facebook</a>.</p>',
      'Facebook',
    ],
    [
      'a paragraph that small screens do not show',
      `<p class="hidden md:block">${sentence.replace('ferry', 'boat')}</p>`,
      'boat',
    ],
  ])('keeps %s', (_, html, wanted) => {
    expect(bodyOf(`<article><h1>A shorter night</h1>${text}${html}${last}</article>`)).toContain(wanted);
  });

  test('ends with a paragraph on terms that a sentence on rights begins', () => {
    const lines = [
      'Copyright laws of the coast differ.',
      'The port has changed the terms of use of its quay.',
    ];
    const html = lines.map((line) => `<p>${line}</p>`).join('');
    expect(bodyOf(`<article><h1>A shorter night</h1>${text}${html}</article>`)).toContain(lines.join('\n\n'));
  });

  test('begins with a short sentence that has a link', () => {
    const line = '<p>Half a year on, <a href="/night-ferry">the night ferry</a> still sails.</p>';
    expect(bodyOf(`<article><h1>A shorter night</h1>${line}${text}</article>`)).toMatch(/^Half a year/);
  });

  test('has in brackets where its text is from, at its end', () => {
    const line = '<p>[The Ferry Book, page 41]</p>';
    expect(bodyOf(`<article><h1>A shorter night</h1>${text}${line}</article>`)).toContain('page 41');
  });

  test('ends with the greeting of who wrote it', () => {
    const line = '<p>With all good wishes, Ida</p>';
    expect(bodyOf(`<article><h1>A shorter night</h1>${text}${line}</article>`)).toContain('good wishes, Ida');
  });

  test('has who signed the letters in it, none of whom is its author', () => {
    const letter = (head: string, name: string): string =>
      `<h3>${head}</h3><p>${sentence.replace('ferry', head)}</p><p><b>${name}</b></p>`;
    const { author, body } = page(
      `<article><h1>A shorter night</h1><div>${letter('boat', 'Ida Holm')}${letter('barge', 'Jo Berg')}</div></article>`,
    );
    expect({ author, names: body.match(/Ida Holm|Jo Berg/g) }).toEqual({
      author: [],
      names: ['Ida Holm', 'Jo Berg'],
    });
  });

  test('ends with who helped to report', () => {
    const line = '<p><em>Additional reporting by Ida Holm in Riga</em></p>';
    expect(bodyOf(`<article><h1>A shorter night</h1>${text}${line}</article>`)).toContain('by Ida Holm');
  });

  test('tells where to give to another site, also where both end as those of a country do', () => {
    const line =
      '<div><p>Who lost a boat in that night gets help from the sailors.</p><a href="https://sailors.co.uk/donate">Donate</a></div>';
    const html = `<article><h1>A shorter night</h1>${text}${line}${last}</article>`;
    expect(readPage(html, { address: 'https://www.harbour.co.uk/ferry' }).body).toContain('lost a boat');
    expect(readPage(html, { address: 'https://www.sailors.co.uk/ferry' }).body).not.toContain('lost a boat');
  });

  test('has a list of links to many sites where nobody says which one is its own', () => {
    const links = ['law', 'port', 'sea'].map(
      (site) => `<li><a href="https://${site}.example/">${site}</a></li>`,
    );
    const html = `<article><h1>A shorter night</h1>${text}<h2>Where to read of it</h2><ul>${links.join('')}</ul>${text.replaceAll('ferry', 'boat')}</article>`;
    expect(readPage(html).body).toContain('[law](https://law.example/)');
  });

  describe('lines that list what it tells of', () => {
    const linked = (name: string): string => `<a href="/places/${name.toLowerCase()}">${name}</a>`;
    const lines = [
      `North: ${linked('Tromsoe')}, Hammerfest, ${linked('Kirkenes')}, Honningsvaag`,
      `West: ${linked('Haugesund')}`,
      `South: ${linked('Kristiansand')}, ${linked('Larvik')}, ${linked('Sandefjord')}, ${linked('Langesund')}`,
    ];

    test.each([
      ['paragraphs', lines.map((line) => `<p>${line}</p>`).join('')],
      ['boxes', `<section>${lines.map((line) => `<div>${line}</div>`).join('')}</section>`],
      ['breaks', `<div>${lines.join('<br><br>')}</div>`],
    ])('are whole where most names are links, at its end, too: %s', (_, html) => {
      const body = bodyOf(
        `<article><h1>A shorter night</h1>${text}<p>These ports take part.</p>${html}</article>`,
      );
      for (const name of ['Hammerfest', 'Haugesund', 'Langesund']) expect(body).toContain(name);
    });

    test('are none of it where all of their names are links', () => {
      const all = [lines[1], lines[2], lines[2]].map((line) => `<p>${line}</p>`).join('');
      expect(bodyOf(`<article><h1>A shorter night</h1>${text}${all}</article>`)).not.toContain('Langesund');
    });
  });

  test.each([
    ['in what is called the body', 'article-body', text],
    ['behind a button that opens it', 'x1', '<button>Read all</button>'],
  ])('has the rest of it that its page folds away: %s', (_, name, before) => {
    const rest = ['boat', 'tug']
      .map((ship) => `<p>${sentence.replace('ferry', ship).repeat(3)}</p>`)
      .join('');
    const html = `<h1>A shorter night</h1><div class="${name}">${text}${before}<div style="display:none">${rest}</div></div>`;
    expect(bodyOf(html)).toContain('tug');
  });

  test.each([
    [
      'at its own address',
      '<img data-src="/quay.jpg" src="/blank.gif" width="300" alt="Quay">',
      '![Quay](https://harbour.example/quay.jpg)',
    ],
    ['as a sign', '<img class="emoji" src="/1f6a2.png" alt="🚢">', '🚢'],
    ['as a formula', '<img src="/f.svg" alt="a + b">', '![a + b](/f.svg)'],
  ])('has a picture among words %s', (_, picture, expected) => {
    expect(bodyOf(`<article>${text}<p>The crews ${picture} wait.</p>${last}</article>`)).toContain(expected);
  });
});

test('a body is what is called so, if its lines are links for the most part and nothing else is one', () => {
  const note = (link: string): string =>
    `<p>- All who work at sea may read that <a href="/n">${link}</a> in this cold winter.</p>`;
  const notes = [
    'the nights are shorter for everybody who works on the ferry at sea',
    'crews of the coast tell all who ask that the harbour has no ice yet',
    'the trains to the harbour are late again, as they were last year too',
  ];
  const { body } = page(
    `<article><header><h1>A shorter night</h1><p>${sentence.repeat(2)}</p></header><div class="post-body"><p>Our links of today:</p>${notes.map(note).join('')}</div></article>`,
  );
  expect(body).toContain('shorter for everybody');
  expect(body).toContain('trains to the harbour');
});

test('a body has the subhead above the picture that stands before its first paragraph', () => {
  const { body } = page(
    `<article><h1>A shorter night</h1><div><h2>Nobody loses pay</h2><figure><img src="/quay.jpg"></figure>${text}<h2>What is next</h2>${last}</div></article>`,
  );
  expect(body).toMatch(/^## Nobody loses pay/);
});

test('a body has the list below a heading of its own, above the text', () => {
  const points =
    '<ul><li>The nights of the ferry are shorter.</li><li>Nobody loses any of the pay.</li></ul>';
  const { body } = page(
    `<main><h1>A shorter night</h1><section><h2>In short</h2>${points}</section><div>${['tug', 'boat'].map((ship) => `<article><h3>The ${ship}</h3>${text.replaceAll('ferry', ship)}</article>`).join('')}</div></main>`,
  );
  expect(body).toContain('Nobody loses any of the pay');
});

test('a body is found in what a component shows', () => {
  const shadow = `<my-story><template shadowrootmode="open"><article><h1>A shorter night</h1>${text}${last}</article></template></my-story>`;
  expect(bodyOf(shadow)).toContain('night train');
});

test('a body keeps what one may sign up for on a day', () => {
  const meeting = `<div><h3>A walk along the quay</h3><p>May 12, 2024, at noon.</p><a href="/walk">Sign up</a></div>`;
  expect(bodyOf(`<article><h1>A shorter night</h1>${text}${meeting}${last}</article>`)).toContain('A walk');
});

test.each([
  [
    'where to give to others',
    `<div><h3>The Trust</h3><p>It paints the tower.</p><a href="https://trust.example/give">Donate</a></div>`,
    'paints',
  ],
  ['how often something was updated', '<p>Updated 12 times since 1998</p>', '12 times'],
])('a body keeps %s', (_, html, words) => {
  expect(bodyOf(`<article><h1>A shorter night</h1>${text}${html}${last}</article>`)).toContain(words);
});

test('a body keeps its paragraphs where all are set as headings', () => {
  const large = ['ferry', 'tug', 'barge'].map((ship) => sentence.replace('ferry', ship).repeat(2).trim());
  const html = large.map((each) => `<h4>${each}</h4>`).join('');
  expect(bodyOf(`<div><h1>A shorter night</h1>${html}</div>`)).toBe(`${large.join('\n\n')}\n`);
});

test('a body keeps an answer that the heading above it opens', () => {
  const closed = `<h2><button aria-controls="c1" aria-expanded="false">Will there be fewer boats?</button></h2><div id="c1" style="display:none"><p>No, the number stays.</p></div>`;
  expect(bodyOf(`<article><h1>A shorter night</h1>${text}${closed}${last}</article>`)).toContain(
    '## Will there be fewer boats?\n\nNo, the number stays.',
  );
});

test('a body begins with the heading of its first post, above who wrote that', () => {
  const post = (heading: string): string =>
    `<article><header><time>09:40</time><h2>${heading}</h2><span>Ida Holm</span></header>${text}</article>`;
  expect(bodyOf(`<h1>A shorter night</h1><div>${post('The boats wait')}${post('A storm')}</div>`)).toMatch(
    /^## The boats wait/,
  );
});

test.each([
  ['in the headline', `<h1>A shorter night <a name="top"></h1>${text}${last}`],
  ['above the text', `<h1>A shorter night</h1><a id="top">${text}${last}`],
  ['in its first paragraph', `<h1>A shorter night</h1>${text.replace('<p>', '<p><a name="top">')}${last}`],
])('a body has what stands behind a place that nothing closes, %s', (_, html) => {
  expect(page(`<article>${html}</article>`).body).toBe(
    page(`<article><h1>A shorter night</h1>${text}${last}</article>`).body,
  );
});

describe('the text that a page tells machines is its body', () => {
  const paragraphs = ['ferry', 'boat', 'tug', 'barge'].map((ship) =>
    sentence.replace('ferry', ship).repeat(3).trim(),
  );
  const tells = (articleBody: string): string =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'A shorter night', articleBody })}</script>`;

  test.each([
    ['its beginning alone', `<article><h1>A shorter night</h1><p>${paragraphs[0]}</p></article>`],
    ['nothing before a script has run', '<div id="root"></div>'],
  ])('where it shows %s', (_, shown) => {
    expect(page(shown, tells(paragraphs.join('\n\n'))).body).toBe(`${paragraphs.join('\n\n')}\n`);
  });

  test('also as HTML', () => {
    const html = paragraphs.map((each) => `<p>${each}</p>`).join('');
    expect(page('<div id="root"></div>', tells(html)).body).toContain('night barge');
  });

  test('but not where it shows another text', () => {
    const { body } = page(
      `<article><h1>A shorter night</h1><p>${'Nobody waits for the morning train any more. '.repeat(4)}</p></article>`,
      tells(paragraphs.join('\n\n')),
    );
    expect(body).toContain('morning train');
  });

  const state = (data: unknown): string =>
    `<div id="root">Loading…</div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify(data)}</script>`;
  const html = paragraphs.map((each) => `<p>${each}</p>`).join('');
  const title = 'A shorter night';

  test.each([
    ['as HTML', { props: { article: { title, body: html } } }],
    [
      'in blocks',
      {
        headlines: { basic: title },
        content_elements: paragraphs.map((content) => ({ type: 'text', content })),
      },
    ],
    [
      'as a tree',
      {
        title,
        body: { content: paragraphs.map((value) => ({ nodeType: 'paragraph', content: [{ value }] })) },
      },
    ],
    [
      'beside that of others',
      {
        article: { title, html, related: [{ title: 'Fares', html: html.repeat(2) }] },
        latest: { title: 'Fares', html: html.repeat(2) },
      },
    ],
  ])('where it stands in the data of a script %s', (_, data) => {
    expect(page(state(data)).body).toBe(`${paragraphs.join('\n\n')}\n`);
  });

  test('with pictures and lists, and without what leads elsewhere, where its blocks have them', () => {
    const blocks = [
      `<p>${paragraphs[0]}</p>`,
      { type: 'image', url: 'https://harbour.example/quay.jpg' },
      { type: 'list', items: [{ content: 'Five boats lie there.' }] },
      { type: 'interstitial_link', content: 'What the new fares mean' },
      ...paragraphs.slice(1).map((content) => ({ type: 'text', content })),
    ];
    const { body } = page(state({ headlines: { basic: title }, content_elements: blocks }));
    expect(body).toContain('![](https://harbour.example/quay.jpg)\n\n- Five boats lie there.\n');
    expect(body).toContain(paragraphs[0]);
    expect(body).not.toContain('fares');
  });

  test('where a script sets it', () => {
    const code = `window.__STATE__ = ${JSON.stringify({ story: { title, html } }).replace('{', '{"a":undefined,')};`;
    expect(page(`<div id="root"></div><script>${code}</script>`).body).toContain('night barge');
  });

  test('but not the text of another article in the data of a script', () => {
    expect(page(state({ article: { title: 'Fares', html } })).body).toBe('');
  });
});

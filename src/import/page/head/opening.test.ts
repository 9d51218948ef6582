import { describe, expect, test } from 'vitest';
import { page, sentence, text } from '../test-page.ts';

const shown = (above: string, below: string, story = text) =>
  page(`<article>${above}<h1>A shorter night at sea</h1>${below}${story}</article>`);

describe('a line below the headline', () => {
  test.each([
    'By our correspondent in Riga',
    'Von unserem Korrespondenten in Riga',
    'Door onze redacteur Economie',
    'De notre envoyée spéciale',
    'Dal nostro inviato a Riga',
    'От нашего корреспондента в Риге',
    'リガ支局から',
  ])('begins the text where it is a byline that names nobody: %s', (line) => {
    const { author, body } = shown('', `<p>${line}</p>`);
    expect({ author, first: body.split('\n')[0] }).toEqual({ author: [], first: line });
  });

  test('begins the text where it is the place beside a writer who is known', () => {
    const line = '<div class="byline"><div>By Ida Holm</div><div class="dateline">Riga</div></div>';
    const { author, body } = shown('', line);
    expect({ author, first: body.split('\n')[0] }).toEqual({ author: ['Ida Holm'], first: 'Riga' });
  });

  test.each(['Coast Radio Reporter', 'Staff Writer', 'Associate Editor, harbour.example'])(
    'does not begin the text where it is the office of a writer who is known: %s',
    (office) => {
      const { author, body } = shown('', `<p class="byline">By Ida Holm</p><p>${office}</p>`);
      expect({ author, first: body.slice(0, 9) }).toEqual({ author: ['Ida Holm'], first: 'The crews' });
    },
  );

  test('does not begin the text where it stands behind a long first paragraph', () => {
    const words = 'We are glad of it, all of us.';
    const quote = `<p><q class="right">${words}</q></p><p>“${words}” So say the crews. ${sentence}</p>`;
    expect(shown('', '', `<p>${sentence.repeat(6)}</p>${quote}${text}`).body).toMatch(/^The crews/);
  });

  test.each([
    ['in a box of its own', '<div>By our correspondent in Riga</div>', 'By our correspondent in Riga'],
    ['a place', '<p>Riga</p>', 'Riga'],
    ['called a place', '<div class="dateline">Riga</div>', 'Riga'],
    ['above a picture', '<p>Riga</p><figure><img src="/a.jpg" width="600"></figure>', 'Riga'],
  ])('begins the text: %s', (_, line, first) => {
    expect(shown('', line).body.split('\n')[0]).toBe(first);
  });

  test.each([
    ['by its words', '<div>By our correspondent in Riga</div>', 'By our correspondent in Riga'],
    ['by its name', '<div class="dateline">Riga</div>', 'Riga'],
  ])('begins a text that has a box of its own, if it is known %s', (_, line, first) => {
    const box = `<div class="text">${text}</div>`;
    const { body } = page(`<main><h1>A shorter night at sea</h1>${line}${box}</main>`);
    expect(body.split('\n')[0]).toBe(first);
  });

  test.each([
    ['a day', '<p>May 6, 2024</p>'],
    ['a day and how long reading takes', '<p>May 6, 2024 · 4 min read</p>'],
    ['a day behind a word that nobody knows', '<p>Obnoveno: 6.5.2024</p>'],
    ['a control', '<p>Share</p>'],
    ['the name of a file', '<p>the quay at night.jpg</p>'],
    ['a link', '<p><a href="/politics">Politics at sea</a></p>'],
    ['the byline', '<p>By Ida Holm, Riga</p>'],
    ['rights', '<p>© The Harbour 2024</p>'],
    ['a number of comments', '<div>12 comments</div>'],
    [
      'the word for a byline alone',
      '<p class="authors-byline">By</p><span><a rel="author" href="/staff/ida">Ida Holm</a></span>',
    ],
    ['an hour', '<div class="byline-day"><div>May 6, 2024</div><div>5:50 PM</div></div>'],
    [
      'how old it is',
      '<div class="byline"><time datetime="2024-05-06">1 day ago</time><button>Share</button></div>',
    ],
    [
      'a day without its year',
      '<div class="author-line">Publicado el <time datetime="2024-05-06">6 de mayo</time></div>',
    ],
    [
      'what its known writer is',
      '<div class="byline"><div>By <a rel="author" href="/staff/ida">Ida Holm</a><div class="author-job">Columnist at large</div></div></div>',
    ],
    [
      'where its known writer is met',
      '<div class="author"><b><a rel="author" href="/staff/ida">Ida Holm</a></b><div><span>the_harbour</span><span>desk@harbour.example</span></div></div>',
    ],
    [
      'the caption of its picture',
      '<figure><img src="/a.jpg" width="600"><figcaption>At sea</figcaption></figure>',
    ],
  ])('is none of the text: %s', (_, line) => {
    expect(
      shown('', line)
        .body.replace(/^!\[.*\n?(?:At sea)?\s*/, '')
        .startsWith('The crews'),
    ).toBe(true);
  });
});

describe('a second headline', () => {
  const second = '<h2>Crews of the ferry get two hours back</h2>';

  test.each([
    ['before the text', second],
    ['before a picture', `${second}<figure><img src="/a.jpg" width="600"></figure>`],
    ['before a place', `${second}<p>Riga</p>`],
    [
      'before other headings of the text',
      second,
      `<div>${text}<h2>Fees</h2><p>${sentence.repeat(2)}</p></div>`,
    ],
  ])('is the dek: %s', (_, lines, story = text) => {
    const { dek, body } = shown('', lines, story);
    expect({ dek, isTwice: body.includes('two hours back') }).toEqual({
      dek: 'Crews of the ferry get two hours back',
      isTwice: false,
    });
  });

  test('is a heading of the text where others stand beside it', () => {
    const { dek, body } = shown(
      '',
      second,
      `${text}<h2>Fees rise again</h2>${text.replaceAll('night', 'day')}`,
    );
    expect(dek).toBeUndefined();
    expect(body).toMatch(/^## Crews/);
  });
});

test.each([
  ['by its name', '<p class="kicker">Work at sea</p>', ''],
  ['as a heading', '<h2>Work at sea</h2>', ''],
  ['by its place', '<p>Work at sea</p>', ''],
  ['in the heading', '', '<span class="overline">Work at sea</span> '],
])('the kicker above the headline is kept apart from it: %s', (_, above, inside) => {
  const { title, kicker } = page(`<article>${above}<h1>${inside}A shorter night</h1>${text}</article>`);
  expect({ title, kicker }).toEqual({ title: 'A shorter night', kicker: 'Work at sea' });
});

test('a text whose lines breaks alone part is told once', () => {
  const lines = ['boat', 'train', 'bus', 'tram'].map((way) => sentence.replace('ferry', way).trim());
  const { body } = shown('', '<p>May 6, 2024</p>', `<div>${lines.join('<br>')}</div>`);
  expect(body.match(/night \w+/g)).toEqual(['night boat', 'night train', 'night bus', 'night tram']);
});

test.each([
  ['the headline behind a label', '<p>Original headline: A shorter night at sea</p>'],
  ['who made the picture', '<div class="item__img-author">Jo Berg / Coast</div>'],
])('a text does not begin with %s', (_, line) => {
  expect(shown('', line).body.startsWith(sentence.trim())).toBe(true);
});

test('the kicker above the headline is not what another box is called', () => {
  const box = `<div><div class="box_kicker">Stay in touch</div><div>${sentence}</div></div>`;
  expect(page(`<article>${box}<h1>A shorter night</h1>${text}</article>`).kicker).toBeUndefined();
});

test('the kicker above the headline may end with a colon, and a picture stand behind the headline', () => {
  const { kicker, body } = page(
    `<article><h4 class="kicker">The mayor:</h4><h1>A shorter night</h1><figure><img src="/quay.jpg"></figure>${text}</article>`,
  );
  expect({ kicker, first: body.slice(0, 9) }).toEqual({ kicker: 'The mayor:', first: 'The crews' });
});

test('the kicker above the headline may end with a colon, if it is called one', () => {
  const above = '<p class="kicker">The mayor:</p>';
  const { kicker } = page(`<article>${above}<h1>A shorter night</h1>${text}</article>`);
  expect(kicker).toBe('The mayor:');
});

describe('a list of what the article says, above the text', () => {
  const points =
    '<li>The nights at sea are shorter from May on</li><li>Nobody who works at sea loses any pay</li>';
  const body = `<div class="article-body">${text}</div>`;
  test.each([
    [
      'in a box beside the text',
      `<aside class="story-highlights"><h3>In short</h3><ul>${points}</ul></aside>`,
    ],
    ['called a subtitle', `<div><div class="subtitulo"><ul>${points}</ul></div></div>`],
    ['right below the headline', `<ul>${points}</ul>`],
  ])('begins the text: %s', (_, list) => {
    const { body: written } = page(
      `<main><h1>A shorter night at sea</h1>${list}<p>By Ida Holm</p>${body}</main>`,
    );
    expect(written).toMatch(/^- The nights at sea are shorter from May on\n- Nobody/);
  });

  test('may have short lines where it is called so', () => {
    const list =
      '<div class="highlights"><h3>In short</h3><ol><li>Shorter nights.</li><li>Same pay.</li></ol></div>';
    const { body: written } = page(`<main><h1>A shorter night at sea</h1>${list}${body}</main>`);
    expect(written).toMatch(/Shorter nights\./);
  });

  test('begins the text right below a headline of the second rank, too', () => {
    const { body: written } = page(
      `<main><div><h2>A shorter night</h2><ul>${points}</ul><p>By Ida Holm</p></div>${body}</main>`,
    );
    expect(written).toMatch(/^- The nights at sea/);
  });

  test('is none where its lines are links', () => {
    const links = points.replaceAll('<li>', '<li><a href="/x">').replaceAll('</li>', '</a></li>');
    const { body: written } = page(`<main><h1>A shorter night at sea</h1><ul>${links}</ul>${body}</main>`);
    expect(written).toMatch(/^The crews/);
  });
});

test.each([
  ['called a standfirst', 'preamble'],
  ['of any name', 'x1'],
])('paragraphs of a box above the text that are not the dek begin it: one %s', (_, name) => {
  const above = '<p>Port and union agree after three years of talks.</p><p>Nobody loses pay, both say.</p>';
  const { body, dek } = page(
    `<main><div><h1>A shorter night</h1><p>By Ida Holm</p></div><div class="${name}">${above}</div><div class="article-body">${text}</div></main>`,
  );
  expect(`${dek}\n${body}`).toContain('Port and union agree after three years of talks.');
  expect(body).toContain('Nobody loses pay, both say.\n\nThe crews');
});

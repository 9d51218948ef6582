import { describe, expect, test } from 'vitest';
import { page, sentence, text } from '../test-page.ts';

const lead = 'From May on, a night at sea ends two hours earlier for the crews of all ferries of the coast.';

function dekOf(html: string, head: string): string | undefined {
  return page(`<article><h1>A shorter night</h1>${html}</article>`, head).dek;
}

const described = (words: string): string => `<meta name="description" content="${words}">`;

describe('the dek', () => {
  test.each([
    ['cut at a quotation mark', '<p></p>', 'The port calls it "a good day" for all.'],
    ['a piece of its second paragraph', `<p>${sentence}</p><p>It is so. ${lead}</p>`, lead],
    [
      'how its text begins, cut after a few words',
      `<p>From May on, ${lead}</p>`,
      'From May on, From May on, a night...',
    ],
    ['its first line', '<p><b>Nobody at sea waits.</b></p>', 'Nobody at sea waits.'],
    [
      'all of its text',
      ['May', 'June', 'July', 'August'].map((month) => `<p>${lead.replace('May', month)}</p>`).join(''),
      ['May', 'June', 'July', 'August'].map((month) => lead.replace('May', month)).join(' '),
    ],
    ['of its author', '', 'Ida Holm writes novels, paints landscapes and lives in Bergen.'],
    ['of its house', '', 'The Harbour: songs, recipes, horoscopes.'],
  ])('is no description that is %s', (_, html, words) => {
    const head = `${described(words)}<meta name="author" content="Ida Holm"><meta property="og:site_name" content="The Harbour">`;
    expect(dekOf(`${html}${text}`, head)).toBeUndefined();
  });

  test.each([
    ['description', '', `<p>${lead}</p>`],
    ['standfirst', `<div class="summary"><p>${lead} <span>Ida Holm</span></p></div>`, ''],
  ])('is no %s that is the caption of the lead image', (_, line, caption) => {
    const figure = `<figure><img src="/crew.jpg" width="600"><figcaption>${lead} <cite>Ida Holm</cite></figcaption></figure>`;
    const head = caption === '' ? '' : described(lead);
    expect(dekOf(`${figure}${line}${text}`, head)).toBeUndefined();
  });

  test('is no excerpt of the text, cut, though a few words were others then', () => {
    const first = `<p>${lead} Nobody asked for it, and nobody minds it either, said the port.</p>`;
    const words = `${lead} No one asked for it, and nobody minds it either, sa`;
    expect(dekOf(`${first}${text}`, described(words))).toBeUndefined();
  });

  test('is its description without the section that the page does not show before it', () => {
    expect(dekOf(`${text}<aside>${lead}</aside>`, described(`News, Coast: ${lead}`))).toBe(lead);
  });

  test('is the paragraph below the headline, though nothing calls it so', () => {
    const words = 'Fewer hours for all crews, and two more hands on each ferry';
    const html = `<div><p class="mt-4">${words}</p><div>6 May 2024</div></div><div>${text}</div>`;
    const top = html.replace('<div>', '<div><h1>A shorter night</h1>');
    expect(page(`<article>${top}</article>`).dek).toBe(words);
  });

  test.each([
    ['is a short sentence that is called so', '<div class="lead"><p>Nobody at sea waits.</p></div>'],
    [
      'is a paragraph below the box of the headline',
      '<p id="a">Nobody at sea waits, and the port hires eleven hands for it.</p>',
    ],
  ])('%s', (_, line) => {
    const top = `<header><div><h1>A shorter night</h1></div>${line}<div>6 May 2024</div></header>`;
    expect(page(`<main>${top}<div>${text}</div></main>`).dek).toMatch(/^Nobody at sea waits/);
  });

  test('is a sentence in a box below a headline of a lower rank', () => {
    const words = 'Nobody at sea waits, and the port hires eleven hands for the new hours.';
    const { dek } = page(
      `<div><h2>A shorter night</h2><div><b>${words}</b></div><div>6 May 2024</div><div class="text">${text}</div></div>`,
    );
    expect(dek).toBe(words);
  });

  test('is without the label that says what it is', () => {
    expect(dekOf(`<p class="summary"><span>Summary:</span> ${lead}</p>${text}`, '')).toBe(lead);
  });

  test.each(['article__text__overview', 'artSyn synopsis'])('is what is called %s, with no stop', (name) => {
    const words = lead.replace(/\.$/, '');
    expect(dekOf(`<div><div class="${name}"><span>${words}</span></div>${text}</div>`, '')).toBe(words);
  });

  test('is no day of publication, though set as a heading', () => {
    expect(dekOf(`<h6 class="dateline">Published: September 16, 2024</h6>${text}`, '')).toBeUndefined();
  });

  test('is no byline with a day, though called so', () => {
    const line = '<a href="/authors/ida/">Ida Holm of the coast</a> — Monday, May 6, 2024, 09:12';
    expect(dekOf(`<div class="post__subtitle">${line}</div>${text}`, '')).toBeUndefined();
  });

  test('is what British papers call a strap', () => {
    expect(dekOf(`<p class="strap">${lead}</p><div class="text">${text}</div>`, '')).toBe(lead);
  });

  test('is what systems of Russia call an announcement', () => {
    expect(dekOf(`<div class="news-detail-anons">${lead}</div><div class="text">${text}</div>`, '')).toBe(
      lead,
    );
  });

  test('is no list of topics that is its description, too', () => {
    const topics = 'ferries,night shifts,work at sea,harbours';
    expect(dekOf(text, `${described(topics)}<meta name="keywords" content="${topics}">`)).toBeUndefined();
  });

  test('is whole where its description is cut, and the page shows it elsewhere', () => {
    const html = `<div><p>${lead} It costs nothing.</p></div><div class="article-body">${text}</div>`;
    expect(dekOf(html, described(`${lead.slice(0, 70)}…`))).toBe(`${lead} It costs nothing.`);
  });

  test('is its description where that ends as sentences of its language do', () => {
    const words = 'کشتیاں مارچ تک بندرگاہ میں رہیں گی اور شہر کی کونسل نے کل شام یہی کہا۔';
    const html = `<div>6 May 2024</div><div><p>${words} ہر شخص کو یہ معلوم ہے۔</p></div><div class="article-body">${text}</div>`;
    expect(dekOf(html, described(words))).toBe(words);
  });

  test.each([
    ['in a word', `<p><strong>${lead} It costs nothing.</strong></p>`, lead.slice(0, 70)],
    ['with dots', `<p><b>${lead}</b> <b>It costs nothing.</b></p>`, `${lead.slice(0, 62)}…`],
    ['with brackets, in a heading', `<h3>${lead} It costs nothing.</h3>`, `${lead.slice(0, 55)} [...]`],
  ])('is the first paragraph, set apart, whose beginning is its description: cut %s', (_, first, words) => {
    const { dek, body } = page(
      `<article><h1>A shorter night</h1>${first}${text}</article>`,
      described(words),
    );
    expect(dek).toBe(`${lead} It costs nothing.`);
    expect(body).not.toContain('costs nothing');
  });

  test('is no first paragraph that is set as the others, where its description is cut', () => {
    expect(dekOf(`<p>${lead} It costs nothing.</p>${text}`, described(lead.slice(0, 70)))).toBeUndefined();
  });

  describe('of key points below the headline', () => {
    const points = '<li>The nights are shorter.</li> <li>Nobody loses any pay.</li>';

    test.each([
      ['a list', `<ul class="summary-list">${points}</ul>`],
      ['a box', `<div class="keyPoints"><ul>${points}</ul></div>`],
      ['a box in a box', `<section data-testid="article-takeaways"><div><ul>${points}</ul></div></section>`],
    ])('is their sentences: in %s', (_, list) => {
      const { dek, body } = page(
        `<article><h1>A shorter night</h1>${list}${text}</article>`,
        described(lead),
      );
      expect(dek).toBe('The nights are shorter. Nobody loses any pay.');
      expect(body).not.toContain('nights are shorter');
    });

    test.each([
      [
        'the page shows a standfirst',
        `<h2 class="standfirst">${lead}</h2><ul class="key-points">${points}</ul>`,
      ],
      ['they are no sentences', `<ul class="summary">${points.replaceAll('.', '')}</ul>`],
      ['nothing calls them so', `<ul>${points}</ul>`],
    ])('is another where %s', (_, list) => {
      const { dek, body } = page(
        `<article><h1>A shorter night</h1>${list}${text}</article>`,
        described(lead),
      );
      expect(dek).toBe(lead);
      expect(body).toContain('nights are shorter');
    });
  });

  test('tells of its author where the article does', () => {
    const words = 'Ida Holm sailed with the crews of the night ferry for six hours in May.';
    expect(dekOf(text, `${described(words)}<meta name="author" content="Ida Holm">`)).toBe(words);
  });

  test('is without the name of its site', () => {
    expect(
      dekOf(
        text,
        `${described(`${lead} - The Harbour`)}<meta property="og:site_name" content="The Harbour">`,
      ),
    ).toBe(lead);
  });

  test.each([
    `${lead} Read this article by Ida Holm on The Harbour.`,
    `Read 'A shorter night' on The Harbour! ${lead}`,
  ])('is without the sentence that says where the article is: %s', (words) => {
    const head = `${described(words)}<meta name="author" content="Ida Holm"><meta property="og:site_name" content="The Harbour!">`;
    expect(dekOf(text, head)).toBe(lead);
  });

  test('is no beginning of the text, cut before the name of its house', () => {
    expect(
      dekOf(`<p>${lead}</p>${text}`, described(`${lead.slice(0, 60)}... | The Harbour | A paper.`)),
    ).toBe(undefined);
  });

  test.each([
    [
      'tells how it was made',
      '<div class="post-summary"><p>This is AI generated summarization, which may have errors. Read the whole article.</p></div>',
    ],
    ['tells of a writer', `<div class="author-dropdown"><div class="description"><p>${lead}</p></div></div>`],
    ['tells of a film', `<p class="video-desc" itemprop="description">${lead}</p>`],
  ])('is no line that %s', (_, line) => {
    expect(dekOf(`<header>${line}</header><div class="article-body">${text}</div>`, '')).toBeUndefined();
  });

  test('may be a quotation of the text, if it is called so', () => {
    const html = `<div class="article-head"><h2 class="subheadline"><p>“Nobody loses pay.”</p></h2></div>`;
    expect(dekOf(`${html}<div class="article-body">${text}</div>`, '')).toBe('“Nobody loses pay.”');
  });

  test('may be a few words below the headline, if they are called so', () => {
    expect(dekOf(`<h2 class="entry-sub-title">Shorter nights for all</h2>${text}`, '')).toBe(
      'Shorter nights for all',
    );
  });

  test.each([
    ['called so in German', '<p class="unterzeile">Shorter nights for all</p>'],
    ['called a subtitle paragraph', '<h2 class="pw-subtitle-paragraph">Shorter nights for all</h2>'],
    [
      'below who wrote',
      '<ul><li>Ida Holm</li><li>May 6, 2024</li></ul><h4 class="subheading">Shorter nights for all</h4>',
    ],
  ])('may be a few words: %s', (_, head) => {
    const { dek } = page(`<header><h1>A shorter night</h1></header>${head}<article>${text}</article>`);
    expect(dek).toBe('Shorter nights for all');
  });

  test('is the subtitle, and not the first paragraph, which is called an introduction', () => {
    const { dek, body } = page(
      `<div><h1>A shorter night</h1><p class="soustitre">Shorter nights for all</p></div><div><div class="chapo"><p>${lead}</p></div><div class="texte">${text}</div></div>`,
    );
    expect({ dek, isInBody: body.includes(lead) }).toEqual({ dek: 'Shorter nights for all', isInBody: true });
  });

  test('stands in a box in another below the headline', () => {
    expect(
      page(
        `<section><div><h1>A shorter night</h1></div><div><div><p>${lead}</p></div></div></section><section><div>${text}${text.replaceAll('ferry', 'tug')}</div></section>`,
      ).dek,
    ).toBe(lead);
  });

  test('is not the first paragraph, which begins with a large initial', () => {
    const { dek, body } = page(
      `<article><h1>A shorter night</h1><div><p class="has-dropcap has-dropcap__lead-heading">${lead}</p>${text}</div></article>`,
    );
    expect({ dek, isInBody: body.includes(lead) }).toEqual({ dek: undefined, isInBody: true });
  });

  test('stands below a day', () => {
    const { dek, body } = page(
      `<article><div><span>Monday, May 6, 2024, 10:11</span></div><h1>A shorter night</h1><p class="standfirst">${lead}</p>${text}</article>`,
    );
    expect(dek).toBe(lead);
    expect(body).not.toContain(lead);
  });

  test('leaves no rule at the beginning of the body', () => {
    const { body } = page(
      `<article><h1>A shorter night</h1><p class="standfirst">${lead}</p><hr>${text}</article>`,
    );
    expect(body).not.toContain('---');
  });
});

import { describe, expect, test } from 'vitest';
import { page, sentence, text } from '../test-page.ts';

const bodyOf = (html: string): string => page(html).body;
const last = `<p>${sentence.replace('ferry', 'train')}</p>`;

describe('a body', () => {
  test('ends with a sentence that tells of its own site', () => {
    const line = '<p>The papers were printed on May 6, 2024, at https://harbour.example/papers.</p>';
    expect(bodyOf(`<article><h1>A shorter night</h1>${text}${line}</article>`)).toContain('/papers');
  });

  test.each([
    [
      'the label of a list of links',
      '<p>More of it at the harbour:</p><ul><li><a href="/fees">Harbour fees</a></li></ul>',
    ],
    [
      'the label of links that stand one below the other',
      '<p>More of it at the harbour:</p><p><a href="/fees">Harbour fees rise again</a></p><p><a href="/tides">High tides in May</a></p>',
    ],
    ['a picture that leads elsewhere', '<p><a href="/shop"><img src="/offer.jpg" width="600"></a></p>'],
    [
      'headings whose content was not sent',
      '<h2>At sea</h2><h4>The crew of the night ferry is heard in the town hall of the port</h4>',
    ],
    ['rights in another language', '<p>The Harbour 2024. Todos los derechos reservados.</p>'],
    ['the rights of an agency', '<p>ⓒ The Harbour, 2024. Nobody may print it without asking first.</p>'],
    [
      'how it is to be cited',
      `<div>To cite it</div><p>A shorter night.${' '.repeat(400)}In: The Harbour, May 6, 2024, <em>https://harbour.example/id/7</em> (retrieved on May 7, 2024)</p><p>This text is a work of The Harbour. All rights reserved, also those of its pictures and its sounds.</p>`,
    ],
    [
      'how it is to be cited in each style',
      '<div>Please use one of these forms to cite this article of the coast:<br><br><b>MLA</b><br><div>Holm, Ida. “A shorter night.” The Harbour, 6 May 2024. &lt;https://harbour.example/ferry&gt;</div><hr><b>APA</b><div>Holm, I. (2024, May 6). “A shorter night.” Retrieved from <a href="/ferry">https://harbour.example/ferry</a>.</div><p>Where no author is named, the paper itself is named in the place of one.</p></div>',
    ],
    ['a call to its messages without a link', '<p>Folgen Sie uns auf WhatsApp!</p>'],
    ['a call to its newsletter without a link', '<p>Subscribe to our newsletter and never miss a ship.</p>'],
    [
      'a call to its channel in another language',
      '<p>Jetzt den Newsletter abonnieren und nichts mehr verpassen!</p>',
    ],
    [
      'a line in bold that calls on its readers without a link',
      '<p><br><em><b>More of the coast? Sign up for our letter, The Quay.</b></em></p>',
    ],
    ['the logo of an agency', '<p><img src="/i/logo_agency.jpg" width="200" alt="Agency"></p>'],
  ])('does not end with %s', (_, html) => {
    const body = bodyOf(`<article><h1>A shorter night</h1>${text}${last}${html}</article>`);
    expect(body.trim().endsWith(sentence.replace('ferry', 'train').trim())).toBe(true);
  });

  test.each([
    ['in bold', '<p><b>Read all that the crews said:</b></p>'],
    [
      'as long as a sentence',
      '<p><em>All that the crews of the coast have to say of the new hours is always to be found here:</em></p>',
    ],
    [
      'below who wrote it',
      '<p><i>Ida Holm writes of ports and ships.</i></p><p><b><i>What else is new at sea on every day of this week, hour by hour and port by port:</i></b></p>',
    ],
  ])('does not end with a set line that introduces what was not sent: %s', (_, line) => {
    const { body } = page(
      `<article><h1>A shorter night</h1>${text}${line}</article>`,
      '<meta name="author" content="Ida Holm">',
    );
    expect(body.trim().endsWith('Nobody loses pay.')).toBe(true);
  });

  test('ends with a short paragraph, though its element is not one', () => {
    const html = `<h1>A shorter night</h1><div class="story-text"><div>${sentence.repeat(3)}</div><div>${sentence.replace('ferry', 'boat').repeat(3)}</div><div>We sail.</div></div>`;
    expect(bodyOf(html).trim().endsWith('We sail.')).toBe(true);
  });

  test('begins with what introduces a text behind a rule', () => {
    const { body } = page(
      `<article><h1>A shorter night</h1><p>From the port on its ships:</p><p>- - -</p>${text}</article>`,
    );
    expect(body.startsWith('From the port on its ships:\n\n---')).toBe(true);
  });

  test('ends with a label whose content was not sent', () => {
    const body = bodyOf(`<article><h1>A shorter night</h1>${text}<p>These are the new hours:</p></article>`);
    expect(body).toContain('new hours:');
  });

  test('ends with a sentence that has a long link', () => {
    const end = `<p>The <a href="/fund">fund of the crews goes on to collect money</a> for all men and women that lose their work this May.</p>`;
    expect(bodyOf(`<article><h1>A shorter night</h1>${text}${end}</article>`)).toContain('this May');
  });

  test('begins with the first item of a list that tells all in its headings', () => {
    const items = ['boat', 'barge', 'tug', 'train'].map(
      (name, at) => `<h2>${at + 1}. ${sentence.replace('ferry', name)}</h2><p>Jo Berg / Coast</p>`,
    );
    expect(bodyOf(`<div><h1>A shorter night</h1>${items.join('')}${text}</div>`)).toContain('boat');
  });

  test('begins in a short piece that is called the body', () => {
    const rest = ['boat', 'tug', 'train', 'raft', 'cab', 'bus', 'tram']
      .map((ship) => text.replaceAll('ferry', ship))
      .join('');
    const body = bodyOf(
      `<main><div><h1>A shorter night</h1><div class="articleBody"><p>${sentence.replaceAll('ferry', 'barge').repeat(3)}</p></div><div class="facts"><a href="/fees">Harbour fees rise again this year</a></div><div class="articleBody">${rest}</div></div></main>`,
    );
    expect(body).toContain('barge');
  });

  test('begins in another frame than it goes on in', () => {
    const lines = Array.from(
      { length: 20 },
      (_, at) => `<p>${sentence.replace('ferry', `ferry ${at}`).repeat(2)}</p>`,
    );
    const beginning = ['boat', 'barge'].map((ship) => `<p>${sentence.replace('ferry', ship).repeat(3)}</p>`);
    const body = bodyOf(
      `<div class="a1"><h1>A shorter night</h1><div class="b2">${beginning.join('')}</div><div class="c3">${lines.join('')}</div></div>`,
    );
    expect(body).toContain('barge');
  });

  test.each([
    ['form', (html: string) => `<form><div>${html}</div></form>`],
    ['talk of readers', (html: string) => `<div class="comments"><div>${html}</div></div>`],
  ])('of a brief is not the longer %s below it', (_, around) => {
    const others = '<p>We write to you when there is news, and you can end it whenever you like.</p>'.repeat(
      4,
    );
    const body = bodyOf(`<main><h1>A shorter night</h1><p>${sentence}</p>${around(others)}</main>`);
    expect(body).toContain('six hours');
    expect(body).not.toContain('whenever');
  });

  test('is short where it is called so, beside a longer list of other articles', () => {
    const cards = ['Fees', 'Tides', 'Ropes', 'Yards'].map(
      (name) =>
        `<div class="row"><h5><a href="/${name}">${name}</a></h5><p>All that our readers should know of it before they come to the coast this summer.</p></div>`,
    );
    const body = bodyOf(
      `<div><h1>A shorter night</h1><div class="entry-content"><p>${sentence.repeat(2)}Nobody loses pay.</p></div></div><div class="columns">${cards.join('')}</div>`,
    );
    expect(body).toContain('six hours');
    expect(body).not.toContain('this summer');
  });

  test('is a cell where tables lay out the page', () => {
    const lines = Array.from({ length: 9 }, (_, at) => `${sentence.replace('ferry', `ferry ${at}`)}<br><br>`);
    const html = `<table><tr><td><a href="/">Home</a></td><td>${lines.join('')}</td><td>Weather<br>Tides</td></tr></table><center>Copyright of The Harbour since 1904, all rights reserved.</center>`;
    expect(bodyOf(html)).toBe(lines.map((line) => line.replace('<br><br>', '').trim()).join('\n\n') + '\n');
  });
});

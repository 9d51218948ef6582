import { describe, expect, test } from 'vitest';
import { page, sentence, text } from './test-page.ts';

describe('the body', () => {
  const article = (inner: string) => page(`<main><article><h1>A shorter night</h1>${inner}</article></main>`);

  test('ends where the page goes on with its next article', () => {
    const { body } = page(
      `<main><article><h1>A shorter night</h1>${text}</article><article><h1>Null doubt</h1>${text.replaceAll('ferry', 'match')}</article></main>`,
    );
    expect(body).toContain('ferry');
    expect(body).not.toContain('match');
  });

  test('keeps what its reader marked, and a mark of the page as an emphasis', () => {
    const { body } = article(
      `${text}<p>Nobody <span class="single-file-highlight single-file-highlight-yellow">loses </span><b><span class="single-file-highlight">pay</span></b>, or <mark>sleep</mark>, <mark class="highlight-yellow_background">ever</mark>.</p>`,
    );
    expect(body).toContain('Nobody ==loses== **==pay==**, or *sleep*, ==ever==.');
  });

  test('is without the notes that its reader pinned to it, which are told', () => {
    const pin = (inner: string) =>
      `<single-file-note data-note-id="1"><template shadowrootmode="open"><style>.note{}</style><div class="note note-anchored">${inner}</div></template></single-file-note>`;
    const { body, notes } = article(
      `${text}${pin('<header><img class="note-remove"></header><main contenteditable="true">Ask the<br>union.</main>')}${pin('<header></header><blockquote><textarea dir="auto">Twice &amp; more</textarea></blockquote>')}`,
    );
    expect(notes).toEqual(['Ask the union.', 'Twice & more']);
    expect(body).not.toContain('union');
  });

  test('is without the day that its page gives again below it', () => {
    const { body } = article(
      `<p>6 maggio 2024 | 10:11</p>${text}<p>${sentence.replace('ferry', 'tug')}</p><p>6 maggio 2024 (modifica il 6 maggio 2024 | 11:40)</p>`,
    );
    expect(body).not.toContain('maggio');
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
    [
      'its byline with an address behind the word for a reporter',
      '<p>Ida Holm 기자 holm@harbour.example</p>',
    ],
    ['its day', '<p>Published May 6, 2024, updated May 7, 2024</p>'],
    ['its day in a small heading', '<h6>Published: May 6, 2024</h6>'],
    ['its day behind house and place', '<p>The Harbour (Oslo) First published May 6, 2024: 1:21 PM ET</p>'],
  ])('is without %s', (_, line) => {
    const { body } = page(
      `<article><h1>A shorter night</h1><p>${sentence}</p>${line}${text}</article>`,
      '<meta name="author" content="Ida Holm"><meta property="og:site_name" content="The Harbour">',
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

  test('is without a line in bold capitals that says where its author works', () => {
    const { body } = page(
      `<article><h1>A shorter night</h1>${text}<p><b>IDA HOLM IS THE POLITICAL EDITOR OF THE COASTAL NETWORK IN OSLO</b></p></article>`,
      '<meta name="author" content="Ida Holm">',
    );
    expect(body).not.toContain('IDA');
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
    [
      'how its author may be reached, on lines of their own',
      `<div>For more info\n${' '.repeat(40)}<span>Ida Holm</span>\n<span>Senior editor of the paper</span>\n<a href="mailto:ida@ships.example">ida@ships.example</a></div>`,
    ],
    [
      'who its author is, before a picture',
      '<p><em>Ida Holm has written of ships for ten years.</em></p><img src="/ida.jpg" width="300">',
    ],
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

  test.each([
    ['their name', '<div><img src="/ida.jpg" width="80"><h3>Ida Holm</h3>'],
    ['a label', '<div><h4>Über die Autorin</h4>'],
  ])('ends without who its author is below %s', (_, box) => {
    const bio = `${box}<p>Ida Holm has written of ships for ten years. She lives in Riga with two cats.</p></div>`;
    const { body } = page(
      `<article><h1>A shorter night</h1>${text}${bio}</article>`,
      '<meta name="author" content="Ida Holm">',
    );
    expect(body).not.toMatch(/Holm|Autorin|ida\.jpg/);
  });

  test('keeps what each of its authors wrote below their names', () => {
    const own = ['Ida Holm', 'Jo Berg']
      .map((name) => `<h3>${name}</h3><p>What I like best is the night at sea, and the hours before it.</p>`)
      .join('');
    const { body } = page(
      `<article><h1>A shorter night</h1>${text}${own}</article>`,
      '<meta name="author" content="Ida Holm"><meta name="author" content="Jo Berg">',
    );
    expect(body.match(/What I like/g)).toHaveLength(2);
  });

  test('ends without the rule that parts who its author is', () => {
    const bio = '<hr><p><em>Ida Holm has written of ships for ten years.</em></p>';
    const { body } = page(
      `<article><h1>A shorter night</h1>${text}${bio}</article>`,
      '<meta name="author" content="Ida Holm">',
    );
    expect(body).not.toContain('---');
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
      'See https://law.example/a/_b/c_d?e=1&f=2 and write to ida@law.example',
      'See https://law.example/a/_b/c_d?e=1&f=2 and write to ida@law.example',
    ],
    ['marks that touch the next word', '<b>Ida Holm:</b>We sail', '**Ida Holm:** We sail'],
    ['marks of a comma alone', '<i>Six hours</i> long<i>,</i> and no more', '*Six hours* long, and no more'],
    ['words on a control', 'See <a href="javascript:void(0)">the hours</a>', 'See the hours'],
    ['places that links lead to', 'See <a name="hours">the hours</a>', 'See the hours'],
    [
      'addresses with a space',
      '<a href="https://law.example/a ">The law</a>',
      '[The law](https://law.example/a)',
    ],
    ['words that may be parted', 'Night fer\u00ADries wait', 'Night ferries wait'],
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

  test.each([
    ['in bold as a whole', '<h2><b>The hours</b> <i><b>at sea</b></i></h2>', '## The hours *at sea*'],
    ['in bold in part', '<h2>The <b>hours</b></h2>', '## The **hours**'],
    ['on two lines', '<h2>The hours<br> at sea</h2>', '## The hours at sea'],
    ['with a button', '<h2>The hours<div><button>Copy link</button></div></h2>', '## The hours'],
  ])('has headings as a person would write them: %s', (_, html, expected) => {
    expect(article(`${text}${html}<p>${sentence.repeat(2)}</p>`).body).toContain(`\n\n${expected}\n\n`);
  });

  test('has no items that held nothing but a sign', () => {
    const list =
      '<ul><li>Six hours at sea</li><li><a href="/map"><img src="/i/blank.gif" alt="Map"></a></li></ul>';
    expect(article(`${text}${list}${text.replaceAll('ferry', 'train')}`).body).toContain('at sea\n\nThe');
  });

  test('has the lines of a table’s cell apart', () => {
    const { body } = article(
      `${text}<table><tr><th>Ferry</th><th>Crew</th></tr><tr><td>Night<br>Day</td><td><ul><li>Ida</li><li>Jan</li></ul></td></tr><tr><td><p>One</p><p>Two</p></td><td><b>Pay<br>Hours</b></td></tr></table>${text}`,
    );
    expect(body).toMatch(/^\| Night<br>Day +\| Ida<br>Jan +\|\n\| One<br>Two +\| \*\*Pay<br>Hours\*\* +\|$/m);
  });

  test('has one list where a page begins a new one for each item', () => {
    const { body } = article(
      `${text}<ul><li>Bread</li></ul><ul><li>Salt</li></ul><ul><li>Tar</li></ul><ol><li>One</li></ol><ol><li>Two</li></ol>${text}`,
    );
    expect(body).toContain('- Bread\n- Salt\n- Tar\n\n1. One');
  });

  test('has ampersands as a person writes them, unless they would be read as another sign', () => {
    const { body } = article(
      `${text}<p>P&amp;O, Q&A and &amp;amp; of <code>a&amp;b \\& c</code>, <a href="https://harbour.example/?a=1&amp;b=2&amp;copy;">a log</a></p><figure><img src="https://harbour.example/quay.jpg?w=900&amp;h=600" alt="B&amp;B"><figcaption>The quay of P&amp;O in May</figcaption></figure>${text}`,
    );
    expect(body).toContain(
      'P&O, Q&A and \\&amp; of `a&b \\& c`, [a log](https://harbour.example/?a=1&b=2\\&copy;)',
    );
    expect(body).toContain('![B&B](https://harbour.example/quay.jpg?w=900&h=600)\nThe quay of P&O in May');
  });

  test('has lists in lists without empty lines', () => {
    const list = '<ul><li>Ships<ul><li>Ferries</li><li>Tugs</li></ul></li><li>Boats</li></ul>';
    expect(article(`${text}${list}${text.replaceAll('ferry', 'train')}`).body).toContain(
      '- Ships\n  - Ferries\n  - Tugs\n- Boats',
    );
  });

  test('has a rule where two dashes part it', () => {
    expect(article(`${text}<p>- -</p>${text.replaceAll('ferry', 'train')}`).body).toContain('\n\n---\n\n');
  });

  test('is read of a page with 130,000 elements', () => {
    expect(article(`${text}${'<wbr>'.repeat(130_000)}${text}`).body).toContain('six hours');
  });

  test('has no comments of the page', () => {
    expect(article(`${text}<p>Six <!-- -->hours. ${sentence}</p>`).body).not.toContain('<!--');
  });
});

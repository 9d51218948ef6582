import { describe, expect, test } from 'vitest';
import { page, sentence, text } from '../test-page.ts';

const bodyOf = (html: string): string => page(html).body;

describe('a body', () => {
  const last = `<p>${sentence.replace('ferry', 'train')}</p>`;
  const teaser = 'Harbour fees rise for the third time this year';

  test.each([
    [
      'a box that is headed as related',
      `<div><div><h3>Read also</h3></div><div><p>${teaser}.</p><p>May 6, 2024</p></div></div>`,
      teaser,
    ],
    [
      'a picture with words that lead elsewhere',
      `<div class="image"><a href="/fees"><img src="/quay.jpg" width="300"><span>${teaser}</span></a></div>`,
      teaser,
    ],
    [
      'a line that asks to be followed by a link',
      '<p>Add us as a <a href="https://news.google.com/publications/abc">source of your news</a> today.</p>',
      'source',
    ],
    ['the label of its contents', '<p>In this article:</p>', 'In this article'],
    [
      'day and byline',
      `<div class="entry-meta"><p>Written for readers of the coast, who wait, by Ida Holm.</p></div>`,
      'wait',
    ],
    [
      'a box that is headed by a call',
      `<div><h3>To continue reading, subscribe</h3><p>All that the coast has to tell, for one euro a month.</p></div>`,
      'euro',
    ],
    [
      'what readers respond',
      `<div class="responses"><h3>Jo says:</h3><p>${sentence.replace('ferry', 'canoe')}</p></div>`,
      'canoe',
    ],
    ['a label of its topics', '<p>Keywords:</p>', 'Keywords'],
    ['how long reading takes', '<p>4 min read</p>', 'min read'],
    ['a sign that it goes on below a film', '<p>Reszta artykułu pod materiałem wideo:</p>', 'wideo'],
    ['a sign that it goes on below an advertisement', '<p>Article continues below this ad</p>', 'this ad'],
    [
      'how its system labels a field',
      '<div class="field field-label-above"><div class="field-label">Body of the article:</div></div>',
      'Body of',
    ],
    [
      'controls of the size of its letters',
      '<div id="adjustTextSize"><h4>Letters</h4><ul><li>-</li><li>+</li><li>as before</li></ul></div>',
      'as before',
    ],
    [
      'what stands for a film of old',
      '<a href="https://films.example/get"><img src="/buttons/get_flash_player.gif" alt="Get it"></a>',
      'Get it',
    ],
    [
      'what its system looks like',
      '<p><img src="/wp-content/plugins/player/play.png" width="300" alt="Play it"></p>',
      'Play it',
    ],
    [
      'an advertisement of AMP',
      '<amp-ad><div>We sell ships to readers of this paper, each day.</div></amp-ad>',
      'sell',
    ],
    [
      'what others read',
      `<div><h3>Most read</h3><ol><li>${teaser}</li><li>${teaser} again</li></ol></div>`,
      'fees',
    ],
    [
      'what stands beside a field for an e-mail address',
      '<div><h3>The Harbour Letter</h3><p>All that the coast has to tell, each week.</p><form><input type="email"></form><p>It costs nothing, as long as you like it.</p></div>',
      'as long as',
    ],
    [
      'what is called furniture in another language',
      '<div class="publicidad-interior"><p>We sell ships to readers of this paper, each day.</p></div>',
      'sell',
    ],
    [
      'what is called by a label in another language',
      `<div class="caja-lea-tambien"><p>${teaser}, and so do those of the yards.</p></div>`,
      'fees',
    ],
    [
      'a quotation that is only a call',
      '<blockquote><b>Read also:</b> <a href="/fees">Harbour fees rise again</a></blockquote>',
      'fees',
    ],
    ['its topics', '<p>Tags: <a href="/t/sea">sea</a>, <a href="/t/work">work at night</a></p>', 'at night'],
    [
      'a list of ways to share it',
      '<ul><li>Facebook</li><li>WhatsApp</li><li>Copy link</li></ul>',
      'WhatsApp',
    ],
    [
      'what it says where a video cannot be shown',
      '<div><p>To view this content you must accept what the service stores.</p></div>',
      'accept',
    ],
    [
      'a part that is called after it',
      '<div class="article-body__sign-in"><p>Those who sign in may read all that we write of the coast.</p></div>',
      'all that',
    ],
    [
      'what stands in a list and is no item',
      `<ul><li>Six hours from May on.</li><li class="share-bar">Tell others of this.</li><li>No loss of pay.</li></ul>`,
      'Tell others',
    ],
    [
      'a card of another article that is one link as a whole',
      `<div><a href="/fees"><div>${teaser}</div><div>Those who own ships complain.</div></a></div>`,
      'fees',
    ],
    [
      'a box that is headed by the name of a newsletter',
      '<div><h2>Newsletter: The Coast</h2><p>Each Friday, what counts at the harbours</p></div>',
      'Each Friday',
    ],
    ['a label in Greek capitals', `<div><p>ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ:</p><p>${teaser}.</p></div>`, 'fees'],
    ['a label in the letters of an older keyboard', `<div><p>Citiţi şi:</p><p>${teaser}.</p></div>`, 'fees'],
    ['a label with vowel signs', `<div><p>شَاهِد أيضاً:</p><p>${teaser}.</p></div>`, 'fees'],
    [
      'a call in another language',
      '<p>Підписуйтесь на наш <a href="https://port.example">канал</a> у телеграмі, і нічого не пропустите.</p>',
      'канал',
    ],
    [
      'how to tell of a mistake',
      '<p>Якщо ви помітили помилку, виділіть її мишею та натисніть Ctrl+Enter.</p>',
      'Ctrl',
    ],
    [
      'a notice to those who block advertisements',
      '<div class="adblock-notice"><p>You block our advertisements, which pay for the work of our reporters.</p></div>',
      'reporters',
    ],
    [
      'pictures that lead to what is related',
      '<h3>You may also like:</h3><p>Some of the coast.</p><h3>You may also like:</h3><a href="/fees"><img src="/fees.jpg" width="300"></a><a href="/tides"><img src="/tides.jpg" width="300"></a>',
      '.jpg',
    ],
    [
      'the lines that parted what is left out',
      '<hr><h3>Read also: <a href="/fees">Harbour fees rise again</a></h3><hr><p>Nobody waits.</p>',
      '---\n\n---',
    ],
    [
      'a label with a stroke behind it',
      '<blockquote><b>MIRA |</b> <a href="/fees">Harbour fees rise: ships wait</a></blockquote>',
      'fees',
    ],
    [
      'a box that is headed by a call in capitals',
      '<div><div>SIGN IN TO UNLOCK MORE ARTICLES</div><ul><li>All the ports with one account.</li></ul></div>',
      'account',
    ],
    [
      'a list of ways to share it behind the day',
      '<ul><li>May 6, 2024 10:11</li><li><a href="/mail">Email</a></li><li><a href="#">Print</a></li></ul>',
      '10:11',
    ],
    [
      'what only those hear who have the page read to them',
      '<p>As we told on Monday <a href="https://port.example">there<span class="sr-only">, opens in a new window</span></a>, nobody loses pay.</p>',
      'new window',
    ],
    ['a control in a line', '<p>As told there. <a href="#">Show more</a></p>', 'Show more'],
    ['a line of signs that nobody sees', '<p>\u200C</p>', '\u200C'],
    [
      'a picture in place of an advertisement by a script',
      '<center><noscript><a href="https://ads.example/c"><img src="/served.gif"></a></noscript></center>',
      'served',
    ],
    [
      'a picture under the word for advertisement',
      '<div><div>Anzeige</div><a href="https://shop.example/"><img src="/offer.jpg" width="600"></a></div>',
      'offer',
    ],
    [
      'a picture that asks to be followed',
      '<a href="https://www.google.com/preferences/source?q=harbour.example"><figure><img src="/follow.png"></figure></a>',
      'follow',
    ],
    [
      'a list of other articles with pictures',
      `<ul><li><a href="/fees"><img src="/fees.jpg" width="300"></a><a href="/fees">${teaser}</a></li></ul>`,
      'fees',
    ],
    [
      'a sentence of the text that is set large',
      '<p>The crews say: “Nobody slept for more than an hour at sea.”</p><blockquote><p>Nobody slept for more than an hour at sea</p></blockquote>',
      '>',
    ],
    [
      'a sentence of the text that is set large, with who said it',
      '<p>The crews say: “Nobody slept for more than an hour at sea.”</p><div><blockquote>Nobody slept for more than an hour at sea</blockquote><p>Jo Berg, captain</p></div>',
      'Jo Berg',
    ],
    [
      'a sentence of the text that is called a pull quote',
      '<p>The crews say: “Nobody slept for a whole hour at sea.” So they wait.</p><div class="pull-quote"><p>Nobody slept for a whole hour at sea.</p></div>',
      'sea.\n\n',
    ],
    ['how to share its address', '<p>Read or Share this story: https://har.example/1x</p>', 'Share'],
    ['the label of a control for its type', '<div><h4>Text Size</h4></div>', 'Size'],
    [
      'the heading of a box whose links were left out',
      `<div class="more"><h3>More of The Coast</h3><ul><li><a href="/fees">${teaser}</a></li></ul></div>`,
      'More of',
    ],
    [
      'what is called a way to follow it',
      '<div class="like-us"><span>Like The Harbour on the other service, each day:</span></div>',
      'Like',
    ],
    [
      'a sign in a line',
      '<p><a href="/print"><img src="/img/print.gif" alt="Print">The paper form</a> of it is long.</p>',
      '![',
    ],
    ['the number of a picture in a gallery', '<p>4 / 53</p>', '53'],
    ['how many pictures a gallery has', '<p>12 photos</p>', '12'],
    ['its headline again, in a line', '<p>A shorter night</p>', 'A shorter'],
    ['what is asked of those whose browser runs no script', '<p>Please enable JavaScript.</p>', 'Java'],
    ['what a gallery needs', '<p>This slideshow requires JavaScript.</p>', 'Java'],
    ['a line that says that it goes on', '<p>Story Continued Below</p>', 'Continued'],
    [
      'a film that others like',
      '<div><h3>Popular Video</h3><p>This is how the ship is turned in a storm:</p></div>',
      'storm',
    ],
    [
      'a line in bold that calls on its readers at its end',
      '<p><b>All of the coast is in our letter, and you may</b> <a href="https://x.example/h"><b>follow us on X</b></a></p>',
      'letter',
    ],
    ['a line that ends with a control', '<p>It was in our app. <a href="/app">LEARN MORE</a></p>', 'app'],
    [
      'a call behind a question',
      '<p><b>Not enough? <a href="/letter">Sign up now for the</a> letter of the coast, with all ships!</b></p>',
      'ships',
    ],
    [
      'what is said of reading it aloud',
      '<div class="ReadAloud"><p>This text is read by a machine, for all who sail tonight.</p></div>',
      'machine',
    ],
    [
      'a line in bold above links to other articles',
      `<p><b>More on the ports of the coast</b></p><p><a href="/fees">${teaser}</a></p><p><a href="/cuts">Two of the ferries are to be sold</a></p>`,
      'More on',
    ],
    [
      'a heading above links to other articles',
      `<h3>The ports of the coast</h3><p><a href="/fees">${teaser}</a></p><p><a href="/cuts">Two of the ferries are to be sold</a></p>`,
      'ports of',
    ],
    [
      'a heading with such a link behind its words',
      `<section><h4><span>Subscribers only</span> <span>Read also</span> <a href="/fees">${teaser}</a></h4></section>`,
      teaser,
    ],
    [
      'a card whose headline is a link behind its kicker',
      `<article><h3><div>The ports</div><span>:</span><a href="/fees">${teaser}</a></h3><div>Those who own ships complain.</div></article>`,
      'fees',
    ],
    [
      'a card with a sign before its headline',
      `<div><h4><em>Updated</em> <a href="/fees">${teaser}</a></h4><p>Those who own ships complain.</p><img src="/fees.jpg" width="300"></div>`,
      'own ships',
    ],
    [
      'an item with a kicker over its headline',
      `<ul><li><h5><span class="k">Money</span><br><a href="/fees">${teaser}</a></h5></li></ul>`,
      'Money',
    ],
    [
      'a quotation that is a link alone',
      `<blockquote class="embedded"><a href="/fees">${teaser}</a></blockquote>`,
      teaser,
    ],
    [
      'a line that names where it may be followed',
      '<p>Follow The Harbour on <a href="https://x.com/h">X</a> and <a href="https://facebook.com/h">Facebook</a>.</p>',
      'Facebook',
    ],
  ])('has not %s', (_, html, unwanted) => {
    const body = bodyOf(`<article><h1>A shorter night</h1>${text}${html}${last}</article>`);
    expect(body).toContain('train');
    expect(body).not.toContain(unwanted);
  });

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
      'questions that open their answers',
      `<div><button><div>Does it cost more?</div></button><div><p>${sentence.replace('ferry', 'boat')}</p></div></div>`,
      '### Does it cost more?',
    ],
    [
      'a list of links to other sites that a sentence introduces',
      '<p>These laws are meant:</p><ul><li><a href="https://law.example/a">The Harbour Act of 1935</a></li></ul>',
      'Harbour Act',
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
    ['what it says of a language of programs', '<p>The boats run on JavaScript.</p>', 'JavaScript'],
    [
      'who is quoted',
      '<blockquote><p>Nobody loses pay.</p><footer>Jo Berg, who owns the line</footer></blockquote>',
      'Jo Berg',
    ],
    [
      'a paragraph whole whose link holds a sign',
      '<p>As <a href="/other">others told<svg><path d="M0 0"/></svg></a>, nobody loses pay.</p>',
      'As [others told](/other), nobody loses pay.',
    ],
    [
      'a paragraph whole whose link holds its metadata',
      '<p>As <a href="/other"><meta itemprop="type" content="link"><link itemprop="url" href="/other">others told</a>, nobody loses pay.</p>',
      'As [others told](/other), nobody loses pay.',
    ],
    [
      'a paragraph whole that has an element of its own',
      '<p>A <glossary-term>watch</glossary-term> is six hours.</p>',
      'A watch is six hours.',
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
      'a sentence that names where somebody may be seen',
      '<p>The captain of the night ferry shows her ship on <a href="https://x.com/c">X</a> and <a href="https://facebook.com/c">Facebook</a>.</p>',
      'Facebook',
    ],
  ])('keeps %s', (_, html, wanted) => {
    expect(bodyOf(`<article><h1>A shorter night</h1>${text}${html}${last}</article>`)).toContain(wanted);
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
    ['the logo of an agency', '<p><img src="/i/logo_agency.jpg" width="200" alt="Agency"></p>'],
  ])('does not end with %s', (_, html) => {
    const body = bodyOf(`<article><h1>A shorter night</h1>${text}${last}${html}</article>`);
    expect(body.trim().endsWith(sentence.replace('ferry', 'train').trim())).toBe(true);
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

  test('is without who wrote it before its first paragraph', () => {
    const bio = '<p><em>Ida Holm writes of ports and ships for The Harbour.</em></p>';
    const { body } = page(
      `<article><h1>A shorter night</h1>${bio}${text}</article>`,
      '<meta name="author" content="Ida Holm">',
    );
    expect(body).not.toContain('Ida Holm');
  });

  test('has the rest of it that its page folds away', () => {
    const rest = ['boat', 'tug']
      .map((ship) => `<p>${sentence.replace('ferry', ship).repeat(3)}</p>`)
      .join('');
    const html = `<h1>A shorter night</h1><div class="article-body">${text}${text}<div style="display:none">${rest}</div></div>`;
    expect(bodyOf(html)).toContain('tug');
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

  test('is a cell where tables lay out the page', () => {
    const lines = Array.from({ length: 9 }, (_, at) => `${sentence.replace('ferry', `ferry ${at}`)}<br><br>`);
    const html = `<table><tr><td><a href="/">Home</a></td><td>${lines.join('')}</td><td>Weather<br>Tides</td></tr></table><center>Copyright of The Harbour since 1904, all rights reserved.</center>`;
    expect(bodyOf(html)).toBe(lines.map((line) => line.replace('<br><br>', '').trim()).join('\n\n') + '\n');
  });
});

import { describe, expect, test } from 'vitest';
import { readPage } from '../read-page.ts';
import { page, sentence, text } from '../test-page.ts';

const bodyOf = (html: string): string => page(html).body;
const last = `<p>${sentence.replace('ferry', 'train')}</p>`;
const teaser = 'Harbour fees rise for the third time this year';

describe('a body', () => {
  test('does not begin with pictures that lead elsewhere, if there are several', () => {
    const led = ['a', 'b'].map(
      (name) => `<div><a href="/films/${name}"><img src="/${name}.jpg" width="200"></a></div>`,
    );
    expect(bodyOf(`<article><h1>A shorter night</h1><div>${led.join('')}${text}</div></article>`)).toMatch(
      /^The crews/,
    );
  });

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
    [
      'a box that tells in a sentence below its heading what it calls to read',
      `<div><h2>The strike at the ports</h2><p>The strike at the ports of the coast goes on for a third week. Sign up for our newsletter <a href="/letters">here</a></p></div>${last}`,
      'third week',
    ],
    ['the name of a file', `${text}<p>the quay at night.jpg</p>${last}`, '.jpg'],
    ['a label whose letters are set apart', `${text}<p>R E K L A M A</p>${last}`, 'K L A'],
    [
      'the token of a Russian advertisement',
      `${text}<p>Реклама. ООО «Причал». Erid: 2SDnjc7xKqA</p>${last}`,
      'ООО',
    ],
    ...[
      'Tekst se nastavlja ispod oglasa',
      'Članek se nadaljuje po oglasu',
      'Jaga artiklit',
      'Skaityti daugiau',
    ].map((line) => [`a line of a page in one more language: ${line}`, `${text}<p>${line}</p>${last}`, line]),
    ['controls between bars', `${text}${last}<p>Send to a friend | Printer friendly version</p>`, 'friend'],
    [
      'how a film is to be turned on by keys',
      `${text}<div>0 seconds of 1 minute, 12 seconds</div><div>Press shift question mark to access a list of keyboard shortcuts</div>${last}`,
      'seconds',
    ],
    ['where a Dutch text goes on', `${text}<p>De tekst loopt door onder de advertentie</p>${last}`, 'loopt'],
    [
      'in italics what a paper asks to give',
      `${text}${last}<p><em>If you value our work, please <a href="/give">consider making a donation</a>.</em></p>`,
      'donation',
    ],
    ['how many more pictures there are', `${text}<p>+3</p>${last}`, '+3'],
    [
      'where it appeared first',
      `${text}${last}<p>This article originally appeared on The Coast: A shorter night</p>`,
      'originally',
    ],
    [
      'that a version of it was printed',
      `${text}${last}<p>A version of this article appears in print on May 7, 2024, Section A, Page 4.</p>`,
      'print',
    ],
    [
      'who may comment, on pages of a Russian system',
      `${text}${last}<div><b>Информация</b><br>Посетители, находящиеся в группе Гости, не могут оставлять комментарии.</div>`,
      'Гости',
    ],
    ['a notice in Lithuanian', `${text}${last}<p>Draudžiama platinti šį tekstą be leidimo.</p>`, 'platinti'],
    ['a word that leads to the first page', `${text}<p><a href="/">HOME</a></p>${last}`, 'HOME'],
    [
      'what counts its readers',
      `${text}<p><img src="/pixel.gif?account=UA-5828686&page=a-shorter-night&title=A+shorter+night&key=7"></p>${last}`,
      'pixel',
    ],
    [
      'a byline that is set as code',
      `<article><h1>A shorter night</h1><p class="byline">By Ida Holm</p><pre>\n   By Ida Holm\n\n</pre>${text}</article>`,
      'Ida Holm',
    ],
    [
      'what tells of its author, whose name comes late',
      `<article><h1>A shorter night</h1><p class="byline">By Ida Holm</p>${text}${last}<h4>About the author</h4><p>Based in Riga, Ida has sailed for years.</p></article>`,
      'Riga',
    ],
    ['how much is left for subscribers', `${text}<p>Il vous reste 56 % de cet article à lire.</p>`, 'reste'],
    [
      'what readers say, below a heading in no box of its own',
      `<div><h1>A shorter night</h1>${text}${last}<h2>Vos commentaires</h2><ul class="forum"><li>Le 4 mai 2024 à 10:00, par Luc<p>${sentence.replace('night ferry', 'old boat')}</p></li></ul></div>`,
      'old boat',
    ],
    [
      'a call to tell a Croatian paper more',
      `${text}<p>Znate li nešto više o temi? <a href="/tips">Pošaljite nam dojavu</a></p>`,
      'dojavu',
    ],
    [
      'a list of tags by its name, within what is called the text',
      `<article><h1>A shorter night</h1><div class="article-body">${text}${last}<p>${sentence}</p><div class="tag-list"><a href="#">Story saved</a>You can find this story in <a href="/me">your list</a>, or at the top of all pages.</div></div></article>`,
      'your list',
    ],
    [
      'a question whose answer goes to the comments',
      `${text}<p>What do you think? Let us know in the comments below.</p>`,
      'think',
    ],
    [
      'a call not to miss',
      `${text}<p>Never miss out on the latest: <a href="/nl">Get our letter</a>.</p>`,
      'letter',
    ],
    [
      'a list of links with their days',
      `${text}<p>${sentence.replace('ferry', 'tug')}</p><ul><li><a href="/strike">A strike in March</a><br>March 12, 1999</li><li><a href="/pay">Pay</a> (March 2, 1999)</li></ul>`,
      'strike',
    ],
    [
      'what a paper of the last century says of its links',
      `${text}<p>Note: Pages will open in a new browser window<br>External sites are not endorsed by The Harbour.</p>`,
      'endorsed',
    ],
    [
      'what a Portuguese paper says to those who read on',
      `${text}<p>Os leitores são a força e a vida do jornal. Para continuar a ler este artigo assine.</p>`,
      'assine',
    ],
    [
      'a call to follow a channel that is no sentence',
      '<p>Subscribe to The Harbour on Google News</p>',
      'Google News',
    ],
    [
      'a box that is called so for tests of its site',
      '<div data-area="newsletter"><h3>The coast today</h3><p>What happened at the ports, told by those who were there, each night before ten.</p></div>',
      'before ten',
    ],
    ['a call behind a sign that points', `${text}<p>▶제보는 카톡 harbour</p>`, '제보'],
    ['the headline of another paper', `<p>原标题：渡轮船员的夜班工作时间将缩短</p>${text}`, '原标题'],
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
      'a link that is shorter than the label before it',
      '<p><strong>You may be interested in: <a href="/fees">Fees rise</a></strong></p>',
      'Fees',
    ],
    ['a link in a language of India', '<p>மேலும் படிக்க: <a href="/fees">Fees rise</a></p>', 'Fees'],
    [
      'what stands above a button to subscribe',
      '<div class="x7"><h2>The Morning Tide</h2><p>What you need to know before you sail.</p><button>Sign up</button></div>',
      'Tide',
    ],
    [
      'what stands above a link alone that asks to give',
      '<div class="x7"><h3>We have no owner</h3><p>If you can, give a little.</p><a href="/give">Donate</a></div>',
      'owner',
    ],
    [
      'a summary that a program wrote',
      '<div class="x7"><h3>AI summary</h3><ul><li>Six hours in place of eight.</li><li>The pay stays.</li></ul></div>',
      'in place of',
    ],
    [
      'the picture of a link and a line, which say the same',
      `<div class="x7"><a href="/fees"><img src="/fees.jpg" width="200" alt="${teaser}"></a><p><a href="/fees">${teaser}</a></p><p>${teaser}</p></div>`,
      'fees',
    ],
    ['when it was last changed, in words', '<p>Last updated 3 hours ago</p>', '3 hours'],
    [
      'what its metadata call a comment',
      `<div itemprop="comment" itemscope><p>${sentence.replace('ferry', 'canoe')}</p></div>`,
      'canoe',
    ],
    [
      'what readers respond',
      `<div class="responses"><h3>Jo says:</h3><p>${sentence.replace('ferry', 'canoe')}</p></div>`,
      'canoe',
    ],
    [
      'a picture in a box for advertisements that is numbered',
      '<div class="box-left"><div class="content_ad07"><img src="/offer.gif" width="300"></div></div>',
      'offer.gif',
    ],
    [
      'the heading of a box whose widget is not there',
      `<div class="embed-mod"><h3>Harbour 44</h3><div><a href="https://plugin.example/get"><img src="/get_flash_player.gif"></a></div></div>`,
      'Harbour 44',
    ],
    [
      'the heading of a frame',
      '<div class="embed-mod"><h3>Harbour 44</h3><iframe src="https://ships.example/now"></iframe></div>',
      'Harbour 44',
    ],
    [
      'the heading of a list that a script would fill',
      '<div class="slide"><h3>More pictures of the coast:</h3><ul class="more"></ul><div>Replay</div></div>',
      'coast:',
    ],
    [
      'a box of what another site says of somebody, headed by a link in a box',
      `<div><h2><div><a href="https://names.example">Harbourbase</a></div><div><a href="https://names.example/f">The Ferry</a></div></h2><p>${teaser}.</p></div>`,
      teaser,
    ],
    [
      'the heading of its contents',
      '<div id="toc"><h2>Contents</h2><ul><li><a href="#a">Nights</a></li></ul></div>',
      'Contents',
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
    ...[
      'article_actions',
      'storyTool',
      'similarItems',
      'loadMore',
      'news-footer',
      'd-print-none',
      'materialy-podobne',
      'entry-sns',
      'widget_mc4wp_form',
      'check-also-box',
      'c-thinbanner',
      'js-googleNews',
      'open-app-box',
    ].map((name) => [
      `what is called ${name}`,
      `<div class="${name}"><p>Those who sail at night sell coffee, each day.</p></div>`,
      'coffee',
    ]),
    [
      'what is called by a label in another language',
      `<div class="caja-lea-tambien"><p>${teaser}, and so do those of the yards.</p></div>`,
      'fees',
    ],
    [
      'what readers say below a heading that calls it so, with a form to answer',
      `<div><div><h2>COMMENTS (12)</h2></div><div><h3>Sleep</h3><p>${sentence.replace('ferry', 'canoe')}</p><form><input type="submit"></form></div></div>`,
      'canoe',
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
      'the picture of a player that stays while one reads, cut at its corners',
      '<div class="quay-sticky-player overflow-hidden"><picture><img src="/podcast.jpg" width="300"></picture></div>',
      'podcast',
    ],
    [
      'a call above the accounts that it names',
      '<div>Follow us on the coast!<ul><li><a href="https://x.example/a">The Harbour on X</a></li><li><a href="https://x.example/b">The Quay on X</a></li></ul></div>',
      'Follow us',
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
      'a picture that leads to what its caption calls for',
      '<figure><a href="https://shop.example/quay"><img src="/quay.png" width="300"></a><figcaption><em>More of the coast? Subscribe to our sister paper!</em></figcaption></figure>',
      'quay',
    ],
    [
      'a box that calls to its newsletter, without a link or a field',
      '<div class="x1"><h4>The best of the coast</h4><p>Sign up for our daily newsletter.</p><p>It comes at six.</p></div>',
      'best of',
    ],
    [
      'what its system says of it',
      '<div>This entry was posted in <a href="/c/ports">Ports</a> and tagged ferry by Ida. Bookmark the permalink.</div>',
      'permalink',
    ],
    [
      'when it is on the air',
      '<p><dfn>Dieses Thema im Programm:</dfn> Radio Hafen | Nachrichten | 10:00 Uhr</p>',
      'Radio Hafen',
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
      'the heading of what it is about',
      '<div class="x1"><h5>Filed under</h5><a href="/c/boats">Boat races</a>, <a href="/c/quays">Old quays</a></div>',
      'Filed',
    ],
    [
      'a box with a kicker, a link to another article and what that is about',
      `<div class="x1"><h6 class="kicker">The classroom</h6><a href="/l"><img src="/l.gif" width="75"></a><h3><a href="/l">Lesson plan: the tides</a></h3><h6 class="byline"></h6><p>${teaser}.</p></div>`,
      teaser,
    ],
    [
      'a list of links to other sites that its system fills',
      `<div class="x1"><h3>Films</h3><ul><li><a href="https://films.example/a">${teaser}</a></li><li><a href="https://films.example/b">Quays</a></li></ul><a href="/films">More <span>>></span></a></div>`,
      'fees',
    ],
    [
      'the heading in a box of its own above links that were left out',
      `<div class="x1"><div><h3>More of The Coast</h3></div><ul><li><a href="/fees">${teaser}</a></li></ul></div>`,
      'More of',
    ],
    [
      'a picture in a box of links that were left out',
      `<div class="x1"><a href="/f"><img src="/led.jpg" width="300"></a><h3>The strike</h3><ul><li><a href="/fees">${teaser}</a></li></ul></div>`,
      'led.jpg',
    ],
    [
      'what a column on its right says',
      `<div id="rightColumn_area"><h4>Is it normal?</h4><form><h5>How old are you?</h5><input name="age"></form><p>${sentence.replace('ferry', 'canoe')}</p></div>`,
      'canoe',
    ],
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
    ['the number of a picture, with the word for it', '<p>Bild 4 von 53</p>', '53'],
    ['what shows its pictures', '<p>View 12 photos</p>', 'View'],
    ['what shows its comments', '<p>View comments (23)</p>', 'View'],
    [
      'that it uses cookies',
      '<div><p>Nous utilisons des cookies pour mesurer votre visite.</p></div>',
      'visite',
    ],
    ['for whom it is', '<p>Cet article est réservé aux abonnés. Il vous reste 65 % à lire.</p>', '65'],
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
      'what a quotation mark is called to those who hear it',
      '<div><h2>“<span>Start quote</span></h2><blockquote>Nobody slept.</blockquote></div>',
      'Start',
    ],
    [
      'what its page tells search engines is none of its content',
      `<div class="module nocontent"><p>Resources</p><p>${sentence.replace('ferry', 'canoe')}</p></div>`,
      'canoe',
    ],
    [
      'a table of fields to fill in',
      '<table><tr><td>Notes</td><td>Threshold <select><option>1</option></select></td></tr></table>',
      'Threshold',
    ],
    [
      'a line of controls with wide spaces between them',
      '<p><a href="/mail">mail to a friend</a> &nbsp; <a href="/print">for a printer</a> &nbsp; <a href="/all">views</a></p>',
      'friend',
    ],
    [
      'a list with nothing but where it may be followed',
      '<ul><li>Follow The Harbour on <a href="https://x.com/h">X</a> and <a href="https://facebook.com/h">Facebook</a></li></ul>',
      'Facebook',
    ],
    [
      'to what those agree who comment on it',
      '<p><b>Please note:</b> By commenting on this article, you are agreeing to the <a href="/terms">terms</a> of the harbour.</p>',
      'agreeing',
    ],
    [
      'other articles in what is called the foot',
      `<div class="content_footerArticles"><div><strong><a href="/fees">${teaser}</a></strong><img src="/fees.jpg" width="300">Those who own ships complain, and so do the yards.</div></div>`,
      'complain',
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
    '<p><i>Follow Ida Holm on X <a href="https://x.com/iholm">@iholm</a></i></p>',
    '<p>Follow Ida Holm at: https://x.com/iholm</p>',
    '<p>On X: Follow <a href="https://x.com/iholm">Ida Holm</a>, and there is more of the sea.</p>',
    '<p>Folge Ida Holm auf Instagram: @iholm.hafen</p>',
    '<p>Ida Holm’ü X’te (@iholm) takip edin.</p>',
  ])('does not ask behind its story to follow who wrote it: %s', (line) => {
    const gallery = '<figure><img src="/q.jpg" width="300"><figcaption>The quay</figcaption></figure>';
    const html = `<article><h1>A shorter night</h1>${text}${line}${gallery}</article>`;
    expect(bodyOf(html)).toContain('The quay');
    expect(bodyOf(html)).not.toContain('Holm');
  });

  test.each([
    [
      '© 2001- Harbour Media. All rights reserved.',
      'The following are trademarks or service marks of the harbours of the coast: Ferry, Ferries, Quay.',
      'Use of the page means that you agree to our terms of use.',
    ],
    ['Copyright 2024 Hafen AG', 'Mit dem Lesen dieser Seite nehmen Sie unsere Nutzungsbedingungen an, alle.'],
  ])('is without the terms behind its rights: %s', (...lines) => {
    const html = lines.map((line) => `<p>${line}</p>`).join('');
    expect(bodyOf(`<article><h1>A shorter night</h1>${text}${html}</article>`)).toMatch(/loses pay\.\s*$/);
  });

  test('is without the rules around an advertisement', () => {
    const html = `<article><h1>A shorter night</h1>${text}<hr><div class="ad">Buy it</div><hr>${last}</article>`;
    expect(bodyOf(html)).not.toContain('---');
  });

  test('is without what tells of who wrote, with a link to all that she wrote', () => {
    const bio = '<p>Ida Holm is a reporter for the coast. <a href="/by/ida">More about her</a></p>';
    const html = `<article><h1>A shorter night</h1><p class="byline">By Ida Holm</p>${text}${bio}</article>`;
    expect(bodyOf(html)).toMatch(/Nobody loses pay\.\s*$/);
  });

  test('is without a list of a byline and a day below the headline', () => {
    const list =
      '<ul><li>Article by: IDA HOLM ASSOCIATED PRESS</li><li>Updated: May 6, 2024 - 12:24 AM</li></ul>';
    expect(bodyOf(`<article><h1>A shorter night</h1>${list}${text}</article>`)).toMatch(/^The crews/);
  });

  test('is without a byline that is a heading', () => {
    const html = `<html><head><title>Print</title></head><body><h1>A shorter night</h1><h3>By Ida Holm, The Quay</h3><h4>Monday, May 6, 2024</h4>${text}</body></html>`;
    expect(readPage(html)).toMatchObject({ author: ['Ida Holm'], body: expect.stringMatching(/^The crews/) });
  });

  test('is without what a page says to its readers in the last list of a text', () => {
    const list =
      '<ul><li>Ida Holm wrote “The Ferry Book”</li><li><b>Do you have an opinion on the issues raised in this article?</b> Write to us.</li></ul>';
    const { body } = page(`<article><h1>A shorter night</h1><div>${text}${list}</div></article>`);
    expect(body).toContain('The Ferry Book');
    expect(body).not.toContain('opinion');
  });

  test.each(['Updated 16:20', 'Publicerad 05.00'])('is without the hour above it: %s', (line) => {
    const html = `<article><h1>A shorter night</h1><div><p>${line}</p>${text}</div></article>`;
    expect(bodyOf(html)).toMatch(/^The crews/);
  });

  test('is without its headline, which stands in two headings', () => {
    const title = 'The Night Ferry Project: Better sleep at sea';
    const html = `<html><head><title>${title} — Harbour</title></head><body><header><h1>${title}</h1></header><article><h2>Night Ferry Project:</h2><h4>Better sleep at sea</h4>${text}</article></body></html>`;
    expect(readPage(html).body).toMatch(/^The crews/);
  });

  test('leaves out the day of publication in a list', () => {
    const { body } = page(
      `<article><h1>A shorter night</h1><p>By Ida Holm</p><ul><li><time>May 6, 2024</time></li></ul>${text}</article>`,
      '<meta property="article:published_time" content="2024-05-06T10:28:00Z">',
    );
    expect(body).not.toContain('2024');
  });

  test.each(['2024.05.06 10:28 AFP', 'May 6, 2024, 10:28 (AFP)'])(
    'is without its day and the sign of an agency between its first paragraphs: %s',
    (day) => {
      const { body } = page(
        `<article><h1>A shorter night</h1><p>${sentence}</p><div>${day}</div>${text}</article>`,
        '<meta property="article:published_time" content="2024-05-06T10:28:00Z">',
      );
      expect(body).not.toContain('AFP');
    },
  );

  test.each(['May 6, 2024 Ida Holm', 'May 6, 2024, 10:28 a.m. | Ida Holm'])(
    'is without its day and who wrote it between its first paragraphs: %s',
    (line) => {
      const { body } = page(
        `<article><h1>A shorter night</h1><p>${sentence}</p><p>${line}</p>${text}</article>`,
        '<meta property="article:published_time" content="2024-05-06T10:28:00Z"><meta name="author" content="Ida Holm">',
      );
      expect(body).not.toContain('Ida Holm');
    },
  );

  test('is without the facts above its first paragraph', () => {
    const facts =
      "Editor's choice<br>Main category: <a href='/ports'>Ports</a><br>Also in: Ships and boats of the coast; ferries; work at sea<br>Article date: 06 May 2024 - 0:00<br><br>";
    const { body } = page(
      `<div><h1>A shorter night</h1>${facts}${text}</div>`,
      '<meta property="article:published_time" content="2024-05-06T10:28:00Z">',
    );
    expect(body).toMatch(/^The crews/);
  });

  test.each(['ms-hide', 'element-invisible'])('does not begin with what systems hide: %s', (name) => {
    expect(
      bodyOf(`<article><h1>A shorter night</h1><div><h2 class="${name}">Content</h2>${text}</div></article>`),
    ).toMatch(/^The crews/);
  });

  test.each([
    ['talkback', 'Well told, and the kayak was mine all along.'],
    ['berrors', 'Dear visitor, you see the page of the kayak without an account.'],
  ])('does not end with what is called %s', (name, words) => {
    expect(
      bodyOf(`<div><h1>A shorter night</h1>${text}<div class="${name}"><b>1</b><br>${words}</div></div>`),
    ).not.toContain('kayak');
  });

  test.each(['2 comments', 'Comments: 2', 'コメント2件', '2条评论'])(
    'is without what readers say below %s',
    (heading) => {
      const said = ['canoe', 'kayak'].map(
        (ship) => `<div><b>Jo</b><p>${sentence.replace('ferry', ship)}</p></div>`,
      );
      const comments = `<section><h3>${heading}</h3>${said.join('')}</section>`;
      expect(bodyOf(`<div><h1>A shorter night</h1>${text}</div>${comments}`)).not.toContain('kayak');
    },
  );

  test('is without a call to follow a channel below it, before another to its readers', () => {
    const calls =
      '<p>Follow us on Telegram and be the first to hear of all that happens on the coast.</p><p>What do you think? Let us know in the comments what should change for those who work at night.</p>';
    expect(bodyOf(`<article><h1>A shorter night</h1>${text}${calls}</article>`)).not.toContain('Telegram');
  });

  test('is without the rights of the house above its sources', () => {
    const rights =
      '<p>Written by Ida Holm<br>Copyright: The Harbour<br><b>Not to be reproduced without permission of The Harbour</b></p>';
    const { body } = page(
      `<article><h1>A shorter night</h1><p class="byline">By Ida Holm</p>${text}${rights}<p>“Ships at Night”, Jo Berg, Journal of the Coast, 2013.</p></article>`,
    );
    expect(body).not.toContain('Copyright');
    expect(body).toContain('Jo Berg');
  });

  test('is without who wrote it before its first paragraph', () => {
    const bio = '<p><em>Ida Holm writes of ports and ships for The Harbour.</em></p>';
    const { body } = page(
      `<article><h1>A shorter night</h1>${bio}${text}</article>`,
      '<meta name="author" content="Ida Holm">',
    );
    expect(body).not.toContain('Ida Holm');
  });

  test('is without an advertisement that a script would exchange, where the text is hidden until then', () => {
    const served =
      '<noscript><a href="https://ads.example/jump/1/?"><img src="https://ads.example/show/1/?"></a></noscript>';
    const html = `<article style="display:none"><h1>A shorter night</h1>${text}<div>${served}</div>${last}</article>`;
    expect(bodyOf(html)).toContain('train');
    expect(bodyOf(html)).not.toContain('ads.example');
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Steps } from '../../../tests/count-steps.ts';

const counts = [150, 600] as const;
const times = counts[1] / counts[0];
/** What may come on top: tables of maps and strings that grow in steps. */
const tolerance = 1.25;

const story = `<p>${'The night ferry was late again on Monday, the captain said. '.repeat(3)}</p>`;

type Place = 'head' | 'above' | 'below';

/** What a page may have without end: in the story, unless a place is named. */
const families: [name: string, piece: string, place?: Place][] = [
  ['paragraphs', story],
  ['short lines', '<p>Riga</p>'],
  ['names that touch', '<span class="user">Ida Holm</span>'],
  ['lines that are parted by breaks', 'The ferry was late.<br>'],
  ['boxes in boxes', '<div>'],
  ['sections with headings', `<section><h2>At sea</h2>${story}</section>`],
  [
    'boxes of links with headings',
    '<div><div><h3>At sea</h3></div><ul><li><a href="/a">Another night at sea</a></li></ul></div>',
  ],
  ['words that boxes part', 'at sea<div><div></div></div>'],
  ['elements that nobody knows', '<location>Riga<br><br>at sea</location>'],
  ['lines that are called headings', '<span class="cross-head">At sea</span><p>Riga</p>'],
  ['headings alone', '<h3>At sea</h3>'],
  ['lists of links', '<ul><li><a href="/a">Another night at sea</a></li></ul>'],
  [
    'sentences that go on in a link',
    '<p>They also <a href="https://e.example/">keep the plans of it</a>.</p>',
  ],
  ['quotations', `<blockquote>${story}</blockquote>`],
  ['tables', '<table><tr><td>Riga</td><td>6</td></tr></table>'],
  [
    'figures',
    '<figure><img src="a.jpg" width="600"><figcaption>At sea. <b>Ida Holm</b></figcaption></figure>',
  ],
  [
    'pictures of a service',
    '<img src="https://i.e.example/?url=https%3A%2F%2Fe.example%2Fq.jpg" width="600">',
  ],
  [
    'pictures above the story that lead elsewhere',
    '<p><a href="/b"><img src="/quay.jpg" width="600"></a></p>',
    'above',
  ],
  [
    'lists above the story',
    '<ul><li>The nights at sea are shorter from May on</li><li>Nobody who works at sea loses pay</li></ul>',
    'above',
  ],
  [
    'films above the story',
    '<div><iframe src="https://www.youtube.com/embed/abc123DEF45"></iframe></div>',
    'above',
  ],
  ['pictures in headings', '<h3><img src="/quay.jpg" width="600"></h3>'],
  ['links that are marked as an author', '<div><a rel="author" href="/i">Ida Holm</a></div>', 'below'],
  ['pictures that a script would load', '<noscript><img src="/a.jpg" width="600"></noscript>'],
  ['posts', '<blockquote class="twitter-tweet"><a href="https://x.com/a/status/1">May 6</a></blockquote>'],
  ['calls to a newsletter', '<div><div class="a"><p>Sign up for our newsletter!</p></div></div>'],
  ['boxes on an author', '<h3>Ida Holm</h3><p>Ida Holm is a writer.</p>'],
  [
    'notes',
    '<p>At sea.<a href="#n" id="s">1</a></p><p id="n"><a href="#s">1</a> In May, <a href="#s">2</a>.</p>',
  ],
  ['links to sections', '<h2 id="p">At sea</h2><p>More of it <a href="#p">at sea</a> in May.</p>'],
  ['formulas', '<p>So <span class="katex"><math><mi>x</mi></math></span> it is.</p>'],
  ['code in tables', '<table><tr><td>1</td><td class="code"><pre>let x;</pre></td></tr></table>'],
  ['counters', '<p>Image 4 of 53</p><p>View comments (23)</p>'],
  ['citations', '<p>The Harbour, May 6, 2024, https://harbour.example/id/7</p>'],
  ['lines with a writer, parted by breaks', 'At sea <a rel="author" href="/i">Ida Holm</a><br>'],
  ['lines above the story, parted by breaks', 'At sea<br>', 'above'],
  ['bylines', '<div class="byline">By Ida Holm</div>', 'above'],
  ['days', '<p class="byline"><time datetime="2024-05-06">May 6</time></p>', 'above'],
  ['deks', '<h2>What it means for those who sail at night</h2>', 'above'],
  ['teasers', '<div class="teaser"><a href="/b"><h3>Another night at sea</h3></a></div>', 'below'],
  ['comments', `<div class="comment"><b>Jo</b>${story}</div>`, 'below'],
  ['lead images', '<meta property="og:image" content="/quay.jpg">', 'head'],
  ['authors', '<meta name="author" content="Ida Holm">', 'head'],
  ['topics', '<meta property="article:tag" content="Ferries">', 'head'],
  [
    'descriptions in JSON-LD',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"A shorter night"}</script>',
    'head',
  ],
];

let read: (body: string, head?: string) => unknown;
const steps = new Steps();
beforeAll(async () => {
  await steps.start();
  ({ page: read } = await import('./test-page.ts'));
  // What is made once, at the first page, is no page's work.
  for (const [, piece, place] of families) readWith(5, piece, place);
});
afterAll(() => {
  steps.end();
});

function readWith(count: number, piece: string, place?: Place): void {
  const many = piece.repeat(count);
  const at = (other?: Place) => (other === place ? many : '');
  read(
    `<article><h1>A shorter night</h1>${at('above')}${story}${story}${at()}${story}</article>${at('below')}`,
    at('head'),
  );
}

describe('four times of it is at most about four times the work of reading a page', () => {
  test.each(families)('%s', async (_, piece, place) => {
    const [small, large] = [
      await steps.of(() => readWith(counts[0], piece, place)),
      await steps.of(() => readWith(counts[1], piece, place)),
    ];
    expect(large / small).toBeLessThan(times * tolerance);
  });
});

import { describe, expect, test } from 'vitest';
import { bodyOf, htmlOf, partsOf, render } from '../../test-context.ts';

const picture = '![A dog](dog.jpg)';

describe('the line below a picture is its caption', () => {
  test.each([
    ['a credit in bold, next line', 'A dog runs home **AP**', 'A dog runs home', 'AP'],
    [
      'a credit in bold, next paragraph',
      '\nA dog runs home **Alex Brandon / AP**',
      'A dog runs home',
      'Alex Brandon / AP',
    ],
    ['a caption in italics', '\n*A dog runs home.*', 'A dog runs home.', undefined],
    ['a caption in italics and a credit', '_A dog runs home_ Reuters', 'A dog runs home', 'Reuters'],
    ['a credit in brackets', '\n*A dog runs home (Photo: Jane Roe)*', 'A dog runs home', 'Jane Roe'],
    ['a credit alone', '\nPhoto: Jane Roe', undefined, 'Jane Roe'],
    ['a name and an agency alone, in bold', '\n**Jane Roe / TASS**', undefined, 'Jane Roe / TASS'],
    ['a site alone, in bold', '\n**harbour.example**', undefined, 'harbour.example'],
    ['a German credit', '\nFoto: Jane Roe / dpa', undefined, 'Jane Roe / dpa'],
    ['a German source', 'Ein Hund läuft. Quelle: AP', 'Ein Hund läuft.', 'AP'],
    ['a French credit', '\nCrédit photo : AFP', undefined, 'AFP'],
    ['a Russian credit', '\nФото: ТАСС', undefined, 'ТАСС'],
    ['a Chinese credit', '\n图片来源：新华社', undefined, '新华社'],
    ['a credit in bold below Lao', '\nໝາແລ່ນກັບບ້ານ **AP**', 'ໝາແລ່ນກັບບ້ານ', 'AP'],
    ['a copyright', 'A dog runs home. © Jane Roe', 'A dog runs home.', '© Jane Roe'],
    ['a photographer', 'A dog runs home. Photo by Jane Roe', 'A dog runs home.', 'Jane Roe'],
    [
      'a name in brackets behind a word',
      '\nUn cane corre (foto Jane Roe/Ansa)',
      'Un cane corre',
      'Jane Roe/Ansa',
    ],
    ['a Chinese source', '\n▲狗在跑（图源：视觉中国）', '▲狗在跑', '视觉中国'],
    ['an agency behind a dash', '\nA dog runs home — Reuters', 'A dog runs home', 'Reuters'],
    [
      'an agency by its whole name',
      '\nA dog runs home (Associated Press)',
      'A dog runs home',
      'Associated Press',
    ],
    ['an agency before the word', '\nA dog runs. AP Photo: Jane Roe', 'A dog runs.', 'AP Photo: Jane Roe'],
    ['where it was found', '\nA dog runs home. (Jane Roe / Flickr)', 'A dog runs home.', 'Jane Roe / Flickr'],
    ['an agency behind a sentence', '\nUn perro corre. EFE/Ana Ruiz', 'Un perro corre.', 'EFE/Ana Ruiz'],
    ['a name and its agency', '\nA dog runs home | Jane Roe/AP', 'A dog runs home', 'Jane Roe/AP'],
    [
      'marked spans',
      '\n<span class="caption">A dog runs</span> <span class="credit">Jane Roe</span>',
      'A dog runs',
      'Jane Roe',
    ],
    [
      'a name in capitals and its house',
      '\nUn chien court, le 6 mai 2024. JEAN ROE / LE LAC',
      'Un chien court, le 6 mai 2024.',
      'JEAN ROE / LE LAC',
    ],
    [
      'a name in capitals and for whom',
      '\nUn chien court. JEAN ROE POUR « LE LAC »',
      'Un chien court.',
      'JEAN ROE POUR « LE LAC »',
    ],
    [
      'a name in capitals and its agency',
      '\nUn perro corre. JANE ROE (EFE)',
      'Un perro corre.',
      'JANE ROE (EFE)',
    ],
    [
      'a Japanese photographer behind a place',
      '\n犬が走る＝湖町、佐藤太郎撮影',
      '犬が走る＝湖町',
      '佐藤太郎撮影',
    ],
    ['a credit below the caption', '\n*A dog runs.*\n\nPhoto: Jane Roe', 'A dog runs.', 'Jane Roe'],
    [
      'below a link to the picture',
      '\n[View it larger](dog.jpg)\n\nA dog runs. Photo: Jane Roe',
      'A dog runs.',
      'Jane Roe',
    ],
    [
      'below a link to its place on the page',
      '\n[View it larger](https://e.example/a#img-2)\n\nA dog runs. Photo: Jane Roe',
      'A dog runs.',
      'Jane Roe',
    ],
    ['a credit behind a bar', '\n图｜王五', undefined, '王五'],
    ['a credit below a sign', '\n▲ 图源：视觉中国', undefined, '视觉中国'],
    ['a plain next line', 'A dog *runs* home.', 'A dog <em>runs</em> home.', undefined],
  ])('%s', (_, below, caption, credit) => {
    const figure = { kind: 'figure', src: 'dog.jpg', alt: 'A dog', inline: false, line: 1, column: 1 };
    expect(bodyOf(`${picture}\n${below}`, { source: 'https://e.example/a' })).toEqual([
      { ...figure, caption, credit },
    ]);
  });
});

describe('the article’s own text below a picture stays', () => {
  test.each([
    'The dog ran home on Monday.',
    'The dog ran home on Monday. IT WAS LATE',
    '**What the dog did**',
    '**The Dog / The Cat**',
    'By **Katie Davies**',
    'BERLIN (Reuters) - **The dog runs home**',
    'PARIS — **The dog runs home**',
    '【ロンドン共同】 **犬が走って帰る**',
    '新华社北京4月24日电 **狗跑回家**',
    `*${'犬は走って家に帰った。'.repeat(8)}*`,
    'She said it was *really* a dog.',
    '图：大桥今天开放，市民很高兴，市长也来了。',
    'The source: a man who knows the dog well. He said it ran home and would not stop.',
    'The photo was not the only one.',
    'The dog ran home, she told Reuters',
    '*Ulysses* is a novel by James Joyce.',
    '**Related article:** [A title](https://e.example/)',
  ])('%s', (paragraph) => {
    const [figure, ...rest] = bodyOf(`${picture}\n\n${paragraph}`);
    expect(figure).toEqual({
      kind: 'figure',
      src: 'dog.jpg',
      alt: 'A dog',
      inline: false,
      line: 1,
      column: 1,
    });
    expect(rest).toHaveLength(1);
  });
});

test('a long line below a caption, and those below it, are paragraphs of the text', () => {
  const long = `The dog ran home ${'and would not stop '.repeat(6)}on Monday.`;
  const [figure, ...rest] = bodyOf(`${picture}\nThe dog. (Jo Berg)\n${long}\nIt was late.`);
  expect(figure).toMatchObject({ kind: 'figure', caption: 'The dog. (Jo Berg)' });
  expect(rest).toEqual([{ kind: 'html', html: `<p>${long}</p><p>It was late.</p>` }]);
  const wrapped = long.replace(/(.{60,70}) /g, '$1\n');
  expect(bodyOf(`${picture}\n${wrapped}`)).toHaveLength(1);
});

test('a tooltip that says only that it is a picture is no caption', () => {
  expect(bodyOf('![](dog.jpg "image")')[0]).not.toHaveProperty('caption');
});

test('a line below a picture that announces what follows is no caption', () => {
  expect(bodyOf(`${picture}\nIt runs home, as you see here:\n\nText`)[0]).not.toHaveProperty('caption');
});

test('a link alone on the line below a picture is what the picture leads to', () => {
  const [figure, ...rest] = bodyOf(`${picture}\n[The whole story](https://e.example/story)`);
  expect(figure).not.toHaveProperty('caption');
  expect(rest).toHaveLength(1);
});

test.each([
  ['a formula', `${picture}\nwhich is\n$$x = y_1$$`],
  ['lines with labels', `${picture}\n**Dog**: runs  \n**Cat**: sleeps`],
])('%s on lines below a picture is no caption of it', (_, markdown) => {
  const [figure, ...rest] = bodyOf(markdown);
  expect(figure).not.toHaveProperty('caption');
  expect(rest).toHaveLength(1);
});

test('a caption of HTML outside a figure ends where it ends', () => {
  const [figure, ...rest] = bodyOf(
    '<img src="dog.jpg" alt="">\n<figcaption>A dog</figcaption>\n<br>\nIt runs.',
  );
  expect(figure).toMatchObject({ caption: 'A dog' });
  expect(rest).toEqual([{ kind: 'html', html: expect.stringContaining('It runs.') as string }]);
});

test('a caption whose picture is missing is ordinary text', () => {
  expect(htmlOf('U.S. Attorney General **Alex Brandon / AP**')).toBe(
    '<p>U.S. Attorney General <strong>Alex Brandon / AP</strong></p>',
  );
});

describe('a figure says what its source says', () => {
  test.each([
    ['a title has a credit', '![A dog](dog.jpg "It runs. © Roe")', { caption: 'It runs.', credit: '© Roe' }],
    [
      'a caption is better than a title with a credit',
      '![A dog](dog.jpg "It runs. © Roe")\n\n*Better. Photo: Jane Roe*',
      { caption: 'Better.', credit: 'Jane Roe' },
    ],
    [
      'a table of a picture',
      '| ![A dog](dog.jpg) |\n|:-:|\n| *It runs* |',
      { alt: 'A dog', caption: 'It runs' },
    ],
    [
      'a credit on a line of its own',
      '<figure><img src="dog.jpg"><figcaption>It runs<br><em>Photo: Roe</em></figcaption></figure>',
      { caption: 'It runs', credit: 'Roe' },
    ],
    ['a title is a caption', '![A dog](dog.jpg "It runs.")', { alt: 'A dog', caption: 'It runs.' }],
    ['a caption is better than a title', '![A dog](dog.jpg "It runs.")\n*Better.*', { caption: 'Better.' }],
    [
      'a paragraph that says its alternative text',
      '![It runs home.](dog.jpg)\n\nIt runs home\n\n## Part',
      { alt: '', caption: 'It runs home' },
    ],
    ['no word that any picture has', '![圖片](dog.jpg "image")', { alt: '' }],
    ['no words that an editor put there', '![在这里插入图片描述](dog.jpg)', { alt: '' }],
    ['no words that a program put there', '![todo:image_alt_text](dog.jpg)', { alt: '' }],
    ['no name of a file', '![IMG_4638.JPG](dog.jpg)', { alt: '' }],
    ['a caption is not an alt', '![It runs.](dog.jpg)\n*It runs.*', { alt: '', caption: 'It runs.' }],
    [
      'HTML’s own figure',
      '<figure><img src="dog.jpg" alt="A dog"><figcaption>It <b>runs</b> (Photo: Roe)</figcaption></figure>',
      { alt: 'A dog', caption: 'It <b>runs</b>', credit: 'Roe' },
    ],
    ['a link elsewhere', '[![A dog](dog.jpg)](https://e.example/dogs)', { href: 'https://e.example/dogs' }],
    [
      'a link to itself',
      '[![A dog](https://e.example/dog.jpg)](https://e.example/dog.jpg)',
      { href: undefined },
    ],
    ['Obsidian’s picture', '![[my dog.jpg]]', { src: 'my%20dog.jpg', alt: '' }],
    ['Obsidian’s width', '![[dog.jpg|300]]', { src: 'dog.jpg', alt: '' }],
    ['Obsidian’s words', '![[dog.jpg|A dog]]', { src: 'dog.jpg', alt: 'A dog' }],
    ['a lost picture', '![A dog]()', { src: undefined, alt: 'A dog' }],
    ['a data address', '![A dog](data:image/png;base64,AAAA)', { src: 'data:image/png;base64,AAAA' }],
    [
      'a late picture',
      '<img src="data:image/gif;base64,R0lGOD" data-src="dog.jpg" alt="A dog">',
      { src: 'dog.jpg' },
    ],
    ['the largest of a set', '<img srcset="s.jpg 300w, l.jpg 900w" alt="A dog">', { src: 'l.jpg' }],
    [
      'the largest of a set without spaces',
      '<img srcset="s.jpg 300w,l.jpg 900w" alt="A dog">',
      { src: 'l.jpg' },
    ],
    [
      'the late address, not what a script keeps beside it',
      '<img src="spacer.gif" data-lazy="true" data-url="{}" data-img-src="dog.jpg" alt="A dog">',
      { src: 'dog.jpg' },
    ],
    ['the largest of a late set', '<img data-srcset="s.jpg 300w,l.jpg 900w" alt="A dog">', { src: 'l.jpg' }],
    ['the densest of a set', '<img srcset="s.jpg, l.jpg 2x" alt="A dog">', { src: 'l.jpg' }],
    [
      'an address with a comma in a set',
      '<img srcset="https://e.example/w_3,h_2/s.jpg 300w, https://e.example/w_9,h_6/l.jpg 900w" alt="A dog">',
      { src: 'https://e.example/w_9,h_6/l.jpg' },
    ],
    ['a picture element', '<picture><source srcset="l.webp"><img alt="A dog"></picture>', { src: 'l.webp' }],
    [
      'a picture for readers without script',
      '<img src="data:image/gif;base64,R0"><noscript><img src="dog.jpg"></noscript>',
      { src: 'dog.jpg' },
    ],
  ])('%s', (_, markdown, facts) => {
    const figures = partsOf('figure', markdown);
    expect(figures).toHaveLength(1);
    expect({ src: undefined, href: undefined, ...figures[0] }).toMatchObject({ inline: false, ...facts });
  });
});

test('several pictures are several figures', () => {
  expect(partsOf('figure', '![a](1.jpg) ![b](2.jpg)\n![c](3.jpg)').map(({ src }) => src)).toEqual([
    '1.jpg',
    '2.jpg',
    '3.jpg',
  ]);
});

test.each([
  ['in a line', 'A ![dog](dog.jpg) runs.', '<p>A \n[figure]\n runs.</p>'],
  ['in a heading', '## A ![dog](dog.jpg)', '<h2>A \n[figure]\n</h2>'],
])('a picture %s stays in it', (_, markdown, html) => {
  expect(htmlOf(markdown)).toBe(html);
  expect(partsOf('figure', markdown)[0]?.inline).toBe(true);
});

test('a picture in a cell is inline', () => {
  expect(partsOf('figure', '|a|b|\n|-|-|\n|![x](y.jpg)|c|')[0]?.inline).toBe(true);
});

test('a picture in a quotation parts it', () => {
  expect(htmlOf('> a\n>\n> ![x](y.jpg)\n>\n> b')).toBe(
    '<blockquote><p>a</p>\n[figure]\n<p>b</p>\n</blockquote>',
  );
});

test('pixels and spacers go', () => {
  const pixels =
    '<img src="https://t.example/x" width=1 height=1>\n\n![](https://e.example/spacer.gif)\n\n![](<>)\n\nText';
  expect(htmlOf(pixels)).toBe('<p>Text</p>');
});

test('a figure knows where it was written', () => {
  const [markdown, html] = partsOf('figure', 'Text.\n\n  ![a](b.jpg)\n\n<p>x</p><img src="c.jpg" alt="d">');
  expect(markdown).toMatchObject({ line: 3, column: 3 });
  expect(html).toMatchObject({ line: 5, column: 9 });
});

describe('the lead image', () => {
  test.each(['lead%20picture.jpg', './lead picture.jpg', 'https://e.example/x/lead%20picture.jpg?w=9'])(
    'as %s',
    (src) => {
      const { body, lead } = render(`![A dog](<${src}>)\n*It runs* **AP**\n\nText`, {
        leadImage: 'images/lead picture.jpg',
      });
      expect(lead).toMatchObject({ alt: 'A dog', caption: 'It runs', credit: 'AP' });
      expect(body).toEqual([{ kind: 'html', html: '<p>Text</p>' }]);
    },
  );
});

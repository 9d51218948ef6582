import { describe, expect, test } from 'vitest';
import { page, sentence, text } from '../test-page.ts';

describe('the lead image', () => {
  test('is the picture that browsers are told to fetch first', () => {
    const { image } = page(
      `<article><h1>A shorter night</h1><picture><img src="/crew-12345678_w400.jpg" alt="Crew"></picture>${text}</article>`,
      '<meta property="og:image" content="/share.jpg"><link rel="preload" as="image" href="/crew-12345678_w1200.jpg">',
    );
    expect(image?.src).toBe('https://harbour.example/crew-12345678_w400.jpg');
  });

  test('has no text of its article for a caption, though that ends with a source', () => {
    const { image } = page(
      `<h1>A shorter night</h1><div class="post-body"><div class="separator"><a href="/s1600/boat.jpg"><img src="/s640/boat.jpg" width="640"></a></div><br><div>${sentence}</div><div><br></div><div>${sentence.replace('ferry', 'tug')}</div><div>Source: The Harbour</div></div>`,
      '<meta property="og:image" content="/w1200/boat.jpg">',
    );
    expect(image?.caption).toBeUndefined();
  });

  test.each([
    ['a program of another kind by a name', '/StreamServer.cls?OID=quay_1', '/StreamServer.cls?OID=tug_1'],
    ['a program by a number', '/photo.php?id=1', '/photo.php?id=2'],
    [
      'a program by an address',
      '/photo.php?u=https%3A%2F%2Fa.example%2Fquay.jpg&w=800',
      '/photo.php?u=https%3A%2F%2Fa.example%2Ftug.jpg&w=800',
    ],
  ])('is no other picture that is served by %s', (_, first, second) => {
    const { image, body } = page(
      `<article><h1>A shorter night</h1><p><img src="${first}" width="600"></p>${text}<p><img src="${second}" width="600"></p><p>${sentence.replace('ferry', 'tug')}</p></article>`,
      `<meta property="og:image" content="${first}">`,
    );
    expect({ src: image?.src, isKept: body.includes(second.slice(0, 12)) }).toEqual({
      src: `https://harbour.example${first}`,
      isKept: true,
    });
  });

  test('has what is called its caption, beside an element for captions that names who made it', () => {
    const { image } = page(
      `<article><h1>A shorter night</h1><div class="image"><img src="/quay.jpg"><div><div class="image__caption"><span>The quay at night</span></div><figcaption class="image__credit">Ida Holm</figcaption></div></div>${text}</article>`,
    );
    expect({ caption: image?.caption, credit: image?.credit }).toEqual({
      caption: 'The quay at night',
      credit: 'Ida Holm',
    });
  });

  test.each([
    [
      'that is called an attribution, too',
      '<div class="image"><img src="/quay.jpg"><div class="meta"><div class="image__caption attribution">The quay at night.</div><figcaption class="image__credit">Ida Holm</figcaption></div></div>',
      'Ida Holm',
    ],
    [
      'below a name over the picture, said again for small screens',
      '<figure><div><img src="/quay.jpg"><small>\nIda  Holm</small></div><div><figcaption>The quay at night.</figcaption></div><small>Ida\nHolm</small></figure>',
      'Ida Holm',
    ],
    [
      'before a house and a name in brackets',
      '<figure><img src="/quay.jpg"><figcaption><p>The quay at night. <cite>(<span>Coast News: Ida Holm</span>)</cite></p></figcaption></figure>',
      'Coast News: Ida Holm',
    ],
    [
      'before a name and a house behind a stroke',
      '<figure><img src="/quay.jpg"><figcaption><span class="caption">The quay at night.</span> <span class="credit">Ida Holm</span> <span class="distributor">/<i>Coast News</i></span></figcaption></figure>',
      'Ida Holm /Coast News',
    ],
    [
      'beside who made it, behind a label that is not seen',
      '<div><figure><div><img src="/quay.jpg"><span><span class="visually-hidden">Image source, </span>EPA</span></div><figcaption><span class="visually-hidden">Image caption, </span><div>The quay at night.</div></figcaption></figure></div>',
      'EPA',
    ],
    [
      'that is cut for its place, from the alternative text',
      '<figure><img src="/quay.jpg" alt="The quay at night, when the last ferry has left."><figcaption>The quay at night, when the last…</figcaption><div class="credit">Ida Holm</div></figure>',
      'Ida Holm',
      'The quay at night, when the last ferry has left.',
    ],
    [
      'in the attributes of an element that a script would fill',
      '<figure><img src="/quay.jpg"><div data-c-caption="The quay at night." data-c-credit="IDA HOLM/THE COAST"></div></figure>',
      'IDA HOLM/THE COAST',
    ],
  ])('has the caption %s', (_, figure, credit, caption = 'The quay at night.') => {
    const { image } = page(`<article><h1>A shorter night</h1>${figure}${text}</article>`);
    expect({ caption: image?.caption, credit: image?.credit }).toEqual({
      caption,
      credit,
    });
  });

  test('may stand in a box that is called after its comment', () => {
    const { image } = page(
      `<article><h1>A shorter night</h1><div class="blog_imageComment_right"><div class="blog_imageComment_img"><img src="/quay.jpg" width="300"></div><div class="blog_imageComment_txt">The quay at night</div></div>${text}</article>`,
    );
    expect({ src: image?.src, caption: image?.caption }).toEqual({
      src: 'https://harbour.example/quay.jpg',
      caption: 'The quay at night',
    });
  });

  test('has the caption of the one that a program serves in another size', () => {
    const served = '/r/?m=02&d=20240506&i=738996143';
    const { image } = page(
      `<article><h1>A shorter night</h1><div class="relatedPhoto"><img src="${served}&w=460"><div class="caption">The quay at night</div></div>${text}</article>`,
      `<meta property="og:image" content="${served}&w=130">`,
    );
    expect(image).toMatchObject({
      src: `https://harbour.example${served}&w=460`,
      caption: 'The quay at night',
    });
  });

  test('has the line below it in a table of its own for a caption', () => {
    const line = 'The night ferry leaves the quay.';
    const { image, body } = page(
      `<table><tr><td><h1>A shorter night</h1><table align="right"><tr><td><img src="/quay.jpg" width="200"></td></tr><tr><td><font size="1">${line}</font></td></tr></table>${sentence.repeat(2)}<br><br>${sentence.replace('ferry', 'tug')}</td></tr></table>`,
    );
    expect({ caption: image?.caption, isAgain: body.includes(line) }).toEqual({
      caption: line,
      isAgain: false,
    });
  });

  test('is not shown again in another size, named by its width alone', () => {
    const folder = 'https://pictures.example/jpg/Rk3xQ9abcdefghijklmnopqrstuv';
    const { image, body } = page(
      `<article><h1>A shorter night</h1><p><img src="${folder}/640?as=jpeg"></p>${text}</article>`,
      `<meta property="og:image" content="${folder}/0?as=jpeg">`,
    );
    expect({ src: image?.src, isAgain: body.includes('640') }).toEqual({
      src: `${folder}/640?as=jpeg`,
      isAgain: false,
    });
  });

  test('is the first of the text, not a small sign of the house', () => {
    const { image } = page(
      `<article><h1>A shorter night</h1><div class="content"><img src="/quay.jpg" width="500">${text}</div></article>`,
      '<meta property="og:image" content="/ads/hm.jpg"><meta property="og:image:width" content="200"><meta property="og:image:height" content="200">',
    );
    expect(image?.src).toBe('https://harbour.example/quay.jpg');
  });

  test('is not shown again below the first paragraph, whatever lines stand between', () => {
    const picture = '<figure><img src="/quay.jpg" width="500"><figcaption>The quay.</figcaption></figure>';
    const { image, body } = page(
      `<article><h1>A shorter night</h1><p>${sentence}</p><p>Riga.</p><p>Tuesday.</p>${picture}${text}</article>`,
      '<meta property="og:image" content="/quay.jpg">',
    );
    expect({ src: image?.src, isAgain: body.includes('quay.jpg') }).toEqual({
      src: 'https://harbour.example/quay.jpg',
      isAgain: false,
    });
  });

  test('is one with a caption below the first paragraphs, where machines are told of none', () => {
    const picture = '<figure><img src="/quay.jpg" width="500"><figcaption>The quay.</figcaption></figure>';
    const read = (story: string) => page(`<article><h1>A shorter night</h1>${story}</article>`);
    const more = ['boat', 'ship', 'tug'].map((word) => `<p>${sentence.replace('ferry', word)}</p>`);
    const top = read(`${text}${picture}${more.join('')}`);
    expect({ src: top.image?.src, isAgain: top.body.includes('quay.jpg') }).toEqual({
      src: 'https://harbour.example/quay.jpg',
      isAgain: false,
    });
    const below = read(`${text}${more.join('')}${picture}`);
    expect({ image: below.image, isShown: below.body.includes('quay.jpg') }).toEqual({
      image: undefined,
      isShown: true,
    });
  });

  const withPicture = (picture: string, more = '') =>
    page(
      `<article><h1>A shorter night</h1>${picture}<div class="content">${text}</div>${more}</article>`,
      '<meta property="og:image" content="/crew-at-the-quay.jpg">',
    ).image;
  const img = '<img src="/crew-at-the-quay.jpg" alt="The crew waits for the night ferry">';
  const words = 'The crew waits for the night ferry at the quay.';

  test.each([
    ['a paragraph beside it, which says what its alternative text says', `<div>${img}<p>${words}</p></div>`],
    [
      'what a wiki calls the caption of a thumb',
      `<div class="thumb"><div class="inner"><a href="/File:q.jpg"><img src="/crew-at-the-quay.jpg" alt="x"></a><div class="thumbcaption"><div class="magnify"><a href="/File:q.jpg"></a></div>${words}</div></div></div>`,
    ],
    ['a figcaption without a figure', `<picture>${img}</picture><figcaption>${words}</figcaption>`],
    ['a line below one that credits it', `<div><span>Foto: Ida Holm</span>${img}<div>${words}</div></div>`],
    ['its attribute', img.replace('alt', `data-caption="${words}" data-credit="Ida Holm" alt`)],
    ['its link that enlarges it', `<a href="/crew-large.jpg" data-caption="${words}">${img}</a>`],
    [
      'its link, in a figure with a list of what may be done',
      `<figure><a href="/crew-large.jpg" data-caption="${words}">${img}</a><ul><li>Picture info</li><li>Download</li></ul></figure>`,
    ],
    ['a figure in a button that opens it', `<button>${img}<figcaption>${words}</figcaption></button>`],
    [
      'a frame that can be expanded',
      `<div><figure class="js-expand">${img}<figcaption>${words}</figcaption></figure></div>`,
    ],
    [
      'a figure that is called a teaser',
      `<div class="picture--teaser"><figure>${img}<figcaption>${words}</figcaption></figure></div>`,
    ],
    [
      'what is said of it once, where a page says it for two sizes of screen',
      `<figure>${img}<figcaption><span>${words}</span> <span>${words}</span></figcaption></figure>`,
      words,
    ],
    [
      'what is said of it whole, where a page says it cut, too',
      `<figure>${img}<figcaption><div>${words}</div><div>The crew waits for the night</div></figcaption></figure>`,
      words,
    ],
    [
      'what is said of it, not of the control that enlarges it',
      `<figure>${img}<figcaption><a href="#">Enlarge image</a> ${words}</figcaption></figure>`,
      words,
    ],
    [
      'what is said of it, not how a gallery is turned',
      `<div class="image">${img}<div class="slides-nav"><span>1</span> of 24</div><div class="slides-close">×</div><div><i class="sign"></i>View photos</div><p>${words}</p></div>`,
      words,
    ],
    [
      'what is said of it, not to those who hear the page',
      `<figure>${img}<figcaption>${words} <span class="h-offscreen">Plays for 8 minutes</span></figcaption></figure>`,
      words,
    ],
    [
      'what is said of it, not how many pictures there are',
      `<figure>${img}<figcaption><b>1 of 4</b> ${words}</figcaption></figure>`,
      words,
    ],
    [
      'what is said of it, not of a way to see it larger',
      `<figure>${img}<figcaption><a href="#">View this image ›</a> / ${words}</figcaption></figure>`,
      words,
    ],
    [
      'what is said of it, not of the arrows of a gallery',
      `<figure>${img}<i class="slider-left">left</i><i class="slider-right">right</i><p>${words}</p></figure>`,
      words,
    ],
    [
      'the figcaption alone, where a figure has controls',
      `<figure>${img}<div>Tags 1 2 3</div><figcaption>${words}</figcaption></figure>`,
    ],
  ])('takes its caption from %s', (_, picture, whole = '') => {
    const image = withPicture(picture);
    expect(image?.src).toBe('https://harbour.example/crew-at-the-quay.jpg');
    expect(image?.caption).toContain(words);
    expect(image?.caption).not.toContain('Tags');
    if (whole !== '') expect(image?.caption).toBe(whole);
  });

  test('says who made it apart from what it shows', () => {
    const image = withPicture(`<figure>${img}<figcaption>${words} (Photo: Ida Holm)</figcaption></figure>`);
    expect(image).toMatchObject({ caption: words, credit: 'Ida Holm' });
  });

  test.each([
    ['a link by which older pages are shared', '<link rel="image_src" href="/crew-at-the-quay.jpg">', ''],
    ['what is seen of a film before it plays', '', '<video poster="/crew-at-the-quay.jpg"></video>'],
    [
      'what its metadata call a thumbnail',
      '<script type="application/ld+json">{"@type":"NewsArticle","thumbnailUrl":"/crew-at-the-quay.jpg"}</script>',
      '',
    ],
  ])('is found in %s', (_, head, before) => {
    const { image } = page(`<article><h1>A shorter night</h1>${before}${text}</article>`, head);
    expect(image?.src).toBe('https://harbour.example/crew-at-the-quay.jpg');
  });

  test('is described as where it is shared', () => {
    const head = `<meta property="og:image" content="/crew.jpg"><meta property="og:image:alt" content="${words}">`;
    expect(page(`<article><h1>A shorter night</h1>${text}</article>`, head).image?.alt).toBe(words);
  });

  test('has no topics of the article in its caption', () => {
    const topics = '<span>Keywords</span><ul><li><a href="/sea">Sea <b>12204</b></a></li></ul>';
    const image = withPicture(
      `<div><figure>${img}</figure><div class="media-meta"><p>${words}</p>${topics}</div></div>`,
    );
    expect(image?.caption).toBe(words);
  });

  test('stands once where a service shows it in another size', () => {
    const served = '/_next/image?url=https%3A%2F%2Fcdn.example%2Fcrew-at-the-quay.jpg&amp;w=3840';
    const { body, image } = page(
      `<article><h1>A shorter night</h1><p>${sentence}</p><img src="${served}" width="600" alt="">${text}</article>`,
      '<meta property="og:image" content="/crew-at-the-quay.jpg">',
    );
    expect(image?.src).toContain('crew-at-the-quay.jpg');
    expect(body).not.toContain('![');
  });

  test.each([
    [
      'the picture itself, which a service of its site shows in another size',
      'https://images.harbour.example/?url=https%3A%2F%2Fcdn.harbour.example%2Fquay.jpg%3Fs%3D1&w=900',
      'https://cdn.harbour.example/quay.jpg?s=1',
    ],
    [
      'the picture itself, which a program of the site shows in another size',
      '/_next/image?url=https%3A%2F%2Fpictures.example%2Fquay.jpg&w=3840',
      'https://pictures.example/quay.jpg',
    ],
    [
      'the address of a service that may guard what it shows',
      'https://images.example/?url=https%3A%2F%2Fstore.other.example.org%2Fquay.jpg&w=900',
      'https://images.example/?url=https%3A%2F%2Fstore.other.example.org%2Fquay.jpg&w=900',
    ],
  ])('has %s', (_, address, expected) => {
    const head = `<meta property="og:image" content="${address.replaceAll('&', '&amp;')}">`;
    expect(page(`<article><h1>A shorter night</h1>${text}</article>`, head).image?.src).toBe(expected);
  });

  test('has a caption that credits it in brackets of another script', () => {
    const image = withPicture(`<div><div>${img}</div><p>夜の埠頭（写真：港新聞）</p></div>`);
    expect(image).toMatchObject({ caption: '夜の埠頭', credit: '港新聞' });
  });

  test('has the line below it that ends with who made it for whom, in brackets', () => {
    const bare = '<img src="/crew-at-the-quay.jpg" alt="x">';
    const image = withPicture(
      `<div class="lead"><div>${bare}</div><div><span class="info"><p>${words} (AP Photo/Ida Holm)</p></span><button>Read more</button></div></div>`,
    );
    expect(image).toMatchObject({ caption: words, credit: 'AP Photo/Ida Holm' });
  });

  test.each([
    [
      'in italics behind a break',
      (img: string) => `<p>${img}<br><em>${words} Photo by Ida Holm/Coast.</em></p>`,
    ],
    [
      'on a line of its own',
      (img: string) => `<figure>${img}<figcaption>${words}<br>Ida Holm/Coast</figcaption></figure>`,
    ],
    [
      'on the first line',
      (img: string) => `<figure>${img}<figcaption>© Ida Holm/Coast<br>${words}</figcaption></figure>`,
    ],
    [
      'over it, for whom it was made',
      (img: string) =>
        `<figure><div>${img}<span><span class="visually-hidden">Source, </span>Ida Holm/Coast</span></div><figcaption>${words}</figcaption></figure>`,
    ],
  ])('has a caption and says who made it %s', (_, frame) => {
    const image = withPicture(frame('<img src="/crew-at-the-quay.jpg" alt="x">'));
    expect(image).toMatchObject({
      caption: words,
      credit: expect.stringMatching(/^(?:© )?Ida Holm\/Coast$/),
    });
  });

  test('says who made it behind a stroke in an element of its own', () => {
    const image = withPicture(
      `<figure>${img}<figcaption>The night ferry/<span>Ida Holm</span></figcaption></figure>`,
    );
    expect(image).toMatchObject({ caption: 'The night ferry', credit: 'Ida Holm' });
  });

  test('has the line behind it that says who took it, though it begins with a day', () => {
    const { image, body } = page(
      `<h1>A shorter night</h1><div><p><img src="/quay.jpg"></p><p>5月6日，晚班渡轮驶离码头。新华社记者 王海 摄</p>${text}</div>`,
    );
    expect(image).toMatchObject({ caption: '5月6日，晚班渡轮驶离码头。', credit: '新华社记者 王海 摄' });
    expect(body).toMatch(/^The crews/);
  });

  test('is the one that the text shows with a caption under a name with another size before it', () => {
    const { image, larger } = page(
      `<h1>A shorter night</h1>${text}<div class="img"><img src="/quay01.jpg"><small>The old quay</small></div>${text.replaceAll('ferry', 'boat')}`,
      '<meta property="og:image" content="https://harbour.example/l_quay01.jpg">',
    );
    expect(image?.caption).toBe('The old quay');
    expect(larger.get('https://harbour.example/quay01.jpg')).toBe('https://harbour.example/l_quay01.jpg');
  });

  test('says who made it before what it shows', () => {
    const image = withPicture(
      `<div class="media">${img}<p class="contributor">Ida Holm</p><p class="fn">${words}</p></div>`,
    );
    expect(image).toMatchObject({ caption: words, credit: 'Ida Holm' });
  });

  test('says both in an element that is called after both', () => {
    const image = withPicture(
      `<figure>${img}<div class="captionCredit"><span class="caption">${words}</span> <span class="credit">Ida Holm</span></div></figure>`,
    );
    expect(image).toMatchObject({ caption: words, credit: 'Ida Holm' });
  });

  test.each(['related-media', 'photo-and-share'])(
    'is the one that the page shows, in a box called %s, not the small one that it shares',
    (name) => {
      const { image } = page(
        `<article><h1>A shorter night</h1><div class="${name}"><p><img src="/img/396/223/nightcrew.jpg" alt=""></p><p class="caption">${words}</p></div><div class="content">${text}</div></article>`,
        '<meta property="og:image" content="/img/60/60/nightcrew.jpg">',
      );
      expect(image).toMatchObject({
        src: 'https://harbour.example/img/396/223/nightcrew.jpg',
        caption: words,
      });
    },
  );

  test.each([
    ['a word for its size', '/s-night-small.jpg', '/s-night-large.jpg', true],
    [
      'its number in the folder',
      '/image/4e77323e69beddba4c00001c/a.jpg',
      '/image/4e77323e69beddba4c00001c-400-300/b.jpg',
      true,
    ],
    [
      'the number of the article alone',
      '/1351332873_157836_1351354920_a.jpg',
      '/1351332873_157836_1351359647_b.jpg',
      false,
    ],
  ])('is the one in the text, if both have %s in common', (_, shared, shown, isSame) => {
    const { image } = page(
      `<article><h1>A shorter night</h1><div class="content"><p>${sentence}</p><img src="${shown}" width="600">${text}</div></article>`,
      `<meta property="og:image" content="${shared}">`,
    );
    expect(image?.src).toBe(`https://harbour.example${isSame ? shown : shared}`);
  });

  test.each([
    [
      'that a script shows to who points at it',
      `<div>${img}<div class="large-image-caption" style="display:none">${words}</div></div><p>By Ida Holm</p>`,
      undefined,
    ],
    ['behind who made it', `<div>${img}<div><cite>Ida Holm/AP </cite>${words}</div></div>`, 'Ida Holm/AP'],
    [
      'in an element called a credit',
      `<aside class="photo">${img}<p class="image-credit-wrap"><span class="cutline">${words}</span> <span class="credit">(Photo: Ida Holm)</span></p></aside>`,
      'Ida Holm',
    ],
    [
      'behind which stand house and name in brackets, in an element of their own',
      `<div class="photo">${img}<div class="photo__caption">${words}<span>(COAST/IDA HOLM)</span></div></div>`,
      'COAST/IDA HOLM',
    ],
    [
      'that a control shows whole',
      `<figure>${img}<figcaption>The crew waits for the<span> … <a href="#">more<b> </b></a></span><span> night ferry at the quay. <a href="#">less</a></span></figcaption></figure>`,
      undefined,
    ],
  ])('has a caption %s', (_, picture, credit) => {
    const image = withPicture(picture);
    expect(image).toMatchObject({ caption: words });
    expect(image?.credit).toBe(credit);
  });

  test('says who made it where that is cited, but not the work that it shows', () => {
    const cited = withPicture(
      `<figure>${img}<figcaption><div><cite>Ida Holm</cite></div><div>${words}</div></figcaption></figure>`,
    );
    expect(cited).toMatchObject({ caption: words, credit: 'Ida Holm' });
    const work = withPicture(
      `<figure>${img}<figcaption>A ship of <cite>The Ferry</cite></figcaption></figure>`,
    );
    expect(work?.caption).toBe('A ship of The Ferry');
    const film = withPicture(
      `<figure>${img}<figcaption><cite>Video: Ships at sea</cite></figcaption></figure>`,
    );
    expect(film?.credit).not.toBe('Video: Ships at sea');
  });

  test.each([
    ['span', `${words} <span>Ida Holm</span>`],
    ['span, as its words have', `<span>${words}</span><span>Ida Holm/The Harbour</span>`],
    ['span, for whom', `<span>${words}</span><span>Ida Holm for The Harbour</span>`],
    ['span, without a stop', `<span>${words.replace(/\.$/, '')}</span><span>Ida Holm</span>`],
    ['paragraph', `<p>${words}</p><p>Ida Holm</p>`],
    ['small', `${words.replace(/\.$/, '')} <small>Ida Holm</small>`],
  ])('says who made it where its words end with a name in an element of its own: %s', (_, caption) => {
    const image = withPicture(`<figure>${img}<figcaption>${caption}</figcaption></figure>`);
    expect(image?.credit).toMatch(/^Ida Holm/);
    expect(image?.caption).not.toContain('Holm');
  });

  test.each([
    'At the quay, on the right: <em>Ida Holm</em>',
    'The captain is <strong>Ida Holm</strong>',
    'Ropes. <em>Ida Holm coils them by night</em>',
  ])('shows who is named in its words: %s', (caption) => {
    const image = withPicture(`<figure>${img}<figcaption>${caption}</figcaption></figure>`);
    expect(image?.caption).toContain('Ida Holm');
  });

  test.each([
    '<span>Credit Credit...</span> <span>Ida Holm</span>',
    '<span>Credit Credit... Ida Holm</span>',
  ])('has no credit of a label alone: %s', (set) => {
    const image = withPicture(`<figure>${img}<figcaption>${words} ${set}</figcaption></figure>`);
    expect(image?.credit ?? 'Ida Holm').toBe('Ida Holm');
    expect(image?.caption).not.toMatch(/Credit\.\.\.$/);
  });

  test('is told of by a figure that a script would have loaded', () => {
    const { image } = page(
      `<article><h1>A shorter night</h1><figure><img class="lazy" alt=""><figcaption>${words}</figcaption></figure>${text}</article>`,
      '<meta property="og:image" content="https://harbour.example/night.jpg">',
    );
    expect(image).toMatchObject({ src: 'https://harbour.example/night.jpg', caption: words });
  });

  test.each([
    ['(Borítókép: Holm Ida / MTI)', undefined, 'Holm Ida / MTI'],
    ['Cover photo: The quay at night. Photo: Ida Holm', 'The quay at night.', 'Ida Holm'],
    ['Rubriklistenbild: © Ida Holm/dpa', undefined, '© Ida Holm/dpa'],
  ])('has what a line below the text says of it: %s', (line, caption, credit) => {
    const { image, body } = page(
      `<article><h1>A shorter night</h1><p><img src="/quay.jpg" width="600"></p>${text}<p>${line}</p></article>`,
      '<meta property="og:image" content="/quay.jpg">',
    );
    expect({ caption: image?.caption, credit: image?.credit, isKept: body.includes('Holm') }).toEqual({
      caption,
      credit,
      isKept: false,
    });
  });

  test('says once who made it', () => {
    const credit = '<b class="credit">Ida Holm</b>';
    const image = withPicture(`<figure>${img}<figcaption>${words} ${credit} ${credit}</figcaption></figure>`);
    expect(image?.credit).toBe('Ida Holm');
  });

  test.each([
    ['a byline', `<div>${img}<p>By Ida Holm</p></div>`],
    ['a day', `<div>${img}<p>May 6, 2024 Ida Holm</p></div>`],
    ['a link to another article', `<div>${img}<p><a href="/other">${words}</a></p></div>`],
    ['a paragraph of the text', `<div>${img}</div><p>${sentence}</p>`],
    ['a mark', `<figure>${img}<figcaption>.</figcaption></figure>`],
    ['the number of a picture', `<figure>${img}<figcaption><b>1</b> / <b>12</b></figcaption></figure>`],
  ])('takes no caption from %s', (_, picture) => {
    expect(withPicture(picture)?.caption).toBeUndefined();
  });

  test('is the picture above the headline that is called like it', () => {
    const { image } = page(
      `<div><img src="/quay.jpg" alt="A shorter night"></div><main><h1>A shorter night</h1>${text}</main>`,
    );
    expect(image?.src).toBe('https://harbour.example/quay.jpg');
  });

  test('is the picture above the headline that is called the one of the post', () => {
    const { image } = page(
      `<article><div class="featured-image"><img src="/quay.jpg" width="800"></div><div><h1>A shorter night</h1><div class="entry-content">${text}</div></div></article>`,
    );
    expect(image?.src).toBe('https://harbour.example/quay.jpg');
  });

  test('is the figure above the headline, whatever holds it', () => {
    const { image } = page(
      `<div><div class="columns"><figure><img src="/harbour-4711-gallery.jpg"></figure></div><article><h1>A shorter night</h1>${text}</article></div>`,
      '<meta property="og:image" content="https://pictures.example/harbour-4711-thumbnail.jpg">',
    );
    expect(image?.src).toBe('https://harbour.example/harbour-4711-gallery.jpg');
  });

  test('is no arrow', () => {
    const { image } = page(
      `<article><h1>A shorter night</h1><img src="/common/arrow_blue_right.png">${text}</article>`,
    );
    expect(image).toBeUndefined();
  });

  test('is the large one that a script would load, not the small one for browsers without', () => {
    const { image } = page(
      `<article><h1>A shorter night</h1><figure><img data-srcset="/quay.jpg?w=320 320w, /quay.jpg?w=3200 3200w" alt="Quay"><noscript><img src="/quay.jpg?w=320"></noscript></figure>${text}</article>`,
    );
    expect(image?.src).toBe('https://harbour.example/quay.jpg?w=3200');
  });

  test('is the first of the text where the line behind it says what its alternative text does', () => {
    const words = 'The crews of the ferry at the quay (photo: Ida Holm)';
    const { image, body } = page(
      `<article><h1>A shorter night</h1><div class="content"><p><img src="/a1.jpg" width="600" alt="${words}"></p><p>${words}</p>${text}</div></article>`,
      '<meta property="og:image" content="/pictures?id=12">',
    );
    expect({ ...image, isAgain: body.includes('a1.jpg') }).toEqual({
      src: 'https://harbour.example/a1.jpg',
      alt: words,
      caption: 'The crews of the ferry at the quay',
      credit: 'Ida Holm',
      isAgain: false,
    });
  });

  test('is shown once where its sizes have words for names', () => {
    const { image, body } = page(
      `<article><h1>A shorter night</h1><div><figure><img src="/05QUAY-master768.jpg"><figcaption><span class="credit">Ida Holm</span></figcaption></figure>${text}</div></article>`,
      '<meta property="og:image" content="/05QUAY-facebookJumbo.jpg">',
    );
    expect({ credit: image?.credit, isAgain: body.includes('05QUAY') }).toEqual({
      credit: 'Ida Holm',
      isAgain: false,
    });
  });

  test('has the caption that a heading above it is, which its alternative text says', () => {
    const { image } = page(
      `<article><h1>A shorter night</h1><div><h2>The crew waits for the night ferry.</h2><div><img src="/crew.jpg" width="600" alt="The crew waits for the night ferry."></div></div><div>${text}</div></article>`,
    );
    expect(image?.caption).toBe('The crew waits for the night ferry.');
  });

  test('leaves no line that says its caption behind who made it, with links', () => {
    const { image, body } = page(
      `<article><h1>A shorter night</h1><div class="topImg"><img src="/quay.jpg" width="512" alt=""></div><p class="caption">Photo credit: Ida Holm | The crews wait at <a href="/quays">the quay</a>, as they do each night.</p>${text}</article>`,
      `<meta property="og:image" content="/quay.jpg"><script type="application/ld+json">{"@type":"NewsArticle","image":{"@type":"ImageObject","url":"/quay.jpg","caption":"The crews wait at the quay, as they do each night."}}</script>`,
    );
    expect(image?.caption).toBe('The crews wait at the quay, as they do each night.');
    expect(body).toMatch(/^The crews of/);
  });

  test('is not the logo above the headline of a page for printers', () => {
    const rows = [
      '<img src="/img/logo.gif" alt="The Harbour">',
      '<font size="1">May 6, 2024</font>',
      '<font size="5"><b>A shorter night</b></font>',
      `<p>${sentence}</p><p>${sentence.replace('ferry', 'train')}</p>`,
      '<font size="1">Copyright The Harbour. All rights reserved.</font>',
    ];
    const { image, body } = page(
      `<table>${rows.map((row) => `<tr><td>${row}</td></tr>`).join('')}</table>`,
      '<meta property="og:site_name" content="The Harbour">',
    );
    expect(image).toBeUndefined();
    expect(body).not.toContain('logo.gif');
  });

  test.each([
    '<p>The port has new hours.</p><p>Nobody loses pay, says the port, which hires eleven hands.</p>',
    'The port has new hours.<br><br>Nobody loses pay, says the port, which hires eleven hands.',
    '<p></p><span>The port has new hours. Nobody loses pay, says the port, which hires eleven hands.</span>',
  ])('has no caption that is all of the text, in one box with it: %s', (story) => {
    const { image, body } = page(
      `<h1>A shorter night</h1><div class="photo"><img src="/quay.jpg" width="600">${story}</div>`,
      '<meta property="og:image" content="/quay.jpg">',
    );
    expect(image?.caption).toBeUndefined();
    expect(body).toContain('Nobody loses pay');
  });

  test('has no caption that is the text, which says what its alternative text and the headline do', () => {
    const lines = ['The port has new hours for the night ferry.', sentence.trim(), 'Nobody loses pay.'];
    const { image, body } = page(
      `<h1>New hours for the night ferry</h1><div><img src="/quay.jpg" alt="New hours for the night ferry"><div>${lines.join('<br><br>')}</div></div>`,
    );
    expect(image?.caption).toBeUndefined();
    expect(body).toContain('Nobody loses pay.');
  });

  test('leaves no heading that says its caption', () => {
    const { image, body } = page(
      `<article><h1>A shorter night</h1><div class="art_img"><img src="/quay.jpg" alt="Quay"><h2 class="art_img_tit">The crews wait at the quay. Photo: Ida Holm</h2></div>${text}</article>`,
      '<meta property="og:image" content="/quay.jpg">',
    );
    expect(image).toMatchObject({ caption: 'The crews wait at the quay.', credit: 'Ida Holm' });
    expect(body).toMatch(/^The crews of/);
  });

  test('leaves no long line that says its caption behind who made it, where machines are not told it', () => {
    const words = `The crews wait at <a href="/quays">the quay</a>, as they do each night. ${sentence.repeat(2)}`;
    const { image, body } = page(
      `<article><h1>A shorter night</h1><div><img src="/quay.jpg" width="512" alt=""></div><p class="caption">Photo credit: Ida Holm | ${words}</p>${text.replaceAll('ferry', 'boat')}</article>`,
      '<meta property="og:image" content="/quay.jpg">',
    );
    expect(image).toMatchObject({ caption: words.replace(/<[^>]*>/g, '').trim(), credit: 'Ida Holm' });
    expect(body).toMatch(/^The crews of the night boat/);
  });

  test.each([
    ['a line called so', '<p class="caption">The quay at dawn. Photo: Ida Holm</p>'],
    ['a paragraph that credits it', '<p>The quay at dawn. Photo: Ida Holm</p>'],
  ])('has %s for its caption, above a text of one paragraph', (_, line) => {
    const news = sentence.repeat(2).trim();
    const { image, body } = page(
      `<h1>A shorter night</h1><article><img src="/quay.jpg" width="512" alt="">${line}<p>${news}</p></article>`,
      '<meta property="og:image" content="/quay.jpg">',
    );
    expect(image).toMatchObject({ caption: 'The quay at dawn.', credit: 'Ida Holm' });
    expect(body.trim()).toBe(news);
  });

  test('is not another picture of a screen', () => {
    const { image } = page(
      `<article><h1>A shorter night</h1>${text}<p><img src="/Screenshot_4308.png" width="800"></p><p>${sentence}</p></article>`,
      '<meta property="og:image" content="/Screenshot_1100.png">',
    );
    expect(image?.src).toBe('https://harbour.example/Screenshot_1100.png');
  });

  test('has the caption in a field whose label is hidden', () => {
    const field = (name: string, inner: string): string =>
      `<div class="field field--name-${name} field--label-hidden field__item">${inner}</div>`;
    const media = `<div class="media">${field('picture', '<img src="/quay.jpg" width="900">')}${field('caption', 'The quay at night.')}</div>`;
    const body = `<div class="field--name-body">${text}<div class="field--name-title">Read also</div></div>`;
    const { image } = page(`<h1>A shorter night</h1>${field('media', media)}${body}`);
    expect(image?.caption).toBe('The quay at night.');
  });

  test('has no short text behind it for a caption, which holds an element that is called a title', () => {
    const { image, body } = page(
      `<article><h1>A shorter night</h1><div class="media"><img src="/quay.jpg" width="900"></div><div class="txt"><p>${sentence}</p><div class="field-title">Read also</div><p>${sentence.replace('ferry', 'tug')}</p></div></article>`,
      '<meta property="og:image" content="/quay.jpg">',
    );
    expect(image?.caption).toBeUndefined();
    expect(body).toContain('night tug');
  });

  test('is not the head of a page, or an advertisement, that is drawn above the text', () => {
    const { image, body } = page(
      `<center><img src="/img/top.gif" width="760" height="80" alt="Harbour News"></center><b>A shorter night</b><br><br><img src="/quay.jpg" width="200"><br><br>${sentence.repeat(2)}<br><br>${sentence.replace('ferry', 'tug')}`,
    );
    expect(image?.src).toBe('https://harbour.example/quay.jpg');
    expect(body).not.toContain('top.gif');
  });

  test('stands in a field whose label is hidden', () => {
    const field = `<div class="field field--name-picture field--label-hidden"><img src="/quay.jpg" width="900" height="600" alt="The quay"></div>`;
    const { image } = page(`<h1>A shorter night</h1>${field}<div class="field--name-body">${text}</div>`);
    expect(image?.src).toBe('https://harbour.example/quay.jpg');
  });

  test('is the one that the page is shared with, where the first in the text has no caption and no headline above it', () => {
    const { image, body } = page(
      `<article><p><img src="/quay.jpg" width="900" alt="The quay by night, seen from the sea"></p>${text}</article>`,
      '<meta property="og:image" content="/crew-at-the-quay.jpg">',
    );
    expect(image?.src).toBe('https://harbour.example/crew-at-the-quay.jpg');
    expect(body).toContain('quay.jpg');
  });

  test('is not shown again behind lines that say who wrote it', () => {
    const { body } = page(
      `<article><h1>A shorter night</h1><div class="text"><p>Text by <b>Ida Holm</b></p><p>Translated at Oslo</p><figure>${img}</figure>${text}</div></article>`,
      '<meta property="og:image" content="/crew-at-the-quay.jpg">',
    );
    expect(body).not.toContain('crew-at-the-quay');
  });

  test('has the caption below the headline, where a list above it shows the same picture', () => {
    const list = `<figure>${img}<figcaption>The night is shorter now</figcaption></figure>`;
    const { image } = page(
      `<div>${list}</div><main><h1>A shorter night</h1><figure>${img}<figcaption>${words}</figcaption></figure>${text}</main>`,
    );
    expect(image?.caption).toBe(words);
  });

  test('is not an advertisement below the headline that a script would have loaded', () => {
    const served =
      '<div><noscript><a href="https://ads.example/jump/1/?"><img src="https://ads.example/show/1/?" alt=""></a></noscript></div>';
    const { image, body } = page(`<article><h1>A shorter night</h1>${served}${text}</article>`);
    expect(image).toBeUndefined();
    expect(body).not.toContain('ads.example');
  });

  test('is not the portrait in a byline', () => {
    const byline = '<figure><img src="/holm.jpg" alt="Ida Holm"><div>By Ida Holm, editor</div></figure>';
    const { image, body } = page(
      `<article><h1>A shorter night</h1>${byline}<figure>${img}</figure>${text}</article>`,
    );
    expect(image?.src).toBe('https://harbour.example/crew-at-the-quay.jpg');
    expect(body).not.toContain('holm.jpg');
  });

  const shared = (address: string, more = '') =>
    page(
      `<article><h1>A shorter night</h1>${more}${text}</article>`,
      `<meta property="og:site_name" content="The Harbour"><meta property="og:image" content="${address}">`,
    ).image?.src;

  test.each([
    ['/harbour-logo-1200x630.jpg'],
    ['/coast-group-logo.png'],
    ['/opengraph_default.jpg'],
    ['/i/blank.jpg'],
    ['/assets/ornament-78dc6.gif'],
    ['/fetch/https%3A%2F%2Fharbour.example%2Fsubscribe-card.jpg%3Fv%3D9'],
    ['/assets/logos/small/feed.jpg'],
    ['/placeholders/story-large.jpg'],
    ['/fb_primary_img.jpg'],
    ['/img/hb_128x128.png'],
    ['/img/holm_125x118.png'],
    ['/share_hb_80.jpg'],
    ['/no-image.jpg'],
    ['/images/sem_imagem.png'],
    ['/default-news-image.jpg'],
    ['/social-media-card.jpg'],
    ['/twitter-image.png'],
    ['/open-graph-image.jpg'],
    ['/harbour-social.jpg'],
    ['/wp-content/themes/coast/img/wide.jpg'],
    ['/og_image_logo/Harbour.jpg'],
    ['/graphics/hblogo_bak.jpg'],
    ['/img/profile_lg.gif'],
    ['/news/null'],
    ['https://pictures.example/'],
  ])('is not the picture of the house that it shares where an article has none: %s', (address) => {
    expect(shared(address)).toBeUndefined();
  });

  test('is not the sign that telephones show for the site, nor a drawing of which nothing is said', () => {
    const { image } = page(
      `<article><h1>A shorter night</h1><img src="/pointer_top.gif">${text}</article>`,
      '<link rel="apple-touch-icon" href="/gull_60.jpg"><link rel="image_src" href="/gull_60.jpg">',
    );
    expect(image).toBeUndefined();
  });

  test('is the first picture of the text behind such a drawing', () => {
    const { image } = page(
      `<article><h1>A shorter night</h1><img src="/loading_wheel.gif"><div class="text"><p><img src="/quay.jpg" width="300"></p>${text}</div></article>`,
    );
    expect(image?.src).toBe('https://harbour.example/quay.jpg');
  });

  test('may be a drawing that moves, if the page shows it', () => {
    const image = '<p><img src="/waves.gif" width="600" alt="Waves"></p>';
    expect(shared('/waves.gif', image)).toBe('https://harbour.example/waves.gif');
  });

  test.each(['/seaways-logo-on-a-funnel.jpg', '/icon-of-the-north-enters-port.jpg', '/social-media.jpg'])(
    'may be of a logo that the article tells of: %s',
    (address) => {
      expect(shared(address)).toBe(`https://harbour.example${address}`);
    },
  );

  test.each([
    [
      'a list of other articles above the headline',
      '<ul><li class="item"><a href="/fees"><img src="/fees.jpg" alt="Those who own ships wait for the fees"></a><a href="/fees">Harbour fees rise for the third time this year</a></li></ul>',
    ],
    [
      'a row of figures above the headline, each a link to another article',
      '<figure><a href="/fees"><img src="/fees.jpg" alt="Ship owners"></a><figcaption><a href="/fees">Harbour fees rise</a></figcaption></figure>',
    ],
    [
      'a sign on a link',
      '<ul><li><a href="https://flip.example"><img style="width: 100%; max-width: 22px" src="/flip.png" alt="Share this on another service"></a></li></ul>',
    ],
  ])('is not in %s', (_, before) => {
    const { image } = page(`<main>${before}<h1>A shorter night</h1>${text}</main>`);
    expect(image).toBeUndefined();
  });

  test.each([
    [
      'of its set',
      '<img src="/crew.jpg" srcset="/crew-big.jpg 1200w, /crew-small.jpg 300w">',
      '/crew-big.jpg',
    ],
    [
      'by its address',
      '<img src="/crew-1600x900.jpg" srcset="/crew-300x200.jpg 300w">',
      '/crew-1600x900.jpg',
    ],
    [
      'behind the small one that a script would exchange',
      '<div><img src="/max/60/crew-1234.png?q=20" width="540" height="304"></div><noscript><img src="/max/1080/crew-1234.png" width="540" height="304"></noscript>',
      '/max/1080/crew-1234.png',
    ],
  ])('is the largest %s', (_, picture, expected) => {
    expect(
      page(`<article><h1>A shorter night</h1><figure>${picture}</figure>${text}</article>`).image?.src,
    ).toBe(`https://harbour.example${expected}`);
  });

  test('is the whole picture, where the page is shared with a small one', () => {
    const { image, body } = page(
      `<article><h1>A shorter night</h1>${text.replace('</p>', '</p><p><img src="/crew7.jpg" alt="Crew"></p>')}</article>`,
      '<meta property="og:image" content="/crew7_thumbnail.jpg">',
    );
    expect(image?.src).toBe('https://harbour.example/crew7.jpg');
    expect(body).not.toContain('crew7');
  });

  test('does not take script code for an address', () => {
    const { image } = page(
      `<article><h1>A shorter night</h1><figure><img src="if(this.src)this.src='/a.jpg'" data-src="/crew.jpg" alt="The crew at the quay at night"></figure>${text}</article>`,
    );
    expect(image?.src).toBe('https://harbour.example/crew.jpg');
  });

  test('has its caption where the picture for browsers without script has another name', () => {
    const lazy =
      '<img src="data:image/svg+xml;base64,PHN2Zy8+" data-srcset="/night-400.jpg 400w, /night-1200.jpg 1200w">';
    const { image } = page(
      `<article><h1>A shorter night</h1><figure><div>${lazy}<noscript><img src="/night-400.jpg"></noscript></div><figcaption>The quay at night</figcaption></figure>${text}</article>`,
    );
    expect({ src: image?.src, caption: image?.caption }).toEqual({
      src: 'https://harbour.example/night-1200.jpg',
      caption: 'The quay at night',
    });
  });

  test.each([
    ['data-croporisrc', 'data:image/gif;base64,R0lGODlhAQABAAAAACw='],
    ['zoomfile', '/static/none.gif'],
    ['nitro-lazy-src', ''],
  ])('is found in any attribute where no picture is shown before a script has run: %s', (name, shown) => {
    const { image } = page(
      `<article><h1>A shorter night</h1><figure><img src="${shown}" ${name}="/quay/night.jpg" alt="Quay"></figure>${text}</article>`,
    );
    expect(image?.src).toBe('https://harbour.example/quay/night.jpg');
  });

  test('is the one that is shown, whatever other attributes name', () => {
    const { image } = page(
      `<article><h1>A shorter night</h1><figure><img src="/quay/night.jpg" data-fallback="/quay/missing.jpg" alt="Quay"></figure>${text}</article>`,
    );
    expect(image?.src).toBe('https://harbour.example/quay/night.jpg');
  });

  test.each([
    [
      'a figure',
      '<h1>A shorter night</h1><figure><div style="background-image:url(&quot;/quay.jpg&quot;)"></div><figcaption>The quay at night.</figcaption></figure>',
    ],
    [
      'its headline',
      '<div class="hero" style="background: url(/quay.jpg) 50%"><h1>A shorter night</h1></div>',
    ],
    [
      'its headline, late',
      '<header class="article-hero" data-bg="/quay.jpg"><h1>A shorter night</h1></header>',
    ],
  ])('is what style draws behind %s', (_, html) => {
    expect(page(`<article>${html}${text}</article>`).image?.src).toBe('https://harbour.example/quay.jpg');
  });

  test('is not what style draws behind a film, or behind a box that is called nothing', () => {
    const film =
      '<figure class="video"><div style="background-image:url(/poster.jpg)"></div><figcaption>A film.</figcaption></figure>';
    const box = '<div style="background-image:url(/paper.jpg)"><h1>A shorter night</h1></div>';
    expect(page(`<article>${box}${film}${text}</article>`).image).toBeUndefined();
  });

  test('has a caption of few signs, where they say as much as words', () => {
    const { image } = page(
      `<div><h1>A shorter night</h1><div><p><img src="/quay.jpg"></p><p class="image_desc">傍晚的渡轮</p>${text}</div></div>`,
    );
    expect(image?.caption).toBe('傍晚的渡轮');
  });
});

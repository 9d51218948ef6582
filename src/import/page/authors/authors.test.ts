import { describe, expect, test } from 'vitest';
import { readPage } from '../read-page.ts';

const text = `<p>${'The crews of the night ferry will work six hours instead of eight from the first of May. '.repeat(3)}</p>`;

function authors(byline: string, head = '', foot = ''): string[] {
  return readPage(
    `<html lang="en"><head><title>A shorter night</title><meta property="og:site_name" content="The Harbour">${head}</head>
     <body><article><h1>A shorter night</h1>${byline}${text}${['boat', 'barge', 'tug'].map((ship) => text.replaceAll('ferry', ship)).join('')}${foot}</article></body></html>`,
    { address: 'https://harbour.example/ferry' },
  ).author;
}

describe('the authors of a page', () => {
  const topics = '<a href="/topic/sea">Sea</a>, <a href="/topic/work">Work and pay</a>, '.repeat(5);

  test.each([
    [
      'an author in a long line of day, name and topics',
      `<div>23 May 2024 <span class="author vcard"><a class="url fn n" href="/user/holm">Ida Holm</a></span> in ${topics}</div>`,
    ],
    [
      'an author whose name has a class of its own',
      '<div>May 2024, reported for us by <span class="author">Ida Holm</span></div>',
    ],
    [
      'a heading that leads to her page',
      '<div class="meta"><h4 class="name"><a href="/author/ida/">Ida Holm</a></h4><p>May 6, 2024</p></div>',
    ],
    ['an author with a relative address', '<div>In the night: <a href="author/ida-holm">Ida Holm</a></div>'],
    [
      'a name with an office before the word for a day',
      '<p class="article-time"><span>Ida Holm AP Sports Writer</span> <span>Published: </span><time>May 6, 2024 2:15AM</time></p>',
    ],
    ['a byline that ends with a day', '<p>By Ida Holm May 6, 2024</p>'],
    ['a byline that ends with a labelled day', '<p>Posted by Ida Holm Published on May 6, 2024</p>'],
    ['a byline that goes on with a paper', '<p class="byline">Ida Holm, Coast Today</p>'],
    [
      'a byline that goes on with a section of a paper',
      '<p class="byline">Ida Holm, THE COAST TODAY Sports</p>',
    ],
    ['a byline that goes on with whom it is for', '<p class="byline">Ida Holm, Special for The Harbour</p>'],
    [
      'an item with a paper beside the name',
      '<div itemscope itemtype="https://schema.org/NewsArticle"><div itemprop="author">Ida Holm, Coast Today</div></div>',
    ],
    ['a byline that ends with an agency', '<p class="byline">By Ida Holm Associated Press</p>'],
    [
      'a name beside a link to her page, with words of its own',
      '<div class="author"><h4 class="author">Ida Holm</h4><a href="/author/ida-holm/">View Staff Page</a></div>',
    ],
    ['a byline of who asked, in Japanese', '<p class="writer">聞き手・Ida Holm</p>'],
    ['a byline in the words of another language', '<p>Napisała Ida Holm</p>'],
    ['a byline whose word stands behind the name', '<p>Ida Holm 기자</p>'],
    ['a byline with the name of an account', '<p class="byline">Ida Holm @idaholm</p>'],
    ['a byline of words and pictures', '<p>Words: Ida Holm Photos: Jo Berg</p>'],
    ['a byline that goes on with who made the pictures', '<p>Text: Ida Holm | Photos: Jo Berg</p>'],
    [
      'a byline that goes on with who drew, set apart by spaces',
      '<p>Text: Ida Holm &nbsp; Photos by Jo Berg</p>',
    ],
    ['a byline that goes on with degrees', '<p>By Ida Holm, MSc, RN</p>'],
    [
      'a link to the page of a reporter, behind the day',
      '<div>May 6, 2024 <em>|</em> <a href="/reporters/ida-holm">Ida Holm</a></div>',
    ],
    ['a byline that goes on with who edited', '<p>By Ida Holm, edited by Jo Berg</p>'],
    [
      'a byline that goes on with who edited, in an element that touches',
      '<p class="byline"><span>Ida Holm</span><span>Edited by Jo Berg</span></p>',
    ],
    ['a byline in brackets', '<p class="byline">［Ida Holm］</p>'],
    ['a byline that goes on with a part of the house', '<p>By Ida Holm, The Harbour North</p>'],
    ['a byline that goes on with an agency', '<p>By Ida Holm, dpa</p>'],
    [
      'a byline that goes on with a sentence on who did other work',
      '<p>Written by <a href="/ida">Ida Holm</a>. Medically reviewed by <a href="/jo">Jo Berg, MD</a></p>',
    ],
    ['a byline that goes on with who translated', '<p class="byline">By Ida Holm. Translated by Jo Berg</p>'],
    [
      'a byline whose office touches the name',
      '<p class="byline">Ida Holm<span>Journaliste au service société</span></p>',
    ],
    [
      'a byline below a list of controls',
      '<div class="mod-by"><ul><li>Email</li>\n<li>Print</li>\n<li>Comments</li></ul>By Ida Holm<br>The Harbour</div>',
    ],
    ['a byline with a control', '<p class="byline">By Ida Holm <a>Follow</a></p>'],
    ['a name before its office', '<p>Ida Holm, correspondent in Oslo</p>'],
    [
      'a name before its office, in an item',
      '<ul><li><div><a href="mailto:ida@harbour.example"><span>Ida Holm</span></a><span>Reporter</span></div></li></ul>',
    ],
    [
      'a name behind a label that is not seen',
      '<ul><li><span class="visually-hidden">Author, </span><span>Ida Holm</span></li><li><span class="visually-hidden">Role, </span><span>The Harbour</span></li></ul>',
    ],
    ['a byline with a place of two words', '<p>By Ida Holm in New York</p>'],
    ['a byline with a place that ends so', '<p class="byline">Ida Holm in Kiel Falls</p>'],
    ['a byline that goes on with a house behind a word', '<p class="author">Ida Holm, da Folha do Cais</p>'],
    ['a byline that ends with who edited', '<p>Reporting by Ida Holm; editing by Jo Berg</p>'],
    [
      'a byline that says in bold who made the pictures, too',
      '<div>Words by <b>Ida Holm</b> · Pictures by <b>Jo Berg</b></div>',
    ],
    [
      'a byline that goes on with a university',
      '<p class="byline">by <a>Ida Holm</a>, <a href="https://uni.example">University of Sund</a></p>',
    ],
    [
      'a byline whose parts stand in elements',
      '<p class="byline"><span>Ida Holm</span> <span>Published 10:00</span></p>',
    ],
    ['a byline that ends with a day after a word', '<p>By Ida Holm on May 6, 2024</p>'],
    [
      'a byline that ends with a weekday and a day',
      '<div>Submitted by <span class="field field--name-uid">Ida Holm</span> on <span class="field field--name-created">Mon, 05/06/2024 - 10:11</span></div>',
    ],
    [
      'a byline whose parts only style sets apart',
      '<div><span>By Ida Holm</span><span>Published May 6, 2024</span></div>',
    ],
    [
      'a byline that breaks part from the house',
      '<p>By Ida Holm<br>The Harbour<br><a href="/holm">Archive</a></p>',
    ],
    [
      'a byline whose breaks stand deeper',
      '<div class="left"><span>By: <a href="/holm">Ida Holm</a><br>Harbour Executive News Editor</span></div>',
    ],
    [
      'a byline that goes on with office and place',
      '<p>Par <strong>Ida Holm</strong> Envoyée spéciale à Brest</p>',
    ],
    [
      'a byline beside a link to more of the same',
      '<div><a href="/author/holm">Ida (I.J.) Holm</a></div>',
      '<div class="writer"><a class="byline" href="/author/holm">More Ida (I.J.) Holm.</a></div>',
    ],
    [
      'a byline above a link to her page',
      '<div class="author">Ida Holm</div><div><a href="/author/holm">View Author Page</a></div>',
    ],
    ['a byline that goes on with a place', '<p class="byline">Ida Holm | Oslo</p>'],
    ['a byline that goes on with a part of the paper', '<p>Written by Ida Holm in Ships on May 6, 2024</p>'],
    ['a byline that goes on with where she is', '<p>Von Ida Holm aus Kiel</p>'],
    [
      'a field beside the day',
      '<div><span class="field field--name-field-author">Ida Holm</span> <time>05/06/2024 - 18:20</time></div>',
    ],
    [
      'a field of who holds the account',
      '<div>Sent in <span class="field field--name-uid">Ida Holm</span> on Tue, 05/06/2024</div>',
    ],
    ['a byline in Arabic, with the word for publishing', '<p>نشرت بواسطة Ida Holm</p>'],
    ['a byline behind the day', '<div>May 6, 2024 <span>| by Ida Holm</span></div>'],
    ['a link to the page of an editor', '<div>Asked at sea: <a href="/editors/ida-holm">Ida Holm</a></div>'],
    [
      'an author whose name has a class that begins so',
      '<div>The Coast 6/5/2024 <span class="authorname-txt">Ida Holm</span></div>',
    ],
    [
      'an item whose only property is a link with her name, and not in who else is named',
      '<div itemscope itemtype="https://schema.org/NewsArticle"><span itemprop="author" itemscope itemtype="https://schema.org/Person"><a itemprop="url" href="/w/7">Ida Holm</a></span></div><div class="byline"><a rel="author" href="/w/8">Jo Berg</a></div>',
    ],
    ['a byline that goes on with a desk', '<p>By Ida Holm and Port Technology Writers</p>'],
    ['a byline with an agency beside a name', '<p>Par Ida Holm avec AFP</p>'],
    ['a word of a byline in an element called author', '<span class="author">di <em>Ida Holm</em></span>'],
    ['a signature at the end of the text', '', '<p style="text-align: right"><strong>Ida Holm</strong></p>'],
    [
      'a line at the end of a text, before rights, which breaks alone part',
      '',
      `<div>${text.replace(/<\/?p>/g, '')}<br><br>Written by Ida Holm<br>Copyright: The Harbour<br><b>Not to be printed elsewhere</b></div>`,
    ],
    ['a signature behind a dash', '', '<p>- Ida Holm<br>Contributing Writer</p>'],
    [
      'a byline before the last lines of a body',
      '',
      `<div class="byline"><a href="mailto:ida@harbour.example">Ida Holm</a><p>Reporter</p></div>${text.replaceAll('ferry', 'crane')}`,
    ],
    [
      'a line between the day and an office, which breaks alone part',
      '<font>May 6, 2024<br>By Ida Holm<br>Staff Writer</font><br><br>',
    ],
    [
      'a byline behind a standfirst, days and a caption',
      `<p class="chapo">${'The crews of the ferry sleep longer from May on. '.repeat(2)}</p><div>May 6, 2024</div><div>Updated May 7, 2024</div><div>4 min read</div><div class="article__author">Written by <div class="author__name">Ida Holm</div></div>`,
    ],
    ['a byline that names who edited, too', '<div>Author: Ida Holm | Editor: Jo Berg</div>'],
    [
      'a byline that links to both',
      '<div>Penulis: <a href="/penulis/ida">Ida Holm</a> | Editor: <a href="/editor/jo">Jo Berg</a></div>',
    ],
    ['a byline that ends with figures', '<p>By Ida Holm 6/ 5/24 09:19 PM</p>'],
    [
      'a line that tells how many comments there are',
      '<div class="comments_datetime"><p>By Ida Holm</p></div>',
    ],
    [
      'a link beside the article that is marked so',
      '',
      `</article>${'<p>Elsewhere</p>'.repeat(20)}<aside><a rel="author" href="/w/7">Ida Holm</a></aside>`,
    ],
    ['an element that is called a byline in Norwegian', '<div class="forfatter-navn">Ida Holm</div>'],
    [
      'a name before a day, in a byline',
      '<div class="byline">Ida Holm <span>6 May 2024, Monday</span></div>',
    ],
    [
      'a link to the page of a writer in Turkish',
      '<div><a href="/yazar/12">Ida Holm</a> / <span>COAST PAPER</span></div>',
    ],
    ['a link whose address has the name alone', '<div>Told: <a href="/autor/ida-holm">De Ida Holm</a></div>'],
    ['a byline with the reporter of the house in Dutch', '<p>Door onze verslaggever <b>Ida Holm</b></p>'],
    ['a byline with initials in Polish', '<p>oprac. Ida Holm (IH)</p>'],
    ['a byline with the office before the name', '<p><b>From Correspondent Ida Holm</b></p>'],
    ['a name alone above the day', '<div><span>Ida Holm</span></div><div>6 May 2024, 10:11</div>'],
    [
      'a byline right behind day and hour',
      '<p class="info"><time>06.05.2024 09:12</time> von Ida Holm (Kommentare: 0)</p>',
    ],
    ['a byline in Albanian', '<div><span>Nga Ida Holm</span></div>'],
    [
      'a byline below a mark with the name of a house',
      '<p>by <span class="author vcard"><a href="/author/1/">Coast Staff</a></span></p><p><b>By Ida Holm</b></p>',
    ],
    ['a byline with a word for what it is', '<p class="author">Interview: Ida Holm</p>'],
    ['a byline that goes on with a house with a figure', '<p class="author">Por Ida Holm, c3 Coast</p>'],
    ['a word and a name between bars', '<p>Text | Ida Holm</p>'],
    [
      'an element that is called a byline in Vietnamese',
      '',
      '<div class="tacgia">Bài và ảnh: Ida Holm</div>',
    ],
  ])('are found in %s', (_, byline, foot = '') => {
    expect(authors(byline, '', foot)).toEqual(['Ida Holm']);
  });

  test.each([
    [
      'behind the word for a reporter, between house and place',
      '<p class="author">樣本報／記者王小明／基隆即時報導</p>',
      '王小明',
    ],
    [
      'behind a link to the house, before the place',
      '<span class="article__author"><a href="/reporter/1">港口報</a> 記者<a href="/reporter/2">王小明</a>／基隆即時報導</span>',
      '王小明',
    ],
    [
      'behind the text, before the word for a reporter and an address',
      '',
      '홍길순',
      '<p>홍길순 기자 gil@harbour.example</p>',
    ],
    [
      'before the word for a reporter and an address',
      '<p class="byline">홍길순 기자(gil@harbour.example)</p>',
      '홍길순',
    ],
  ])('are found %s', (_, byline, name, foot = '') => {
    expect(authors(byline, '', foot)).toEqual([name]);
  });

  test.each([
    [
      'Chinese',
      '海港日报讯（记者 王芳 通讯员 陈刚）从五月一日起，夜班轮渡船员的工作时间将从八小时缩短至六小时，工资保持不变。',
      '王芳',
    ],
    [
      'Korean',
      '(부산=연합뉴스) 한지우 기자 = 부산항 야간 하역 노동자들의 근무시간이 다음 달부터 여섯 시간으로 줄어든다.',
      '한지우',
    ],
    [
      'Korean, in brackets',
      '[항구일보=한지우 기자] 부산항 야간 하역 노동자들의 근무시간이 다음 달부터 여섯 시간으로 줄어든다.',
      '한지우',
    ],
    [
      'Chinese of Taiwan',
      '〔記者王小明／基隆報導〕從五月一日起，夜班輪渡船員的工作時間將從八小時縮短至六小時，工資保持不變。',
      '王小明',
    ],
    [
      'Chinese, below a heading that a picture has for its caption',
      '海港日报讯（记者 王芳 通讯员 陈刚）从五月一日起，夜班轮渡船员的工作时间将从八小时缩短至六小时，工资保持不变。',
      '王芳',
      '<h2>黎明时分，船员们在码头等待夜班轮渡</h2>',
    ],
  ])('are who reported by the dateline of a text in %s', (_, first, name, above = '') => {
    expect(authors(`${above}<p>${first}</p>`, '', '<p>责任编辑：刘洋 SN123</p>')).toEqual([name]);
  });

  test('are without the number of an editor, and without editors beside a writer', () => {
    expect(authors('', '', '<p>责任编辑：刘洋 SN123</p>')).toEqual(['刘洋']);
    expect(authors('', '', '<p>作者 | 王芳</p><p>编辑 | 刘洋</p>')).toEqual(['王芳']);
  });

  test('are not in what a house says behind a label without a name', () => {
    expect(
      authors(
        '',
        '',
        '<p>责任编辑：</p><p>平台声明：该文观点仅代表作者本人，港口号系信息发布平台，港口仅提供信息存储空间服务。</p>',
      ),
    ).toEqual([]);
  });

  test('have the dot that joins what Chinese writes of a foreign name', () => {
    expect(authors('<p>作者：伊达·霍尔姆</p>')).toEqual(['伊达·霍尔姆']);
  });

  test('are not who is asked in bold', () => {
    expect(authors('', '', '')).toEqual([]);
    expect(authors('<p><b>Mrs Holm, who gains by that?</b></p>')).toEqual([]);
  });

  test('are whom the names of a system of Indonesia tell', () => {
    expect(authors('', '<meta name="content_author" content="Ida Holm">')).toEqual(['Ida Holm']);
  });

  test.each([
    ['an agency', 'AP'],
    ['a part of the house', 'Books of The Harbour'],
  ])('are named by their byline, where metadata name %s', (_, name) => {
    const head = `<meta name="author" content="${name}">`;
    expect(authors('<p>By Ida Holm</p>', head, `<p>Sent to us by ${name}.</p>`)).toEqual(['Ida Holm']);
  });

  test('are named by the link to the page that metadata name', () => {
    const head = '<meta property="article:author" content="https://harbour.example/w/holm">';
    const foot = '</article><aside><a href="/w/holm">Ida Holm</a> <a href="/w/berg">Jo Berg</a></aside>';
    expect(authors('', head, foot)).toEqual(['Ida Holm']);
  });

  test('are named where an account should be', () => {
    expect(authors('', '<meta name="twitter:creator" content="Ida Holm">')).toEqual(['Ida Holm']);
    expect(authors('', '<meta name="twitter:creator" content="@idaholm">')).toEqual([]);
  });

  test('are not whom the headline names, in a line in bold', () => {
    const html = `<html><head><title>Quiet Night: Ida Holm</title></head><body><article><h1>Quiet Night: Ida Holm</h1><p><b>Ida Holm – Quiet Night</b></p>${text}</article></body></html>`;
    expect(readPage(html).author).toEqual([]);
  });

  test('are all that one thing of its metadata names', () => {
    const thing = '{"@type":"NewsArticle","author":{"@type":"Person","name":["Ida Holm","Jo Berg"]}}';
    expect(authors('', `<script type="application/ld+json">${thing}</script>`)).toEqual([
      'Ida Holm',
      'Jo Berg',
    ]);
  });

  test('are parted behind a degree', () => {
    expect(authors('<p>By Ida Holm, PhD and Jo Berg, MPH</p>')).toEqual(['Ida Holm', 'Jo Berg']);
  });

  test('are not the word by which a page heads who they are', () => {
    expect(authors('<div class="author"><b>L’AUTEUR</b></div>')).toEqual([]);
  });

  test('are in a line of their own, where breaks alone part a page', () => {
    const lines = [
      'A shorter night at sea',
      'By Ida Holm',
      'May 6, 2024',
      'The crews of the night ferry have new hours. '.repeat(9),
    ];
    const html = `<html><head><title>A shorter night at sea</title></head><body><table><tr><td>${lines.join('<br>')}</td></tr></table></body></html>`;
    expect(readPage(html).author).toEqual(['Ida Holm']);
  });

  test('are at the end of a text whose lines only breaks part', () => {
    const story = '밤 배의 선원들은 오월부터 여섯 시간을 일한다. '.repeat(12);
    const html = `<html><body><div><h1>짧아진 밤</h1><p>${story}</p><p>${story}그렇다.</p><p>${story}아니다.</p><div>${story}밤이다.<br><br>${story}<br><br>홍길순 기자 gil@harbour.example</div></div></body></html>`;
    const { author, body } = readPage(html);
    expect(author).toEqual(['홍길순']);
    expect(body).not.toContain('홍길순');
  });

  describe('of an entry whose text is a list of links, in a card', () => {
    const links = ['harbours', 'ferries', 'lamps', 'tides'].map(
      (word) =>
        `<li><p><a href="https://${word}.example/">What the paper of the coast writes of its ${word}</a></p></li>`,
    );
    const card = (name: string) =>
      `<span class="author vcard"><a class="url fn n" href="/wie/${name.length}">${name}</a></span>`;
    const authorsOf = (cards: string) =>
      readPage(
        `<html><head><title>Links of the week</title></head><body><article><header><h1>Links of the week</h1><div><time>6 May 2024</time>
         <span class="byline">door ${cards}</span></div></header><div class="entry-content"><ul>${links.join('')}</ul></div></article>
         <div class="comment"><div class="comment-author vcard"><b class="fn">Per Vik</b></div><p>Well.</p></div></body></html>`,
        { address: 'https://harbour.example/links' },
      ).author;

    test('is who signs it, not a reader', () => {
      expect(authorsOf(card('Ida Holm'))).toEqual(['Ida Holm']);
    });

    test('is nobody where several entries have one', () => {
      expect(authorsOf(card('Ida Holm') + card('Jo Berg'))).toEqual([]);
    });
  });

  test('are not those of other articles in a list', () => {
    const list =
      '<ul><li><a href="/fees">Harbour fees rise for the third time</a><div>By Ana Lima</div></li></ul>';
    expect(authors('', '', list)).toEqual([]);
  });

  test.each([
    [
      'a link to the profile of one',
      '<div class="singleComment"><div class="commentAuthor"><a href="/profile/jberg">jberg</a> wrote:</div></div>',
    ],
    ['the label of a vote', '<table><tr><td><strong>Harbour Pilots:</strong></td><td>5</td></tr></table>'],
    ['a box of their talk', '<div class="comments"><p>By Jo Berg, who sails</p></div>'],
    [
      'a box with a line of its own',
      '<div>2 comments<ol class="comment-list"><li><cite class="fn">Jo Berg</cite><p>Well told.</p></li></ol></div>',
    ],
    [
      'what they say below a heading',
      '<div><h2>Reader comments (latest first)</h2><h3>Well told</h3><i>posted by Jo Berg</i></div>',
    ],
  ])('are not readers: %s', (_, foot) => {
    expect(authors('', '', foot)).toEqual([]);
  });

  test('are a house with a place in its name', () => {
    expect(authors('<p class="byline">By The Office in Oslo</p>')).toEqual(['The Office in Oslo']);
  });

  test.each([
    ['ida.holm', 'Ida Holm'],
    ['ida_holm', 'ida_holm'],
    ['harbour.news', 'harbour.news'],
  ])('are named by the account that is made of their name: %s', (name, author) => {
    expect(
      authors(
        '',
        `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author: { '@type': 'Person', name } })}</script>`,
      ),
    ).toEqual([author]);
  });

  test('are named by their byline, where a system tells an account', () => {
    expect(authors('<p>By Ida Holm</p>', '<meta name="author" content="ida">')).toEqual(['Ida Holm']);
  });

  test('are none where a line names a source and an editor by labels', () => {
    expect(authors('<div class="post_author">本文来源：港口日报　责任编辑： 李四_NB123</div>')).toEqual([]);
  });

  test('are behind their label, where a line names a source, too', () => {
    const line = '<div>2024-05-06 12:11<span>来源：港口日报</span><span>作者：李在山</span></div>';
    expect(authors(line)).toEqual(['李在山']);
  });

  test('stand in bold above their office', () => {
    expect(authors('<div><p><b>IDA HOLM</b><br>Deputy head of "Ports"</p></div>')).toEqual(['IDA HOLM']);
  });

  test('are not what a subhead in bold says among the paragraphs of a text', () => {
    const boats = text.replaceAll('ferry', 'boat').replace(/(?:The crews[^.]*\. ){2}<\/p>/, '</p>');
    const { author, body } = readPage(
      `<title>A shorter night</title><h1>A shorter night</h1><div>${boats}${boats.replaceAll('boat', 'barge')}<p><b>Harbour Street</b></p>${text}</div>`,
    );
    expect(author).toEqual([]);
    expect(body).toContain('**Harbour Street**');
  });

  test('are not who answers in bold', () => {
    expect(authors('<p><b>Ida Holm</b><br>We sail at six.</p>')).toEqual([]);
  });

  test('are at the end, behind their label in a list', () => {
    const list = '<ul><li><b>Date:</b> 6 May 2024</li><li><b>Author:</b> <a href="/jo">Jo Berg</a></li></ul>';
    expect(authors('', '', `<aside>${list}</aside>`)).toEqual(['Jo Berg']);
  });

  test('are without the house for which they write', () => {
    expect(authors('<p>By Ida Holm for The Harbour</p>')).toEqual(['Ida Holm']);
  });

  test('are named behind their address, as feeds name them', () => {
    expect(authors('', '<meta name="author" content="ida@harbour.example (Ida Holm)">')).toEqual([
      'Ida Holm',
    ]);
  });

  test('are several where each stands in an element', () => {
    expect(authors('<p class="byline"><span>Ida Holm</span> <span>Jo Berg</span></p>')).toEqual([
      'Ida Holm',
      'Jo Berg',
    ]);
  });

  test('may be a desk with a number in its name', () => {
    const thing = '{"@type":"NewsArticle","headline":"A shorter night","author":{"name":"Sea24 Newsroom"}}';
    expect(authors('', `<script type="application/ld+json">${thing}</script>`)).toEqual(['Sea24 Newsroom']);
  });

  test('are those near the headline, where meta elements name others too', () => {
    const head =
      '<meta name="author" content="Coastal Holdings"><meta property="article:author" content="Ida Holm">';
    expect(authors('<p>By Ida Holm</p>', head)).toEqual(['Ida Holm']);
  });

  test('are not who made a picture, though its caption calls them so', () => {
    const picture =
      '<figure><img src="/quay.jpg" width="600"><figcaption>The quay at night <small itemprop="author">Photograph by Jo Berg</small></figcaption></figure>';
    expect(authors('', '', picture)).toEqual([]);
  });

  test('are named as the page shows them, where meta elements turn their names', () => {
    expect(authors('<div>Ida Holm</div>', '<meta name="author" content="Holm, Ida">')).toEqual(['Ida Holm']);
  });

  test('are named in the order of speech, where a catalogue turns them', () => {
    expect(authors('', '<meta name="dc.creator" content="Holm, Ida van">')).toEqual(['Ida van Holm']);
  });

  test('are a house with its whole name, where nobody else is named', () => {
    const head =
      '<meta property="og:site_name" content="Port &amp; Sea"><meta name="author" content="Port &amp; Sea">';
    expect(
      readPage(`<html><head>${head}</head><body><article>${text}</article></body></html>`).author,
    ).toEqual(['Port & Sea']);
  });

  test.each([
    [
      'a menu',
      '<nav><ul><li><a href="/people/">People</a></li><li><a href="/people/born">Born Today</a></li></ul></nav>',
      '',
    ],
    ['a control at the edge', '', '<div style="text-align:right"><a href="#c">欢迎发表评论</a></div>'],
    ['a tab', '', '<ul><li class="nav-author"><a href="#a">作者信息</a></li></ul>'],
  ])('are not the words of %s', (_, before, foot) => {
    expect(
      readPage(
        `<html><body>${before}<article><h1>A shorter night</h1>${text}${['boat', 'barge', 'tug'].map((ship) => text.replaceAll('ferry', ship)).join('')}${foot}</article></body></html>`,
      ).author,
    ).toEqual([]);
  });

  test.each([
    ['by its legal form', 'Harbour Media Sp. z o.o.', ''],
    ['by who has the rights', 'Coast Media Group', '<footer>© 2024 Coast Media Group S.A.</footer>'],
  ])('are no company, which a page tells %s', (_, name, foot) => {
    expect(authors('', `<meta name="author" content="${name}">`, foot)).toEqual([]);
  });

  test('are not the sections beside the name of the house', () => {
    const byline =
      '<div class="post-meta">By <a href="/about">The Harbour</a> | <a href="/c/night-work" rel="category tag">Night Work</a>, <a href="/c/pay" rel="category tag">Good Pay</a></div>';
    expect(authors(byline, '<meta name="author" content="The Harbour">')).toEqual(['The Harbour']);
  });

  test('are whom brackets name beside the first', () => {
    expect(authors('<p>By Ida Holm (with Jo Berg and Ana Lima)</p>')).toEqual([
      'Ida Holm',
      'Jo Berg',
      'Ana Lima',
    ]);
  });

  test('are two names alone above the day', () => {
    expect(authors('<div><b>Ida Holm</b> and <i>Jo Berg</i></div><div>6 May 2024</div>')).toEqual([
      'Ida Holm',
      'Jo Berg',
    ]);
  });

  test('are who signed with initials, whose link has the name', () => {
    const foot = '<p>Nobody loses pay. (<a href="mailto:iho@harbour.example" title="Ida Holm">iho</a>)</p>';
    expect(authors('', '<meta name="author" content="The Harbour">', foot)).toEqual(['Ida Holm']);
  });

  test('are not who made the picture', () => {
    expect(authors('<div class="item__img-author">Jo Berg</div>')).toEqual([]);
  });

  test.each([
    ['a line of its own', '<div>(Reporting by Ida Holm in Riga; Editing by Ana Lima)</div>', ['Ida Holm']],
    [
      'a long one',
      '<p>(Reporting By Ida Holm in Riga and Jo Berg in Oslo; Writing by Ivo al-Vrba; Editing by Ana Lima and Peter Nowak)</p>',
      ['Ida Holm', 'Jo Berg', 'Ivo al-Vrba'],
    ],
    ['one of who edited', '<p>(Editing by Ana Lima)</p>', []],
    ['a sentence', '<p>(By the way, Ida Holm, the oldest of the port, will sail.)</p>', []],
  ])('are whom brackets name below a text, in %s', (_, foot, names) => {
    expect(authors('', '', foot)).toEqual(names);
  });

  test('are all whom a byline names, also those without a page', () => {
    const byline =
      '<div>By ANA LIMA, <a href="/authors/7">IDA HOLM</a>, <a href="/authors/8">JO BERG</a></div>';
    expect(authors(byline)).toEqual(['ANA LIMA', 'IDA HOLM', 'JO BERG']);
  });

  test.each([
    ['breaks', '<div>Written by Ida Holm<br>Copyright: The Harbour</div>'],
    ['paragraphs', '<p>Written by Ida Holm</p><p>Copyright: The Harbour</p>'],
  ])('are above the rights to a text, whatever follows these: parted by %s', (_, lines) => {
    const print = `<p>${'Nobody should take to the sea for what is printed here without asking a pilot. '.repeat(3)}</p>`;
    expect(authors('', '', lines + print)).toEqual(['Ida Holm']);
  });

  test('are not who gives a view in a box within the text', () => {
    const view = `<div class="feature"><h2>The view from the quay</h2><div class="byline"><span>Jo Berg</span></div>${'<p>Nobody on the quay had hoped for so much, and nobody will say so. </p>'.repeat(9)}</div>`;
    expect(authors('', '', `${view}${text.replaceAll('ferry', 'crane')}`)).toEqual([]);
  });

  test('are not the words of a link to all that a house sent', () => {
    expect(authors('<div id="author"><a href="/nr/12">Alle Storys</a></div>')).toEqual([]);
  });

  test.each(['A shorter night_Harbour Daily', 'Harbour Daily | A shorter night'])(
    'are not the house that the title of the window names: %s',
    (window) => {
      const html = `<html><head><title>${window}</title><meta name="author" content="Harbour Daily"></head>
      <body><article><h1>A shorter night</h1><p>By Ida Holm</p>${text}${text.replaceAll('ferry', 'boat')}</article></body></html>`;
      expect(readPage(html).author).toEqual(['Ida Holm']);
    },
  );

  test('are named as they are best written', () => {
    const head =
      '<meta name="parsely-author" content="idaholm"><meta name="article_author" content="Ida Holm">';
    expect(authors('', head)).toEqual(['Ida Holm']);
  });

  test.each([
    ['Russian, before a town', '<p class="author">Ида Холм, Киль</p>', 'Ида Холм'],
    ['Chinese, before who helped', '<p>记者 王海 通讯员 李舟</p>', '王海'],
    ['Italian', '<p>dal nostro inviato Ida Holm</p>', 'Ida Holm'],
    ['Thai', '<p>ผู้เขียน วิไล รักสงบ</p>', 'วิไล รักสงบ'],
    ['Khmer', '<p>អត្ថបទដោយ៖ សុខ ដារា</p>', 'សុខ ដារា'],
    ['Lao', '<p>ຂຽນໂດຍ: ສົມພອນ ວົງສາ</p>', 'ສົມພອນ ວົງສາ'],
    ['Burmese', '<p>ရေးသားသူ - မောင်မောင်</p>', 'မောင်မောင်'],
    ['a language that sets a dash behind the word', '<p>Text – Ida Holm</p>', 'Ida Holm'],
  ])('are found in a byline in %s', (_, byline, author) => {
    expect(authors(byline)).toEqual([author]);
  });

  test('are in bold below the text', () => {
    expect(authors('', '', '<p><b>Ida Holm</b></p>')).toEqual(['Ida Holm']);
  });

  test.each([
    '<table><tr><td><b>Related Links</b></td></tr></table>',
    '<p><b>Ida Holm</b></p><p>The quay</p>',
  ])('are nobody whom bold words below the text do not end: %s', (foot) => {
    expect(authors('', '', foot)).toEqual([]);
  });

  test('are no heading above links', () => {
    expect(authors('<table><tr><td><b>Related Links</b></td></tr></table>')).toEqual([]);
  });

  test('are two in Slovenian', () => {
    expect(authors('<p class="author">Ana Novak in Janez Kos</p>')).toEqual(['Ana Novak', 'Janez Kos']);
  });

  test('are nobody where a byline has an office and no name', () => {
    expect(authors('<p>โดย ผู้สื่อข่าวพิเศษ</p>')).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { readSavedPage } from './read-saved-page.ts';

const text = `<p>${'The crews of the night ferry will work six hours instead of eight from the first of May. '.repeat(4)}</p>`;
const picture = (src: string) =>
  `<figure><img src="${src}" srcset="https://harbour.example/crew-big.jpg 1600w" alt="Crew"></figure>`;

async function leadImage(src: string, head = ''): Promise<string | undefined> {
  const { facts } = await readSavedPage({
    html: `<html><head><title>A shorter night</title>${head}</head><body><article><h1>A shorter night</h1>${picture(src)}${text}</article></body></html>`,
    address: 'https://harbour.example/ferry',
    find: () => Promise.resolve(undefined),
  });
  return facts.image?.src;
}

describe('a page of 5,000 nested elements', () => {
  test.each([
    ['boxes', '<div>'],
    ['tables', '<table><tr><td>'],
    ['lists', '<ul><li>'],
    ['marks around paragraphs', '<b><p>'],
    ['figures', '<figure><img src="a.jpg">'],
  ])('of %s keeps its text', async (_, tags) => {
    const html = `<html><body><h1>A shorter night</h1>${tags.repeat(5000)}${text}</body></html>`;
    const { facts, markdown } = await readSavedPage({ html, find: () => Promise.resolve(undefined) });
    expect(facts.title).toBe('A shorter night');
    expect(markdown).toContain('six hours');
  });

  test('of links is told to be none', async () => {
    const html = `<html><body>${'<a href="x">'.repeat(5000)}${text}</body></html>`;
    await expect(readSavedPage({ html, find: () => Promise.resolve(undefined) })).rejects.toThrow(
      'there is no article on this page',
    );
  });
});

describe('the lead image', () => {
  test('is the one that a browser saved beside the page, not the larger one that it left', async () => {
    expect(await leadImage('./ferry_files/crew.jpg')).toContain('ferry_files/crew.jpg');
  });

  test('is the largest, where the page was not saved with its pictures', async () => {
    expect(await leadImage('/pictures/crew.jpg', '<script src="/scripts/menu.js"></script>')).toBe(
      'https://harbour.example/crew-big.jpg',
    );
  });
});

describe('a picture that a page shows small', () => {
  const read = (shown: string, { head = '', saved = '' } = {}) =>
    readSavedPage({
      html: `<html><head><title>A shorter night</title>${head}</head><body><article><h1>A shorter night</h1>${shown}${text}</article></body></html>`,
      address: 'https://harbour.example/ferry',
      find: (reference) =>
        Promise.resolve(reference.includes(saved || 'nothing') ? new Uint8Array(1) : undefined),
    });
  const small = (href: string, src = '/files/crew-300x200.jpg') =>
    `${text}<p><a href="${href}"><img src="${src}" width="300" height="200" alt="The crew"></a></p>`;

  test.each([
    ['the file that its link opens', '/files/crew.jpg', 'https://harbour.example/files/crew.jpg'],
    ['itself: its link opens another', '/files/map.jpg', 'https://harbour.example/files/crew-300x200.jpg'],
    ['itself: its link opens a smaller one', '/files/crew-150x100.jpg', '…/crew-300x200.jpg'],
    ['itself: its link opens a page of a wiki', '/wiki/File:crew.jpg', '…/crew-300x200.jpg'],
    ['itself: its link opens a page of a repository', '/blob/main/crew.jpg', '…/crew-300x200.jpg'],
    ['itself: its link opens a page', '/crew', '…/crew-300x200.jpg'],
  ])('is stored as %s', async (_, href, expected) => {
    const { markdown } = await read(small(href));
    expect(markdown).toContain(`![The crew](${expected.replace('…', 'https://harbour.example/files')})`);
  });

  test('stays as it is where it was saved with the page', async () => {
    const { markdown } = await read(small('/files/crew.jpg'), { saved: 'crew-300x200.jpg' });
    expect(markdown).toContain('files/crew-300x200.jpg)');
  });

  test.each([
    ['its original', '/files/crew-300x200.jpg', '/files/crew.jpg'],
    ['a wider one', '/files/20240501_w300_s.jpg', '/files/20240501_w1024_s.jpg'],
    ['one with a larger name', '/files/night-crew-articleLarge.jpg', '/files/night-crew-superJumbo.jpg'],
  ])('leads an article as what machines are told of: %s', async (_, shown, told) => {
    const head = `<meta property="og:image" content="https://harbour.example${told}">`;
    const { facts } = await read(`<figure><img src="${shown}" width="300" alt="The crew"></figure>`, {
      head,
    });
    expect(facts.image?.src).toBe(`https://harbour.example${told}`);
  });

  test.each([
    ['cut otherwise', '/files/night-crew-620x413.jpg', '/files/night-crew-1200x630.jpg'],
    ['drawn on by a service', '/files/crew-300x200.jpg', '/files/crew.jpg?overlay=sign'],
  ])('stays as it is where machines are told of one that is %s', async (_, shown, told) => {
    const head = `<meta property="og:image" content="https://harbour.example${told}">`;
    const { facts } = await read(`<figure><img src="${shown}" alt="The crew"></figure>`, { head });
    expect(facts.image?.src).toBe(`https://harbour.example${shown}`);
  });
});

test('the day on which monolith saved a page that lay on the disk is known', async () => {
  const { facts } = await readSavedPage({
    html: `<!-- Saved from local source at 2025-05-06T07:08:09Z using monolith v2.8.1 --><html><body><article><h1>A</h1>${text}</article></body></html>`,
    find: () => Promise.resolve(undefined),
  });
  expect(facts).toMatchObject({ retrieved: '2025-05-06T07:08:09Z' });
  expect(facts.source).toBeUndefined();
});

test("the properties above a note of Notion's are facts of its article, the others remarks", async () => {
  const row = (kind: string, name: string, value: string) =>
    `<tr class="property-row property-row-${kind}"><th><span class="icon property-icon"><svg viewBox="0 0 16 16"><path d="M2"></path></svg></span>${name}</th><td>${value}</td></tr>`;
  const rows = [
    row('text', 'Author', 'Ida Holm, Per Vik'),
    row('created_time', 'Created', '<time>@May 7, 2024 9:12 AM</time>'),
    row('date', 'Publish Date', '<time>@May 6, 2024 → May 8, 2024</time>'),
    row(
      'multi_select',
      'Tags',
      '<span class="selected-value select-value-color-blue">sea</span><span class="selected-value">night work</span>',
    ),
    row('url', 'Adresse', '<a href="https://news.example/ferry?a=1&amp;b=2" class="url-value">a ferry</a>'),
    row(
      'url',
      'Saved copy',
      '<a href="https://copies.example/1" class="url-value">https://copies.example/1</a>',
    ),
    row('checkbox', 'Read', '<div class="checkbox checkbox-on"></div>'),
    row('checkbox', 'Shared', '<div class="checkbox checkbox-off"></div>'),
    row('person', 'Asked by', '<span class="user"><span class="user-icon-inner">A</span>Ann Lee</span>'),
    row('created_by', 'Author of the note', '<span class="user">Bo</span>'),
    row('number', 'Score', ''),
  ];
  const { facts, remarks, markdown } = await readSavedPage({
    html: `<html><head><title>A shorter night</title></head><body><article class="page sans"><header><h1 class="page-title">A shorter night</h1><p class="page-description"></p><table class="properties"><tbody>${rows.join('')}</tbody></table></header><div class="page-body">${text}</div></article></body></html>`,
    find: () => Promise.resolve(undefined),
  });
  expect(facts).toMatchObject({
    title: 'A shorter night',
    author: ['Ida Holm', 'Per Vik'],
    date: '2024-05-06',
    source: 'https://news.example/ferry?a=1&b=2',
    topics: ['sea', 'night work'],
    retrieved: '2024-05-07',
  });
  expect(remarks).toEqual([
    'Saved copy: https://copies.example/1',
    'Read',
    'Asked by: Ann Lee',
    'Author of the note: Bo',
  ]);
  expect(markdown).not.toContain('Ann Lee');
});

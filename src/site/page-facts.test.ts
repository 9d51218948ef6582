import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Settings } from '../library/settings.ts';
import { policyFor } from './content-security-policy.ts';
import { escapeHtml } from '../markdown/escape-html.ts';
import { headers } from './headers.ts';
import { readRights } from '../article/rights.ts';
import { robots } from './robots.ts';
import { robustLink } from './robust-link.ts';
import { setType } from '../markdown/shape/typography/set-type.ts';
import { sitemap } from './sitemap.ts';
import { newsArticle, scriptJson } from './structured-data.ts';
import { testArticle } from '../article/test-article.ts';

const site: Settings = {
  name: 'S',
  description: '',
  language: 'en',
  publishing: 'own',
  saved: [],
  address: 'https://s.example/n/',
};
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test.each([
  ['https://creativecommons.org/licenses/by-nc-sa/4.0/deed.de', 'CC BY-NC-SA 4.0', true],
  ['http://www.creativecommons.org/licenses/by/3.0/us/', 'CC BY 3.0', true],
  ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0 1.0', true],
  ['https://creativecommons.org/publicdomain/mark/1.0/', 'Public Domain Mark 1.0', true],
  ['https://news.example/terms', 'https://news.example/terms', true],
  ['https://evil.example/licenses/by/4.0/', 'https://evil.example/licenses/by/4.0/', true],
  ['© 2017 The Example', '© 2017 The Example', false],
  ['javascript:alert(1)', 'javascript:alert(1)', false],
  [
    'https://creativecommons.org/licenses/by/4.0/ except photos',
    'https://creativecommons.org/licenses/by/4.0/ except photos',
    false,
  ],
])('the rights "%s" read "%s"', (rights, text, isLinked) => {
  expect(readRights(rights)).toEqual(isLinked ? { text, href: expect.stringMatching(/^https?:/) } : { text });
});

test.each([
  ['2017-03-02T23:30:00-11:00', undefined, undefined, '2017-03-02'],
  [undefined, undefined, undefined, undefined],
  ['2017', 'https://archive.example/x', 'https://archive.example/x', '2017'],
])('a link of %s with the copy %s can be found again', (date, copy, versionUrl, versionDate) => {
  expect(robustLink('https://a.example/b?c=1', date, copy)).toEqual({
    'data-originalurl': 'https://a.example/b?c=1',
    'data-versionurl': versionUrl,
    'data-versiondate': versionDate,
  });
});

describe('structured data', () => {
  test('cannot end its element and comes back as it was', () => {
    const article = testArticle({ title: '</script><script>alert(1)</script><!--', author: ['</SCRIPT>'] });
    const json = scriptJson(newsArticle(article, site, 'articles/a.html'));
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toMatchObject({ headline: article.title, author: [{ name: '</SCRIPT>' }] });
  });

  test('names only web addresses', () => {
    const article = testArticle({
      rights: { text: 'All rights reserved' },
    });
    const json = scriptJson(newsArticle(article, { ...site, address: undefined }, 'articles/a.html'));
    expect(Object.keys(JSON.parse(json) as object).sort()).toEqual([
      '@context',
      '@type',
      'author',
      'headline',
      'inLanguage',
      'isPartOf',
    ]);
  });
});

describe('the content security policy allows', () => {
  test('this page’s own scripts by hash, its inline style, and nothing from elsewhere', () => {
    const policy = policyFor('<style>a{}</style><script>let é;</script><script>let é;</script>');
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      "style-src 'unsafe-inline'",
      `script-src ${hashOf('let é;')}`,
      "img-src 'self' data:",
      "media-src 'self'",
      "font-src 'self' data:",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  test('no script where there is none', () => {
    expect(policyFor('<p>a</p>')).toContain("script-src 'none'");
  });

  test('its structured data', () => {
    const data = '{"headline":"<style>"}';
    expect(policyFor(`<script type="application/ld+json">${data}</script>`)).toContain(
      `script-src ${hashOf(data)}`,
    );
  });

  test.each([
    '<meta name="description" content="How the <style> tag came, and the <script> tag">',
    `<meta content='"<style>'>`,
    '<img alt="a > b <style>">',
    '<!-- <style> <script> -->',
    '<p>&lt;style> 2 < 3</p>',
  ])('the same beside %s', (before) => {
    const own = '<style>a{}</style><script>let x;</script>';
    expect(policyFor(before + own + before)).toBe(policyFor(own));
  });
});

test.each([
  ['private', true],
  ['mirror', false],
  ['own', false],
] as const)('a host is told to keep search engines from a %s library: %s', (publishing, isTold) => {
  expect(headers({ publishing }).includes('X-Robots-Tag: noindex')).toBe(isTold);
});

describe('search engines', () => {
  const articles = [
    testArticle({ id: 'газета', date: '2017-03-02T23:30:00-11:00' }),
    testArticle({ id: 'b', date: '2017-03-01', updated: '2017-03-02T00:30:00' }),
    testArticle({ id: 'c' }),
  ];

  test('are given no map of a private library, nor of one without an address', () => {
    expect(sitemap({ ...site, publishing: 'private' }, articles)).toBeUndefined();
    expect(sitemap({ ...site, address: undefined }, articles)).toBeUndefined();
    expect(robots({ publishing: 'private', address: site.address })).toMatch(/noindex[^]*\nAllow: \/\n$/);
    expect(robots({ publishing: 'private', address: site.address })).not.toContain('Sitemap');
    expect(robots({ publishing: 'own' })).toBe('User-agent: *\nAllow: /\n');
  });

  test.each(['mirror', 'own'] as const)(
    'are given one under "%s", the same in every time zone',
    (publishing) => {
      const xml = sitemap({ ...site, publishing }, articles) ?? '';
      expect(Array.from(xml.matchAll(/<loc>(.*?)<\/loc>/g), ([, address]) => address)).toEqual([
        'https://s.example/n/',
        'https://s.example/n/articles/%D0%B3%D0%B0%D0%B7%D0%B5%D1%82%D0%B0.html',
        'https://s.example/n/articles/b.html',
        'https://s.example/n/articles/c.html',
      ]);
      expect(Array.from(xml.matchAll(/<lastmod>(.*?)<\/lastmod>/g), ([, moment]) => moment)).toEqual([
        '2017-03-02',
        '2017-03-02',
      ]);
      expect(robots({ ...site, publishing })).toContain('\nSitemap: https://s.example/n/sitemap.xml\n');
    },
  );
});

test.each([
  [`"It's" -- he said...`, 'en', '“It’s” — he said…'],
  ['"Nein"', 'de', '„Nein“'],
  ['"Нет"', 'ru', '«Нет»'],
  ['"名"', 'ja', '"名"'],
  ['“Done”', 'en', '“Done”'],
])('the headline %s is set in %s as %s', (text, lang, set) => {
  expect(setType(text, lang)).toBe(set);
});

test('text stays text in HTML', () => {
  expect(escapeHtml('<b> & "c" &amp;')).toBe('&lt;b&gt; &amp; "c" &amp;amp;');
});

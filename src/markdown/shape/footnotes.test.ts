import { expect, test } from 'vitest';
import { htmlOf, render } from '../test-context.ts';

test('notes stand below the text, numbered, each with its links back', () => {
  const html = htmlOf('A[^x] b[^y] c[^x].\n\n[^x]: One.\n[^y]: Two.');
  expect(html).toBe(
    [
      '<p>A<sup><a class="note" href="#note-fn-1" id="note-fnref-1" role="doc-noteref">1</a></sup> b<sup><a class="note" href="#note-fn-2" id="note-fnref-2" role="doc-noteref">2</a></sup> c<sup><a class="note" href="#note-fn-1" id="note-fnref-1-2" role="doc-noteref">1</a></sup>.</p>',
      '<section class="notes" role="doc-endnotes" aria-labelledby="note-label"><h2 id="note-label">Notes</h2>',
      '<ol>',
      '<li id="note-fn-1"><p>One. <a class="back" href="#note-fnref-1" role="doc-backlink" aria-label="Back to the text">↩︎</a> <a class="back" href="#note-fnref-1-2" role="doc-backlink" aria-label="Back to the text">↩︎2</a></p>',
      '</li>',
      '<li id="note-fn-2"><p>Two. <a class="back" href="#note-fnref-2" role="doc-backlink" aria-label="Back to the text">↩︎</a></p>',
      '</li>',
      '</ol>',
      '</section>',
    ].join('\n'),
  );
});

test('labels that look alike get different ids', () => {
  const html = htmlOf('a[^1] b[^1] c[^1-2]\n\n[^1]: One.\n\n[^1-2]: Two.');
  const ids = html.match(/ id="[^"]+"/g) ?? [];
  expect(ids).toHaveLength(6);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a note without a place stays where it was written, behind the number that people know it by', () => {
  expect(htmlOf('Text.\n\n[^1]: A note.')).toBe('<p>Text.</p>\n<p><sup>1</sup> A note.</p>');
  expect(htmlOf('Text.\n\n[^ferry-rota]: A note.')).toBe('<p>Text.</p>\n<p>A note.</p>');
  expect(htmlOf('Text.\n\n[^2]:\n    - A list.')).toContain('<p><sup>2</sup></p>\n<ul>');
});

test('a place without a note stays text', () => {
  expect(htmlOf('Text.[^1]')).toBe('<p>Text.[^1]</p>');
});

test('an id that a stranger forged is gone, ours is there', () => {
  const html = htmlOf('<p id="note-fn-1">x</p>\n\nA[^1]\n\n[^1]: <b id="note-fnref-1">y</b>');
  expect(html.match(/id="note-fn-1"/g)).toHaveLength(1);
  expect(html.match(/id="note-fnref-1"/g)).toHaveLength(1);
});

test('the text for reading time and search has the notes, without their marks', () => {
  expect(render('A[^x].\n\n[^x]: One.').text).toBe('A.\nOne.');
});

test('in an article of another language, what the site says of the notes is marked as its own', () => {
  const html = htmlOf('Text.[^1]\n\n[^1]: A note.', { lang: 'de', wordsLang: 'en' });
  expect(html).toContain('<h2 id="note-label" lang="en">Notes</h2>');
  expect(html).toContain('aria-label="Back to the text" lang="en">');
  expect(htmlOf('Text.[^1]\n\n[^1]: A note.', { wordsLang: 'en' })).not.toContain('lang=');
});

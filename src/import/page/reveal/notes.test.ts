import { describe, expect, test } from 'vitest';
import { page, text } from '../test-page.ts';

describe('the notes of a page', () => {
  const bodyOf = (inner: string, after = '') =>
    page(`<main><article><h1>A shorter night</h1>${text}${inner}</article>${after}</main>`).body;

  test.each([
    [
      'Markdown',
      '<p>Six ships lie at the quay.<sup id="fnref:1"><a href="#fn:1">1</a></sup></p>',
      '<section class="footnotes"><hr><ol><li id="fn:1"><p>So the harbour. <a href="#fnref:1">↩</a></p></li></ol></section>',
    ],
    [
      'WordPress',
      '<p>Six ships lie at the quay.<sup class="fn"><a href="#a1b2" id="a1b2-link">1</a></sup></p>',
      '<h2>Footnotes</h2><ol class="wp-block-footnotes"><li id="a1b2">So the harbour. <a href="#a1b2-link" aria-label="Jump to footnote reference 1">↩︎</a></li></ol>',
    ],
    [
      'Substack',
      '<p>Six ships lie at the quay.<a id="footnote-anchor-1" href="#footnote-1">1</a></p>',
      '<div class="footnote"><a id="footnote-1" href="#footnote-anchor-1">1</a><div><p>So the harbour.</p></div></div>',
    ],
    [
      'SPIP',
      '<p>Six ships lie at the quay. [<a href="#nb1" class="spip_note" id="nh1">1</a>]</p>',
      '<div class="notes"><p>[<a href="#nh1" class="spip_note" id="nb1">1</a>] So the harbour.</p></div>',
    ],
    [
      'Word',
      '<p>Six ships lie at the quay.<a href="#_ftn1" name="_ftnref1">[1]</a></p>',
      '<div><hr><p><a href="#_ftnref1" name="_ftn1">[1]</a> So the harbour.</p></div>',
    ],
    [
      'Wikipedia',
      '<p>Six ships lie at the quay.<sup id="cite_ref-h_1-0"><a href="#cite_note-h-1"><span>[</span>1<span>]</span></a></sup></p>',
      '<h2>Notes</h2><ol class="references"><li id="cite_note-h-1"><span class="mw-cite-backlink">^ <a href="#cite_ref-h_1-0"><sup>a</sup></a></span> <span>So the harbour.</span></li></ol>',
    ],
    [
      'a plugin that lists them in a table',
      '<p>Six ships lie at the quay.<span><a href="#f+1"><sup>[1]</sup></a><span><span id="r+1"></span></span></span></p>',
      '<table><tr><th><a href="#r+1"><span id="f+1"></span><span>↑</span>1</a></th> <td>So the harbour.</td></tr></table>',
    ],
    [
      'systems that lead back to the line',
      '<p id="line4">Six ships lie at the quay.<sup>[<a href="#n1">1</a>]</sup></p>',
      '<ul class="endnotes"><li id="n1">1. So the harbour.</li></ul>',
    ],
  ])('are those of %s', (_, sign, note) => {
    expect(bodyOf(`${sign}${note}`)).toMatch(
      /Six ships lie at the quay\.\[\^1\]\n\n\[\^1\]: So the harbour\.\n$/,
    );
  });

  test('are kept where they stand outside the article', () => {
    const body = bodyOf(
      '<p>The quay is quiet at night, and so is the harbour.<a href="#n1" id="r1">*</a></p>',
      '<aside class="related"><p id="n1"><a href="#r1">*</a> So the <a href="https://harbour.example">harbour</a>.</p></aside>',
    );
    expect(body).toContain('so is the harbour.[^1]');
    expect(body).toContain('[^1]: So the [harbour](https://harbour.example).');
  });

  test('have their own numbers, and one where several signs lead to it', () => {
    const body = bodyOf(
      `<p>One.<a href="#n7" id="a">7</a> Two.<a href="#n7" id="b">7</a> Three.<a href="#s" id="c">†</a></p>${text}<ol class="notes"><li id="n7">So the harbour. <a href="#a">a</a> <a href="#b">b</a></li><li id="s">So Ida. <a href="#c">^</a></li></ol>`,
    );
    expect(body).toContain('One.[^7] Two.[^7] Three.[^2]');
    expect(body).toContain('[^7]: So the harbour.\n\n[^2]: So Ida.');
  });

  test('are not what else a number leads to', () => {
    const body = bodyOf(
      `<p>Read part <a href="#part2">2</a>, and what <a href="#comments">12</a> said.</p><h2 id="part2">Two</h2>${text}<div id="comments"><p>Read by all of us, said the crews.</p></div>`,
    );
    expect(body).toContain('part [2](#two), and what [12](#comments) said.');
    expect(body).not.toContain('[^');
  });
});

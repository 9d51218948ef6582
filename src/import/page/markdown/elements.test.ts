import { expect, test } from 'vitest';
import { page, text } from '../test-page.ts';

test.each([
  [
    'numbers above and below a line, and raised letters in it',
    '<ul><li>The 2<sup>nd</sup> quay has 10<sup>6</sup> m<sup>2</sup> of CO<sub>2</sub>.</li></ul>',
    '- The 2nd quay has 10<sup>6</sup> m<sup>2</sup> of CO<sub>2</sub>.',
  ],
  [
    'terms and what they mean',
    '<dl><div><dt><b>Quay</b>:</dt><dd>\n  Where ships\n  <i>lie</i>.</dd><dd><p>What it is paid for.</p></dd></div><dt>Lock</dt><dd>Two gates.</dd></dl>',
    'Quay\n: Where ships *lie*.\n: What it is paid for.\n\nLock\n: Two gates.',
  ],
  [
    'terms that mean one thing together',
    '<dl><dt>Quay</dt><dt>Pier</dt><dd>Where ships lie.</dd></dl>',
    '- - Quay\n  - Pier\n\n  Where ships lie.',
  ],
  [
    'a term whose meaning is a quotation, or has several paragraphs',
    '<dl><dt>Ida</dt><dd>“We wait.”</dd><dt>Ole</dt><dd><p>So do we.</p><p>All of us.</p></dd></dl>',
    '- Ida\n\n  “We wait.”\n\n- Ole\n\n  So do we.\n\n  All of us.',
  ],
  [
    'what is meant, without terms',
    '<dl><dd>Fish, 500 g</dd><dd>Two tomatoes</dd></dl>',
    '- Fish, 500 g\n- Two tomatoes',
  ],
  [
    'how signs are read',
    '<p>The <ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby> &amp; <ruby>字<rt>じ</rt></ruby> of it.</p>',
    'The 漢(かん) & <ruby>字<rt>じ</rt></ruby> of it.',
  ],
  [
    'a formula that KaTeX draws',
    '<p>So <span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>x</mi><mo>=</mo><mn>1</mn></mrow><annotation encoding="application/x-tex">x_1=1</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">x=1</span></span> it is.</p>',
    'So $x_1=1$ it is.',
  ],
  [
    'a formula that MathJax draws',
    '<p>So <span class="MathJax_Preview"></span><span class="MathJax"><nobr>z=3</nobr></span><script type="math/tex">z=3</script> it is.</p>',
    'So $z=3$ it is.',
  ],
  [
    'a formula once that MathJax draws twice',
    '<p>So <span class="MathJax"><nobr>z=3</nobr><span class="MJX_Assistive_MathML"><math><mi>z</mi><mo>=</mo><mn>3</mn></math></span></span><script type="math/tex">z=3</script><span class="MathJax">y</span><script type="math/tex">y</script> it is.</p>',
    'So $z=3$$y$ it is.',
  ],
  [
    'the text around a formula, whatever that is called',
    '<div class="MathJax"><p>The quay is <math alttext="x=1"><mi>x</mi></math> long.</p><p>It is of stone.</p></div>',
    'The quay is $x=1$ long.\n\nIt is of stone.',
  ],
  [
    'a formula of Wikipedia',
    '<p>So <span class="mwe-math-element"><span style="display: none;"><math alttext="{\\displaystyle y^{2}}"><msup><mi>y</mi><mn>2</mn></msup></math></span><img src="https://wiki.example/math.svg" class="mwe-math-fallback-image-inline" alt="{\\displaystyle y^{2}}"></span> it is.</p>',
    'So $y^{2}$ it is.',
  ],
  [
    'a formula on a line of its own',
    '<p>So it is:</p><math display="block" alttext="y=x"><mi>y</mi><mo>=</mo><mi>x</mi></math>',
    'So it is:\n\n$$\ny=x\n$$',
  ],
  [
    'a formula without TeX',
    '<p>So <math><mi>y</mi><mo>=</mo><msup><mi>x</mi><mn>2</mn></msup></math> it is.</p>',
    'So $y=x^2$ it is.',
  ],
  [
    'code with its lines’ numbers beside it',
    '<figure class="highlight"><table><tr><td class="gutter"><pre><span>1</span><br><span>2</span></pre></td><td class="code"><pre><span>let x;</span><br><span>let y;</span></pre></td></tr></table></figure>',
    '```\nlet x;\nlet y;\n```',
  ],
  [
    'code of which each line has a row',
    '<table><tr><td data-line-number="1"></td><td class="blob-code">let x;</td></tr><tr><td data-line-number="2"></td><td class="blob-code">let y;</td></tr></table>',
    '```\nlet x;\nlet y;\n```',
  ],
  [
    'code with numbers in its lines',
    '<pre><code class="language-js"><span class="lineno">1 </span>let x;\n<span class="lineno">2 </span>let y;</code></pre>',
    '```js\nlet x;\nlet y;\n```',
  ],
  [
    'a list between the items of another',
    '<ul><li>Crew</li><ul><li>Ida</li></ul><li>Pay</li></ul>',
    '- Crew\n  - Ida\n- Pay',
  ],
  ['the numbers of a list that goes on', '<ol><li value="3">Crew</li><li>Pay</li></ol>', '3. Crew\n4. Pay'],
  [
    'links to its sections',
    '<p>What is said of <a href="#p2">the quay</a> is true of all who sleep there, and of <a href="https://harbour.example/ferry#p3">the crew</a> as well.</p><h2 id="p2">The quay, again</h2><p>It is long, and of stone.</p><section id="p3"><h3>The crew <a href="#p3">#</a></h3><p>They sleep, as others do.</p></section>',
    'of [the quay](#the-quay-again) is true of all who sleep there, and of [the crew](#the-crew) as',
  ],
  [
    'tasks',
    '<ul><li><input type="checkbox" checked disabled> Sail</li><li><label><input type="checkbox" disabled> Rest</label></li></ul>',
    '- [x] Sail\n- [ ] Rest',
  ],
  [
    'a formula in a table',
    '<table><tr><th>Day</th><th>Size</th></tr><tr><td>Monday</td><td><math alttext="|x|"><mi>x</mi></math></td></tr></table>',
    '| $\\|x\\|$ |',
  ],
  [
    'what a table is called',
    '<table><caption>Ferries <b>by day</b></caption><tr><th>Day</th><th>Six</th></tr><tr><td>Monday</td><td>7</td></tr></table>',
    'Ferries **by day**\n\n| Day ',
  ],
  [
    'a heading without its link to itself',
    '<h2 id="quay"><a class="anchor" href="#quay">#</a> The quay <a href="https://harbour.example/night#quay" title="Permalink">¶</a></h2>',
    '\n\n## The quay\n\n',
  ],
])('a body has %s', (_, html, markdown) => {
  const { body } = page(
    `<main><article><h1>A shorter night</h1>${text}${html}${text.replaceAll('ferry', 'train')}</article></main>`,
  );
  expect(body).toContain(markdown);
});

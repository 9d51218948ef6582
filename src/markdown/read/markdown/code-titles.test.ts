import { expect, test } from 'vitest';
import { htmlOf } from '../../test-context.ts';

const code = (info: string) => htmlOf(`\`\`\`${info}\nopen\n\`\`\``);

test.each([
  ['js title="src/app.js" {1,3}', 'src/app.js', 'js'],
  ["js {1} title='The quay & its <b>ships</b>'", 'The quay &amp; its &lt;b>ships&lt;/b>', 'js'],
  ['sh filename=quay.sh', 'quay.sh', 'sh'],
  ['{.python caption="A ferry"}', 'A ferry', 'python'],
  ['js:src/app.js', 'src/app.js', 'js'],
])('a block of code that begins with %s has its title above it', (info, title, language) => {
  expect(code(info)).toBe(
    `<p><strong>${title}</strong></p>\n<pre tabindex="0"><code class="language-${language}">open\n</code></pre>`,
  );
});

test.each(['js:no-line-numbers', 'js subtitle="x"', 'js title=""'])(
  'one that begins with %s has none',
  (info) => {
    expect(code(info)).toBe('<pre tabindex="0"><code class="language-js">open\n</code></pre>');
  },
);

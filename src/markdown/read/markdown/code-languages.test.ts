import { expect, test } from 'vitest';
import { htmlOf } from '../../test-context.ts';

test.each([
  ['js', ' class="language-js"'],
  ['c#', ' class="language-c#"'],
  ['{.python .numberLines}', ' class="language-python"'],
  ['{r, echo=FALSE}', ' class="language-r"'],
  ['js{1,3}', ' class="language-js"'],
  ['{#quay .c}', ''],
])('code that begins with %s', (info, expected) => {
  expect(htmlOf(`\`\`\`${info}\nopen\n\`\`\``)).toBe(
    `<pre tabindex="0"><code${expected}>open\n</code></pre>`,
  );
});

test.each([':::python', '#!python'])('code set in that begins with %s', (line) => {
  expect(htmlOf(`Text\n\n    ${line}\n    open\n`)).toContain('<code class="language-python">open\n</code>');
});

test('a line that names a program is code', () => {
  expect(htmlOf('    #!/bin/sh\n    open\n')).toContain('<code>#!/bin/sh\nopen\n</code>');
});

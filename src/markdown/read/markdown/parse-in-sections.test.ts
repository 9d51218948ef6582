import { expect, test } from 'vitest';
import { htmlOf } from '../../test-context.ts';

const lines = Array.from({ length: 6000 }, (_, at) => (at % 7 === 0 ? '' : `| line ${at} |\n| --- |`));

test.each([
  ['code in a fence', `\`\`\`\n${lines.join('\n')}\n\`\`\`\n\n*after*`],
  ['code in a fence that nothing closes', `\`\`\`\n${lines.join('\n')}`],
  ['text in <pre>', `<pre>\n${lines.join('\n')}\n</pre>\n\n*after*`],
])('%s stays one block however long it is', (_, markdown) => {
  const html = htmlOf(markdown);
  expect(html.match(/<pre/g)).toHaveLength(1);
  expect(/<pre[^>]*>(?:<code>)?([^<]*)/.exec(html)?.[1]?.trim()).toBe(lines.join('\n').trim());
  expect(html).not.toContain('<table');
  expect(html.includes('<em>after</em>')).toBe(markdown.includes('*after*'));
});

test('a fence that ends with its list does not make code of what follows', () => {
  const prose = Array.from({ length: 1500 }, (_, at) => `Sentence *${at}* of a text.`);
  const html = htmlOf(`- a\n\n  \`\`\`\n  code\n\n${prose.join('\n\n')}`);
  expect(html.match(/<em>/g)).toHaveLength(1500);
});

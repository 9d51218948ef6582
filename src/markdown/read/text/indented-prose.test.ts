import { expect, test } from 'vitest';
import { htmlOf } from '../../test-context.ts';

const one = 'The ferry left the old quay at noon, as it does on every day of the year.';
const other = '“It was late again,” said Ida Holm, who keeps the harbour office.';

test.each([
  ['with a tab', `\t${one}\n\n\t${other}`, `<p>${one}</p>\n<p>${other}</p>`],
  ['with spaces, and go on at the margin', `    ${one} So\nit was.`, `<p>${one} So\nit was.</p>`],
  ['in Chinese', '    议会周一投票决定关闭港口大桥两年，市长说别无选择，大桥将于2028年重新开放。', undefined],
])('paragraphs that begin %s are none of code', (_, markdown, html) => {
  if (html === undefined) expect(htmlOf(markdown)).toMatch(/^<p>/);
  else expect(htmlOf(markdown)).toBe(html);
});

test.each([
  ['code', '    const ferry = new Ferry("The old quay", harbour.office);\n    return ferry.leave().'],
  ['a list of files', '    Makefile\n    README.md\n    The old quay.txt'],
  ['a call of a program', `    npm run build -- --out The old quay and all of its boats and ferries, too.`],
  [
    'what stands between fences',
    '```\n    The ferry left the old quay at noon, as it does on every day.\n```',
  ],
  ['verses', '    The ferry left.\n    The quay was old.'],
])('%s stays code', (_, markdown) => {
  expect(htmlOf(markdown)).toContain('<pre');
});

import { expect, test } from 'vitest';
import { renameInArticle } from './rename-in-article.ts';

const address = 'https://news.example/quay.jpg';
const name = 'quay.jpg';

test.each([
  ['YAML', `---\ntitle: A\nimage: ${address}\n---\n![Quay](${address})\n`],
  ['YAML with line ends of Windows', `---\r\nimage: ${address}\r\n---\r\n![Quay](${address})\r\n`],
  ['YAML of keys in keys', `---\nimage:\n  src: ${address}\n---\nText.\n`],
  ['YAML in braces', `---\nimage: { src: "${address}", alt: Quay }\n---\nText.\n`],
  ['YAML that names itself', `---yaml\nimage: ${address}\n---\nText.\n`],
  ['YAML between more dashes', `-----\ntitle: A\nimage: ${address}\n-----\nText.\n`],
  ['YAML below blank lines', `\n\n---\nimage: ${address}\n---\nText.\n`],
  ['TOML', `+++\nimage = "${address}"\n+++\n![Quay](${address})\n`],
  ['JSON', `{\n"image": "${address}"\n}\n![Quay](${address})\n`],
  ['no front matter, and a line above the text', `---\n\n![Quay](${address})\n\n---\n\nTwo.\n`],
])('an address becomes a name in an article with %s', (_, markdown) => {
  expect(renameInArticle(markdown, new Map([[address, name]]))).toBe(markdown.replaceAll(address, name));
});

test('words and remarks that hold it stay', () => {
  const markdown = `---\ntitle: Of ${address} and more\n# picture a.jpg: ${address}\n---\nSee ${address} there.\n`;
  expect(renameInArticle(markdown, new Map([[address, name]]))).toBe(markdown);
});

import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { parseFrontMatter } from '../../article/front-matter/parse-front-matter.ts';
import { splitFrontMatter } from '../../article/front-matter/split-front-matter.ts';
import { addRemarks } from './add-remarks.ts';

const remark = 'picture quay.jpg: https://news.example/quay.jpg';

/** What an article's file says. */
function read(markdown: string) {
  const { body, ...frontMatter } = splitFrontMatter(markdown);
  const file = new VFile();
  return {
    values: parseFrontMatter(file, frontMatter),
    messages: file.messages.length,
    body: body.trim(),
  };
}

test.each([
  ['YAML', '---\ntitle: A\n---\nText.\n'],
  ['YAML with line ends of Windows', '---\r\ntitle: A\r\n---\r\nText.\r\n'],
  ['YAML with a text of lines at its end', '---\ntitle: A\ndek: |\n  One.\n\n  Two.\n---\nText.\n'],
  ['YAML that points close', '---\ntitle: A\n...\nText.\n'],
  ['YAML that names itself', '---yaml\ntitle: A\n---\nText.\n'],
  ['YAML between more dashes', '-----\ntitle: A\n-----\nText.\n'],
  ['YAML below blank lines', '\n\n---\ntitle: A\n---\nText.\n'],
  ['YAML below a comment', '<!-- x -->\n---\ntitle: A\n---\nText.\n'],
  ['YAML that is closed alone', 'title: A\nauthor: B\n---\nText.\n'],
  ['TOML', '+++\ntitle = "A"\n+++\nText.\n'],
  ['TOML that names itself', '---toml\ntitle = "A"\n---\nText.\n'],
  ['no front matter', 'Text.\n'],
  ['no front matter, and a byte order mark', '\uFEFFText.\n'],
  ['no front matter, and a line above the text', '---\n\nOne.\n\n---\n\nTwo.\n'],
])('a remark is a comment in %s', (_, markdown) => {
  const remarked = addRemarks(markdown, [remark]);
  expect(remarked.replace(/\r/g, '')).toContain(`\n# ${remark}\n`);
  expect(read(remarked)).toEqual(read(markdown));
});

test.each([
  ['JSON', '{\n"title": "A"\n}\nText.\n'],
  ['JSON between semicolons', ';;;\n"title": "A"\n;;;\nText.\n'],
  ['YAML below a headline', '# Head\n\n---\ntitle: A\ndate: 2020-01-01\n---\nText.\n'],
])('a file stays as it is where its keys are %s', (_, markdown) => {
  expect(addRemarks(markdown, [remark])).toBe(markdown);
});

test('keys without fences stay what they are', () => {
  const markdown = 'title: A\nauthor: B\ndate: 2020-01-01\n\nText.\n';
  expect(read(addRemarks(markdown, [remark]))).toEqual(read(markdown));
});

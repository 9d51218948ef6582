import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'bench/README.md'],
  ...['docs', 'docs/decisions'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
];

/** What a document names, from the project's root. */
function namedIn(document: string): string[] {
  const text = readFileSync(document, 'utf8');
  const paths = Array.from(
    text.matchAll(/`((?:src|tests|docs|public|\.github)\/[^`\s…<>*]*)`/g),
    ([, path = '']) => path,
  );
  const withoutCode = text.replace(/^```[^]*?^```|`[^`\n]*`/gm, '');
  const links = Array.from(withoutCode.matchAll(/\]\(([^)#:\s]+)(?:#[^)\s]*)?\)/g), ([, link = '']) =>
    join(dirname(document), link),
  );
  return [...paths, ...links];
}

test.each(documents.flatMap((document) => namedIn(document).map((path) => [document, path])))(
  '%s names %s, which is there',
  (_, path) => {
    expect(existsSync(path)).toBe(true);
  },
);

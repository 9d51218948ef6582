import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const records = readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`);
const paths = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs/hosting.md', ...records].flatMap(
  (document) =>
    Array.from(
      readFileSync(document, 'utf8').matchAll(/`((?:src|tests|docs|public|\.github)\/[^`\s…<>]*)`/g),
      ([, path = '']) => [document, path],
    ),
);

test.each(paths)('%s names %s, which is there', (_, path) => {
  expect(existsSync(path)).toBe(true);
});

import { expect, test } from 'vitest';
import { asContentError, ContentError } from './content-error.ts';

const failure = (code: string, path: string) => Object.assign(new Error(`${code}: open`), { code, path });

test.each([
  ['a file of the content folder', '/content/articles/a/b.png', 'articles/a/b.png'],
  ['the folder itself', '/content', '/content'],
])('%s that was removed while it was read is told in a sentence', (_, path, name) => {
  expect(asContentError(failure('ENOENT', path), '/content')).toEqual(
    new ContentError(`${name} was removed while it was read; do this again.`),
  );
});

test.each([
  ['of another folder', failure('ENOENT', '/content-2/articles/a/b.png')],
  ['of another kind', failure('EIO', '/content/articles/a/b.png')],
  ['without a file', new TypeError('x is not a function')],
])('a failure %s stays what it is', (_, error) => {
  expect(asContentError(error, '/content')).toBe(error);
});

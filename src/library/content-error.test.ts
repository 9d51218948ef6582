import { expect, test } from 'vitest';
import { asContentError, ContentError } from './content-error.ts';

const failure = (code: string, path: string) => Object.assign(new Error(`${code}: open`), { code, path });

test('a file that was removed from the content folder while it was read is told in a sentence', () => {
  expect(asContentError(failure('ENOENT', '/content/articles/a/b.png'), '/content')).toEqual(
    new ContentError('articles/a/b.png was removed while it was read; do this again.'),
  );
});

test.each([
  ['of another folder', failure('ENOENT', '/content-2/articles/a/b.png')],
  ['of another kind', failure('EIO', '/content/articles/a/b.png')],
  ['without a file', new TypeError('x is not a function')],
])('a failure %s stays what it is', (_, error) => {
  expect(asContentError(error, '/content')).toBe(error);
});

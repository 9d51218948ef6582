import { expect, test } from 'vitest';
import { whyNotImported } from './why-not-imported.ts';

const systemError = (code: string, message: string, path?: string) =>
  Object.assign(new Error(`${code}: ${message}`), { code, path });

test.each<[string, Error, string]>([
  [
    'a full disk',
    systemError('ENOSPC', 'no space left on device, write'),
    'the disk is full; make room, and do this again',
  ],
  [
    'a disk that can only be read',
    systemError('EROFS', "read-only file system, mkdir '/a'", '/a'),
    'this disk can only be read (/a)',
  ],
  [
    'a share of the disk that is used up',
    systemError('EDQUOT', 'disk quota exceeded, write'),
    'your share of the disk is used up; make room, and do this again',
  ],
  [
    'what nobody has words for',
    systemError('EPIPE', 'broken pipe, write'),
    'the system says: EPIPE: broken pipe, write',
  ],
])('%s is said in a sentence', (_, error, said) => {
  expect(whyNotImported(error)).toBe(said);
});

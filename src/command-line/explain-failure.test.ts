import { expect, test } from 'vitest';
import { explainFailure } from './explain-failure.ts';

const systemError = (code: string, message: string, path?: string) =>
  Object.assign(new Error(`${code}: ${message}`), { code, path });

test.each<[string, Error, string]>([
  [
    'a full disk',
    systemError('ENOSPC', 'no space left on device, write'),
    'the disk is full; make room, and do this again. What was built before is as it was.',
  ],
  [
    'a full disk that a file is copied to',
    Object.assign(systemError('ENOSPC', 'no space left on device, copyfile', '/a/1.html'), {
      dest: '/b/1.html',
    }),
    '/b/1.html: the disk is full; make room, and do this again. What was built before is as it was.',
  ],
  [
    'a file that may not be as large',
    systemError('EFBIG', 'file too large, write'),
    'a file would be larger than this disk or your account allows; name another folder with --outDir. What was built before is as it was.',
  ],
  [
    'the same in the words of Rolldown',
    new Error('Failed to write file in /tmp/a.js.map\n\nCaused by:\n    File too large (os error 27)'),
    'a file would be larger than this disk or your account allows; name another folder with --outDir. What was built before is as it was.',
  ],
  [
    'a film of the content that is larger than Node.js reads at once',
    systemError('ERR_FS_FILE_TOO_LARGE', 'File size (2306867200) is greater than 2 GiB'),
    'a picture or recording is larger than 2 GB, which is more than can be built; take it out. What was built before is as it was.',
  ],
  [
    'a new folder on a disk that can only be read, of which Node.js says that it is not there',
    systemError('ENOENT', "no such file or directory, mkdir '/mnt/new'", '/mnt/new'),
    '/mnt/new: nothing can be made there, perhaps because the disk can only be read; name another folder with --outDir. What was built before is as it was.',
  ],
  [
    'a folder in which the system makes none',
    systemError('ENOENT', "no such file or directory, mkdtemp '/proc/.broadsheet-1-a'"),
    'nothing can be made there, perhaps because the disk can only be read; name another folder with --outDir. What was built before is as it was.',
  ],
  [
    'a file that goes away while it is needed',
    systemError('ENOENT', "no such file or directory, open '/a/quay.png'", '/a/quay.png'),
    '/a/quay.png: it is not there any more; do this again. What was built before is as it was.',
  ],
  [
    'a link in the place of a folder that leads nowhere',
    systemError('EEXIST', "file already exists, mkdir '/a'", '/a'),
    '/a: a part of this path is a file, or a link that leads nowhere; name another folder with --outDir. What was built before is as it was.',
  ],
  [
    'a link that leads back to itself',
    systemError('ELOOP', "too many symbolic links encountered, stat '/a'", '/a'),
    '/a: a link in this path leads back to itself; name another folder with --outDir. What was built before is as it was.',
  ],
])('%s is explained in a sentence', (_, error, said) => {
  expect(explainFailure(error, 'site')).toBe(said);
});

test('what nobody knows is called a fault, with its stack', () => {
  const error = new TypeError('x is not a function');
  expect(explainFailure(error, 'site')).toBe(
    `This is a fault of Broadsheet; please report it.\n${error.stack ?? ''}`,
  );
});

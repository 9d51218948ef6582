import { forTerminal } from './for-terminal.ts';

/** System errors: how to recognise them (Rolldown rewords them), what they mean, and whether another folder would help. */
const meanings: [pattern: RegExp, meaning: string, isOfFolder: boolean][] = [
  [/ENOSPC|No space left/i, 'the disk is full; make room, and do this again', false],
  [/EDQUOT|quota exceeded/i, 'your share of the disk is used up; make room, and do this again', false],
  [/EFBIG|File too large/i, 'a file would be larger than this disk or your account allows', true],
  [
    /ERR_FS_FILE_TOO_LARGE/,
    'a picture or recording is larger than 2 GB, which is more than can be built; take it out',
    false,
  ],
  // Node.js says so of a new folder on a disk that can only be read.
  [/ENOENT.*, mkdir /i, 'no folder can be made there, perhaps because the disk can only be read', true],
  [/EROFS|Read-only file system/i, 'this disk can only be read', true],
  [/EACCES|EPERM|Permission denied|not permitted/i, 'you may not write there', true],
  [/EBUSY|Resource busy/i, 'another program is using the folder; close it', true],
  [/ENOTDIR|Not a directory/i, 'a part of this path is a file', true],
  [/ENAMETOOLONG|File name too long/i, 'the path is too long', true],
  [/EMFILE|ENFILE|Too many open files/i, 'the system allows too few open files; close other programs', false],
  [/EIO\b|Input\/output error/i, 'the disk cannot be read or written; it may be damaged', false],
];

/** What a command makes: a site can go to another folder, and leaves the last one as it was. */
export type Work = 'site' | 'other';

/** Explains a failure in a sentence where its cause is known; otherwise gives the stack, for it is a fault of the program. */
export function explainFailure(error: unknown, work: Work): string {
  const chain = chainOf(error);
  const own = chain.find(({ name }) => name === 'ContentError' || name === 'Refusal');
  if (own) return own.message.split('\n').map(forTerminal).join('\n');
  const text = chain.map((one) => `${(one as NodeJS.ErrnoException).code ?? ''} ${one.message}`).join('\n');
  const [, meaning, isOfFolder] = meanings.find(([pattern]) => pattern.test(text)) ?? [];
  if (meaning !== undefined) {
    // A failed copy has two paths; the one that was written to is told.
    const places = chain as (NodeJS.ErrnoException & { dest?: string })[];
    const path = places.map((one) => one.dest ?? one.path).find((found) => found !== undefined);
    const said = `${path === undefined ? '' : `${path}: `}${meaning}`;
    if (work === 'other') return `${said}.`;
    const remedy = isOfFolder
      ? `${meaning.includes(';') ? ', or' : ';'} name another folder with --outDir`
      : '';
    return `${said}${remedy}. What was built before is as it was.`;
  }
  return `This is a fault of Broadsheet; please report it.\n${chain[0]?.stack ?? String(error)}`;
}

function chainOf(error: unknown): Error[] {
  const chain: Error[] = [];
  for (let one = error; one instanceof Error && chain.length < 10; one = one.cause) chain.push(one);
  return chain;
}

/** How to recognise what the system says (Rolldown rewords it), what it means, and whether another folder would help. */
const meanings: [pattern: RegExp, meaning: string, isOfFolder: boolean][] = [
  [/ENOSPC|No space left/i, 'the disk is full; make room, and do this again', false],
  [/EDQUOT|quota exceeded/i, 'your share of the disk is used up; make room, and do this again', false],
  [/EFBIG|File too large/i, 'a file would be larger than this disk or your account allows', true],
  [
    /ERR_FS_FILE_TOO_LARGE/,
    'a picture or recording is larger than 2 GB, which is more than can be built; take it out',
    false,
  ],
  // Node.js says so of a new folder on a disk that can only be read, and the system of all that is new in /proc.
  [
    /ENOENT.*, (?:mkdir |mkdtemp |open .*\.broadsheet-)/i,
    'nothing can be made there, perhaps because the disk can only be read',
    true,
  ],
  [/ENOENT/, 'it is not there any more; do this again', false],
  [/EROFS|Read-only file system/i, 'this disk can only be read', true],
  [/EACCES|EPERM|Permission denied|not permitted/i, 'you may not read it, or not write there', true],
  [/EBUSY|Resource busy/i, 'another program is using the folder; close it', true],
  [/ENOTDIR|Not a directory/i, 'a part of this path is a file', true],
  [/EEXIST.*, mkdir /i, 'a part of this path is a file, or a link that leads nowhere', true],
  [/ELOOP|Too many levels of symbolic links/i, 'a link in this path leads back to itself', true],
  [/ENAMETOOLONG|File name too long/i, 'the path is too long', true],
  [/EMFILE|ENFILE|Too many open files/i, 'the system allows too few open files; close other programs', false],
  [/EIO\b|Input\/output error/i, 'the disk cannot be read or written; it may be damaged', false],
];

/** What an error of the system means for the user. */
export interface Explained {
  meaning: string;
  /** The path that it is about, if it says one. */
  path?: string;
  /** Another folder would help. */
  isOfFolder: boolean;
}

/** @returns undefined for other errors */
export function explainSystemError(error: unknown): Explained | undefined {
  const chain = chainOf(error) as (NodeJS.ErrnoException & { dest?: string })[];
  const text = chain.map(({ code = '', message }) => `${code} ${message}`).join('\n');
  const [, meaning, isOfFolder = false] = meanings.find(([pattern]) => pattern.test(text)) ?? [];
  if (meaning === undefined) return undefined;
  // A failed copy has two paths; the one that was written to is told.
  const path = chain.map((one) => one.dest ?? one.path).find((found) => found !== undefined);
  return { meaning, isOfFolder, ...(path !== undefined && { path }) };
}

/** An error and its causes. */
export function chainOf(error: unknown): Error[] {
  const chain: Error[] = [];
  for (let one = error; one instanceof Error && chain.length < 10; one = one.cause) chain.push(one);
  return chain;
}

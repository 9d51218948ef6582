/** What the system's refusals mean. Rolldown passes them on in words of its own. */
const meanings: [RegExp, string][] = [
  [/ENOSPC|No space left/i, 'the disk is full; make room, and build again'],
  [/EDQUOT|quota exceeded/i, 'your share of the disk is used up; make room, and build again'],
  [/EROFS|Read-only file system/i, 'this disk can only be read; name another folder with --outDir'],
  [
    /EACCES|EPERM|Permission denied|not permitted/i,
    'you may not write there; name another folder with --outDir',
  ],
  [
    /EBUSY|Resource busy/i,
    'another program is using the folder; close it, or name another folder with --outDir',
  ],
  [/ENOTDIR|Not a directory/i, 'a part of this path is a file; name another folder with --outDir'],
  [/ENAMETOOLONG|File name too long/i, 'the path is too long; name another folder with --outDir'],
  [/EMFILE|ENFILE|Too many open files/i, 'the system allows too few open files; close other programs'],
  [/EIO\b|Input\/output error/i, 'the disk cannot be read or written; it may be damaged'],
];

/**
 * What to say of a failure: a sentence where it is known what it means; else all of it, for it is a fault of ours.
 */
export function explainFailure(error: unknown): string {
  const chain = chainOf(error);
  const own = chain.find(({ name }) => name === 'ContentError' || name === 'Refusal');
  if (own) return own.message;
  const text = chain.map((one) => `${(one as NodeJS.ErrnoException).code ?? ''} ${one.message}`).join('\n');
  const meaning = meanings.find(([pattern]) => pattern.test(text))?.[1];
  if (meaning !== undefined) {
    const path = chain.map((one) => (one as NodeJS.ErrnoException).path).find((found) => found !== undefined);
    return `${path === undefined ? '' : `${path}: `}${meaning}. What was built before is as it was.`;
  }
  return `This is a fault of Broadsheet; please report it.\n${chain[0]?.stack ?? String(error)}`;
}

function chainOf(error: unknown): Error[] {
  const chain: Error[] = [];
  for (let one = error; one instanceof Error && chain.length < 10; one = one.cause) chain.push(one);
  return chain;
}

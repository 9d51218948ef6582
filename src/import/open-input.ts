/** Opens a file on this machine to be imported: what it is, how it begins, what was saved beside it. */
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { findBeside } from './find-beside.ts';
import type { Input } from './reader.ts';
import { Unreadable } from './unreadable.ts';

const startBytes = 65_536;
/** A larger file is refused: saved pages and lists of a million bookmarks are smaller. */
const mostBytes = 500_000_000;
const mostBytesBeside = 20_000_001;

/**
 * @param path absolute
 * @param name as a person wrote it
 * @param options `onUse` takes the absolute path of each file that was saved with it and was read; `root` is the folder that a
 *   person named, whose pictures may stand in other folders than its texts
 *
 * @throws Unreadable if it is no file, or may not be read
 */
export async function openInput(
  path: string,
  name: string,
  { onUse, root }: { onUse: (path: string) => void; root?: string },
): Promise<Input> {
  const { size, start } = await withFile(path, async (file) => {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read({
      buffer: Buffer.alloc(Math.min(size, startBytes)),
      position: 0,
    });
    return { size, start: buffer.subarray(0, bytesRead) };
  });
  return {
    name,
    path,
    size,
    start,
    read: () => {
      if (size > mostBytes)
        throw new Unreadable(`it has ${Math.round(size / 1e6)} MB, which is too much to read`);
      return withFile(path, (file) => file.readFile());
    },
    readBeside: async (beside) => {
      const found = await findBeside(path, beside, root);
      if (found === undefined) return undefined;
      return withFile(found, async (file) => {
        const { size } = await file.stat();
        onUse(found);
        // One byte more than allowed is read, to see that there are too many.
        return size < mostBytesBeside ? file.readFile() : Buffer.alloc(mostBytesBeside);
      }).catch(() => undefined);
    },
  };
}

/** A pipe or a device could take for ever: it is opened without waiting, and not read. */
async function withFile<Result>(path: string, use: (file: FileHandle) => Promise<Result>): Promise<Result> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch((error: unknown) => {
    throw new Unreadable(explain((error as NodeJS.ErrnoException).code));
  });
  try {
    if (!(await file.stat()).isFile()) throw new Unreadable('it is a folder, a pipe or a device, not a file');
    return await use(file);
  } finally {
    await file.close();
  }
}

function explain(code: string | undefined): string {
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'ELOOP') return 'it is a link that leads back to itself';
  return 'it cannot be read; let yourself read it';
}

import { posix } from 'node:path';
import type { VFile } from 'vfile';
import type { ZipArchive } from '../../zip/open-zip.ts';
import type { Found, Input, Reader, Wishes } from '../reader.ts';
import { Unreadable } from '../unreadable.ts';
import { isOmnivore, readOmnivore } from './omnivore.ts';
import { openZipArchive } from './zip-archive.ts';

type Recognise = (input: Input) => Reader | undefined;

const importable = /\.(?:md|markdown|html?|mhtml?|txt|json|csv)$/i;
/** Files in an export that are not articles: its readme, and what operating systems add. */
const noArticle = /(?:^|\/)(?:(?:readme|licen[cs]e|copying|changelog)(?:\.\w+)?|\._[^/]*)$|^__MACOSX\//i;
const mostBytesOfPicture = 20_000_000;

/**
 * A zip: what Omnivore exports, Readeck (a folder with `index.md` and pictures for each article), or any with files that can
 * be imported by themselves. What is wrong with one of them does not hold up the others.
 *
 * @param recognise decides what a file in it is
 */
export const zipReader = (recognise: Recognise): Reader => ({
  kind: 'zip',
  recognises: ({ start }) => start[0] === 0x50 && start[1] === 0x4b && start[2] === 3 && start[3] === 4,
  async *read(input, file, wishes) {
    const archive = await openZipArchive(input);
    try {
      const paths = [...archive.sizes.keys()];
      if (paths.some(isOmnivore)) {
        yield* readOmnivore(archive);
        return;
      }
      for (const path of paths) {
        if (importable.test(path) && !noArticle.test(path))
          yield* readMember(archive, path, recognise, input, file, wishes);
      }
    } finally {
      archive.close();
    }
  },
});

async function* readMember(
  archive: ZipArchive,
  path: string,
  recognise: Recognise,
  outer: Input,
  file: VFile,
  wishes: Wishes,
): AsyncGenerator<Found | Unreadable> {
  const told = file.messages.length;
  try {
    const inner = await openMember(archive, path, outer);
    const reader = recognise(inner);
    if (!reader || reader.kind === 'zip')
      file.message(`${path}: nobody can tell what it is; it was not taken`);
    else yield* reader.read(inner, file, wishes);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    yield error.message.startsWith(path) ? error : new Unreadable(`${path}: ${error.message}`);
  }
  for (const message of file.messages.slice(told)) {
    if (!message.reason.startsWith(path)) message.reason = `${path}: ${message.reason}`;
  }
}

async function openMember(archive: ZipArchive, path: string, outer: Input): Promise<Input> {
  const bytes = await archive.read(path);
  return {
    name: `${outer.name}/${path}`,
    size: bytes.length,
    start: bytes.subarray(0, 65_536),
    read: () => Promise.resolve(bytes),
    readBeside: async (reference) => {
      const beside = posix.join(posix.dirname(path), reference);
      const size = archive.sizes.get(beside) ?? Infinity;
      return size <= mostBytesOfPicture ? archive.read(beside).catch(() => undefined) : undefined;
    },
  };
}

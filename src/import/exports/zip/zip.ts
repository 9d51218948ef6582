import { posix } from 'node:path';
import type { VFile } from 'vfile';
import type { ZipArchive } from '../../../zip/open-zip.ts';
import { isBelonging, isFurniture } from '../../belonging.ts';
import { companionOf, stemsOf } from '../../companion.ts';
import type { Found, FoundAddress, Input, Reader, Wishes } from '../../reader.ts';
import { unreadPackage } from '../../unread-kind.ts';
import { Unreadable } from '../../unreadable.ts';
import { joinListed } from '../links/join-listed.ts';
import { isOmnivore, readOmnivore } from './omnivore.ts';
import { isSelfExtracting, readPageInZip } from './page-in-zip.ts';
import { openZipArchive } from './zip-archive.ts';

type Recognise = (input: Input) => Reader | undefined;

/** Files in an export that tell of it. */
const tellsOfIt = /^(?:readme|licen[cs]e|copying|changelog)(?:\.\w+)?$/i;
/** A package in a package, as Notion makes them; none holds more. */
const mostPackages = 20;
const mostBytesOfPicture = 20_000_000;

/**
 * A zip: what Omnivore exports, Readeck (a folder with `index.md` and pictures for each article), or any with files that can
 * be imported by themselves. What is wrong with one of them does not hold up the others; what several lists in it say of one
 * address is put together.
 *
 * @param recognise decides what a file in it is
 * @param isInner it is a package in a package
 */
export const zipReader = (recognise: Recognise, isInner = false): Reader => ({
  kind: 'zip',
  recognises: (input) => isZip(input) || isSelfExtracting(input),
  async *read(input, file, wishes) {
    const archive = await openZipArchive(input);
    try {
      const paths = [...archive.sizes.keys()];
      if (paths.some(isOmnivore)) {
        yield* readOmnivore(archive);
        return;
      }
      const kind = unreadPackage(paths);
      if (kind) throw new Unreadable(`it is ${kind}`);
      const page = await readPageInZip(archive);
      if (page) {
        yield page;
        return;
      }
      const listed = new Map<string, FoundAddress>();
      const packages = { left: isInner ? 0 : mostPackages };
      for (const path of articlesAmong(paths)) {
        for await (const found of readMember(
          { archive, path, recognise, outer: input, packages },
          file,
          wishes,
        ))
          if (found instanceof Unreadable || !('address' in found)) yield found;
          else listed.set(found.address, joinListed(listed.get(found.address), found));
      }
      yield* listed.values();
    } finally {
      archive.close();
    }
  },
});

function isZip({ start }: Input): boolean {
  return start[0] === 0x50 && start[1] === 0x4b && start[2] === 3 && start[3] === 4;
}

/** Nobody sorts files deeper. */
const deepest = 32;

/** The files that may be an article or a list, without those that were saved with a page. */
function articlesAmong(paths: readonly string[]): string[] {
  const files = Map.groupBy(paths, (path) => posix.dirname(path));
  const stems = new Map([...files].map(([folder, inIt]) => [folder, stemsOf(inIt)]));
  const none = new Set<string>();
  const isSaved = (folder: string, depth = 0): boolean =>
    folder !== '.' &&
    depth < deepest &&
    (companionOf(posix.basename(folder), stems.get(posix.dirname(folder)) ?? none) ||
      isSaved(posix.dirname(folder), depth + 1));
  return [...files].flatMap(([folder, inIt]) =>
    folder.split('/').some((name) => name !== '.' && isFurniture(name)) || isSaved(folder)
      ? []
      : inIt.filter((path) => {
          const name = posix.basename(path);
          return !isFurniture(name) && !isBelonging(name) && !tellsOfIt.test(name);
        }),
  );
}

interface Member {
  archive: ZipArchive;
  path: string;
  recognise: Recognise;
  outer: Input;
  /** How many more packages may be opened in this one. */
  packages: { left: number };
}

async function* readMember(
  { archive, path, recognise, outer, packages }: Member,
  file: VFile,
  wishes: Wishes,
): AsyncGenerator<Found | Unreadable> {
  const told = file.messages.length;
  const named = (reason: string) => (reason.startsWith(path) ? reason : `${path}: ${reason}`);
  const nameMessages = () => {
    for (const message of file.messages.slice(told)) message.reason = named(message.reason);
  };
  try {
    const inner = await openMember(archive, path, outer);
    const found = recognise(inner);
    const reader = found?.kind !== 'zip' || packages.left-- > 0 ? found : undefined;
    if (!reader) yield new Unreadable(`${path}: nobody can tell what it is; it was not taken`);
    else {
      const innermost = reader.kind === 'zip' ? zipReader(recognise, true) : reader;
      for await (const each of innermost.read(inner, file, wishes)) {
        nameMessages();
        yield each instanceof Unreadable ? new Unreadable(named(each.message)) : each;
      }
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    yield new Unreadable(named(error.message));
  }
  nameMessages();
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

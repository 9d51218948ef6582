import { createHash, hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import pMap from 'p-map';

/** The file of a built site that lists the SHA-256 of all others, in the form of `sha256sum` (GNU coreutils). */
export const checksumFile = 'SHA256SUMS';

/** A folder compared with its list. */
export interface Verdict {
  whole: string[];
  changed: string[];
  missing: string[];
  /** Not listed. */
  extra: string[];
}

/** One line of the list: names with a backslash or a line break are written with escapes, and marked, as `sha256sum` does. */
export function writeChecksums(sums: readonly (readonly [name: string, sum: string])[]): string {
  return sums
    .map(([name, sum]) => {
      const escaped = name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
      return `${escaped === name ? '' : '\\'}${sum}  ${escaped}\n`;
    })
    .join('');
}

/** @returns sums by name; undefined if the text is no such list */
export function readChecksums(text: string): Map<string, string> | undefined {
  const sums = new Map<string, string>();
  for (const line of text.split('\n').filter((each) => each !== '')) {
    const [, escape, sum, written = ''] = /^(\\?)([\da-f]{64}) [ *](.+)$/i.exec(line) ?? [];
    if (sum === undefined) return undefined;
    const name = escape
      ? written.replace(/\\([\\nr])/g, (_, code: string) => ({ '\\': '\\', n: '\n', r: '\r' })[code] ?? '')
      : written;
    sums.set(name.replace(/^\.\//, ''), sum.toLowerCase());
  }
  return sums.size === 0 ? undefined : sums;
}

interface Hearing {
  onSum?: (done: number, total: number) => void;
  onUnreadable?: (name: string, error: unknown) => void;
  knownSum?: (name: string) => string | undefined;
}

/** Files that are summed at once. */
const atOnce = 8;

/**
 * The sums of all files of a folder, by their names from it, with slashes, in the order of their bytes.
 *
 * @param hearing `onSum` hears how many are summed, and how many there are; `onUnreadable` why one cannot be, which has no sum
 *   then, where it was the end of all; `knownSum` is that of a file whose sum need not be taken again
 */
export async function sumFolder(
  folder: string,
  isLeftOut: (name: string) => boolean,
  { onSum, onUnreadable, knownSum = () => undefined }: Hearing = {},
): Promise<[string, string][]> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const end = join(folder, sep).length;
  const names = items
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(end).replaceAll(sep, '/'))
    .filter((name) => !isLeftOut(name))
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const sums = new Map(names.map((name) => [name, knownSum(name)]));
  const unknown = names.filter((name) => sums.get(name) === undefined);
  let done = names.length - unknown.length;
  await pMap(
    unknown,
    async (name) => {
      const sum = await sumFile(join(folder, name)).catch((error: unknown) => {
        if (onUnreadable) onUnreadable(name, error);
        else throwUnlessOdd(name, error);
        return '';
      });
      sums.set(name, sum);
      onSum?.(++done, names.length);
    },
    { concurrency: atOnce },
  );
  return [...sums] as [string, string][];
}

/** Node gives bytes that are not UTF-8 as this sign, and then finds no file of that name: it is like no file that was built. */
function throwUnlessOdd(name: string, error: unknown): void {
  if (!name.includes('\uFFFD') || (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}

/** Larger files are read in pieces; for small ones, a stream takes longer than the hashing. In bytes. */
const mostBytesAtOnce = 4_000_000;

/** SHA-256 of a file, in hexadecimal. */
export async function sumFile(path: string): Promise<string> {
  if ((await stat(path)).size <= mostBytesAtOnce) return hash('sha256', await readFile(path));
  const sum = createHash('sha256');
  for await (const piece of createReadStream(path)) sum.update(piece as Buffer);
  return sum.digest('hex');
}

export function compare(listed: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): Verdict {
  const verdict: Verdict = { whole: [], changed: [], missing: [], extra: [] };
  for (const [name, sum] of listed) {
    const own = found.get(name);
    verdict[own === undefined ? 'missing' : own === sum ? 'whole' : 'changed'].push(name);
  }
  for (const name of found.keys()) if (!listed.has(name)) verdict.extra.push(name);
  return verdict;
}

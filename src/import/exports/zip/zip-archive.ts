import { BadZip } from '../../../zip/bad-zip.ts';
import { openZip, type ZipArchive, type ZipLimits } from '../../../zip/open-zip.ts';
import type { Input } from '../../reader.ts';
import { isSelfExtracting, zipOfPage } from './page-in-zip.ts';
import { Unreadable } from '../../unreadable.ts';

/** No export has more. */
const limits: ZipLimits = { entries: 100_000, bytes: 4_000_000_000, bytesOfOne: 100_000_000 };

/** Opens an export. @throws Unreadable where a zip, or a file in it, cannot be read, as `read` of the result does */
export async function openZipArchive(input: Input): Promise<ZipArchive> {
  const file = isSelfExtracting(input)
    ? zipOfPage(await input.read())
    : (input.path ?? Buffer.from(await input.read()));
  const archive = await openZip(file, limits).catch(explain);
  return { ...archive, read: (path) => archive.read(path).catch(explain) };
}

function explain(error: unknown): never {
  throw error instanceof BadZip ? new Unreadable(error.message) : error;
}

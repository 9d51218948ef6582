/**
 * A page that SingleFile saved as a zip, alone or within a page that unpacks itself: what it is says `manifest.json`
 * (https://github.com/gildas-lormeau/single-file-core/blob/main/processors/compression/compression.js).
 */
import { posix } from 'node:path';
import { parseDate } from '../../../date/parse-date.ts';
import type { ZipArchive } from '../../../zip/open-zip.ts';
import { isWebAddress } from '../listed-address.ts';
import { textOf } from '../json-items.ts';
import { decodePage } from '../../saved-page/decode-page.ts';
import { readSavedPage } from '../../saved-page/read-saved-page.ts';
import type { FoundArticle, Input } from '../../reader.ts';

const longestStart = 2000;
const mostBytesOfPicture = 20_000_000;
/** The record that ends a zip, without a comment (APPNOTE 4.3.16). */
const endOfZip = Buffer.from('PK\u0005\u0006', 'latin1');
const lengthOfEnd = 22;

/** Whether it is a page, and a zip behind its first lines. */
export function isSelfExtracting({ start }: Pick<Input, 'start'>): boolean {
  return /^\s*(?:<!doctype[^>]{0,200}>\s*)?<html data-sfz[\s=>]/i.test(
    Buffer.from(start.subarray(0, longestStart)).toString('latin1').replace(/^ï»¿/, ''),
  );
}

/** Cuts off what stands behind the zip; what stands before it is counted in the offsets of its entries. */
export function zipOfPage(bytes: Uint8Array): Buffer {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = whole.lastIndexOf(endOfZip);
  return end < 0 ? whole : whole.subarray(0, end + lengthOfEnd);
}

/** @returns undefined for a zip that is no page */
export async function readPageInZip(archive: ZipArchive): Promise<FoundArticle | undefined> {
  const path = [...archive.sizes.keys()].find((each) => /^(?:[^/]{1,80}\/)?manifest\.json$/.test(each));
  const manifest = path === undefined ? undefined : await parse(archive, path);
  const index = manifest && textOf(manifest, 'indexFilename');
  if (path === undefined || manifest === undefined || index === undefined) return undefined;
  const folder = posix.dirname(path);
  const page = posix.join(folder, index);
  if (!archive.sizes.has(page)) return undefined;
  const address = textOf(manifest, 'originalUrl');
  return readSavedPage({
    html: decodePage(await archive.read(page)),
    address: isWebAddress(address) ? address : undefined,
    day: parseDate(textOf(manifest, 'archiveTime') ?? ''),
    find: async (reference) => {
      const picture = posix.join(folder, reference);
      return (archive.sizes.get(picture) ?? Infinity) <= mostBytesOfPicture
        ? archive.read(picture).catch(() => undefined)
        : undefined;
    },
  });
}

async function parse(archive: ZipArchive, path: string): Promise<Record<string, unknown> | undefined> {
  try {
    const value: unknown = JSON.parse(String(await archive.read(path)));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

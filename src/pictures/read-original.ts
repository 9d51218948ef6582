import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDrawing, printDrawing } from './print-drawing.ts';

/**
 * The bytes of a picture as they are stored.
 *
 * @param origin its file, from the content folder, or its data address (RFC 2397)
 * @param folder absolute path of the content folder
 */
export async function readStored(origin: string, folder: string): Promise<Buffer<ArrayBuffer>> {
  if (!isDataAddress(origin)) return Buffer.from(await readFile(join(folder, origin)));
  const comma = origin.indexOf(',');
  const ascii = origin
    .slice(comma + 1)
    .toWellFormed()
    .replace(/[^\0-\x7F]+/g, encodeURIComponent);
  const data = ascii.replace(/%([\da-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(data, /;\s*base64\s*$/i.test(origin.slice(0, comma)) ? 'base64' : 'latin1');
}

/** The bytes that the site has of a picture in full: those that are stored, and a drawing as PNG. */
export async function readOriginal(origin: string, folder: string): Promise<Buffer<ArrayBuffer>> {
  const stored = await readStored(origin, folder);
  if (!isDrawing(stored)) return stored;
  const print = await printDrawing(stored);
  if (!print) throw new Error(`${origin.slice(0, 80)} can no longer be drawn; save it as PNG`);
  return print;
}

/** Whether a picture stands in the text itself, as `data:image/png;base64,…`. */
export function isDataAddress(origin: string): boolean {
  return /^data:/i.test(origin);
}

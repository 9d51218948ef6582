import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { versions } from './bitmaps.ts';
import { writeCached, keyOf, readCached } from './cache.ts';

const program = resolve('src/pictures/drawing-process.ts');
/** Milliseconds after which a process that does not even use the processor is stopped. */
const longestWait = 20_000;

/** Whether a file is a drawing: markup, or packed markup (SVG, SVGZ). */
export function isDrawing(bytes: Uint8Array): boolean {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return true;
  return /^\uFEFF?\s*</.test(new TextDecoder().decode(bytes.subarray(0, 1000)));
}

/**
 * An SVG as a PNG, two pixels for each CSS pixel. The SVG itself is never published: it can hold scripts, which would run
 * on the site's origin if somebody opened it.
 *
 * @returns undefined if it is damaged, or costs more than a second
 */
export async function printDrawing(svg: Uint8Array): Promise<Buffer<ArrayBuffer> | undefined> {
  const recipe = await readFile(program, 'utf8');
  const key = keyOf(svg, { made: 'print', recipe, versions });
  const kept = await readCached(key);
  if (kept) return kept;
  const png = await run(svg);
  if (png) await writeCached(key, png);
  return png;
}

async function run(svg: Uint8Array): Promise<Buffer<ArrayBuffer> | undefined> {
  const child = spawn(process.execPath, [program], {
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: longestWait,
    killSignal: 'SIGKILL',
  });
  const ended = new Promise<boolean>((settle) => {
    child.on('error', () => {
      settle(false);
    });
    child.on('close', (code) => {
      settle(code === 0);
    });
  });
  // The process may end before it has read all of its input.
  child.stdin.on('error', () => undefined);
  child.stdin.end(svg);
  const [png, isDrawn] = await Promise.all([buffer(child.stdout), ended]);
  return isDrawn && png.length > 0 ? png : undefined;
}

import { join } from 'node:path';
import { VFile } from 'vfile';

/** Whether a file has a message that must stop a build. */
export function isBroken(file: VFile): boolean {
  return file.messages.some((message) => message.fatal);
}

/**
 * All messages of a library, a line each: `file:line:col: level: message`.
 *
 * @param files what `readLibrary` read
 * @param folder what to write before the files' paths
 */
export function formatMessages(files: VFile[], folder: string): string[] {
  return files.flatMap((file) =>
    file.messages
      .toSorted((a, b) => (a.line ?? 1) - (b.line ?? 1) || (a.column ?? 1) - (b.column ?? 1))
      .map(({ line, column, fatal, reason }) =>
        // What is quoted of a stranger's file may hold line breaks, and codes that a terminal obeys.
        `${join(folder, file.path)}:${line ?? 1}:${column ?? 1}: ${fatal ? 'error' : 'warning'}: ${reason}`.replace(
          /[\p{Cc}\p{Zl}\p{Zp}]+/gu,
          ' ',
        ),
      ),
  );
}

/** Adds a file to those that were read. */
export function fileAt(path: string, files: VFile[]): VFile {
  const file = new VFile({ path });
  files.push(file);
  return file;
}

/** Says what must be mended before anything is built. */
export function fail(file: VFile, reason: string): void {
  file.message(reason, { line: 1, column: 1 }).fatal = true;
}

/** Says what a keeper would want to know. */
export function warn(file: VFile, reason: string): void {
  file.message(reason, { line: 1, column: 1 });
}

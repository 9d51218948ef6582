import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './content-folder.ts';

/** The rooms whose code decides what is read of an article. */
const rooms = ['address', 'article', 'date', 'language', 'library', 'markdown', 'media', 'pictures', 'terms'];

// Astro loads the library apart from the command that begins.
const shared = globalThis as { broadsheetReading?: string | undefined };

/**
 * The version of what reads articles: its own code, the packages it uses, and the Node.js that it runs on. What was read
 * with another version is not used. A command asks for it before it loads any of that code.
 *
 * @returns undefined if nothing can be kept: the code has changed since the command began, and nobody knows which of it
 *   is at work; or the versions of the packages are not known
 */
export function readingVersion(): string | undefined {
  const now = hashCode();
  shared.broadsheetReading ??= now;
  return now === shared.broadsheetReading ? now : undefined;
}

function hashCode(): string | undefined {
  const hash = createHash('sha256').update(JSON.stringify(process.versions));
  const add = (path: string) => {
    const bytes = readFileSync(join(projectFolder, path));
    hash.update(JSON.stringify([path, bytes.length])).update(bytes);
  };
  try {
    add('package-lock.json');
    for (const room of rooms) {
      const files = readdirSync(join(projectFolder, 'src', room), { recursive: true, encoding: 'utf8' });
      for (const file of files.sort())
        if (/\.(?:ts|js)$/.test(file) && !/\.test\.ts$/.test(file)) add(join('src', room, file));
    }
  } catch {
    return undefined;
  }
  return hash.digest('hex');
}

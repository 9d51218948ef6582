import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import type { VFile } from 'vfile';
import type { Article } from '../../article/article.ts';
import type { Surroundings } from '../../article/read-article.ts';
import { decode } from '../../article/decode.ts';
import { ContentError } from '../content-error.ts';
import { projectFolder } from '../content-folder.ts';
import { type Facts, type CachedFacts, longParts, splitParts } from './cached-parts.ts';
import { type CachedReading, readLate } from './cached-reading.ts';
import { readLater } from './read-later.ts';

/**
 * The late parts are read when they are asked for, the Markdown from the article's file: ten thousand whole articles would
 * fill the memory.
 *
 * @param cached what `readToCache` made of the article's file
 * @param source absolute path of that file
 * @param surroundings for late parts that are damaged: they are read again
 * @param file takes the messages
 */
export function takeCached(
  cached: CachedReading,
  source: string,
  surroundings: Surroundings,
  file: VFile,
): Article | undefined {
  const { facts, messages } = deserialize(cached.facts.read()) as CachedFacts;
  for (const { reason, place, ruleId, fatal } of messages) {
    file.message(reason, { place, ruleId }).fatal = fatal;
  }
  if (!facts) return undefined;
  const article = facts as Article;
  const readAgain = () => {
    const { path, id } = facts;
    return loadReader().readToCache({ bytes: readSource(source, facts), path, id, surroundings });
  };
  readLater(article, 'terms', () => plain(readLate(cached.terms) ?? readAgain().terms.bytes));
  for (const [at, name] of longParts.entries()) {
    readLater(article, name, () => recent.partOf(cached, at, () => readAgain().long.bytes) as never);
  }
  readLater(article, 'markdown', () => textOf(readSource(source, facts)));
  return article;
}

/** Reading needs most of all packages, and a cache is hardly ever damaged. */
function loadReader(): typeof import('./read-to-cache.ts') {
  // From the source: Astro's bundle is elsewhere.
  const load = createRequire(join(projectFolder, 'package.json'));
  return load('./src/library/cache/read-to-cache.ts') as typeof import('./read-to-cache.ts');
}

/** The parts decoded last: a page asks for the same ones several times. */
const recent = {
  most: 64,
  articles: new Map<CachedReading, { bytes: Uint8Array[]; parts: unknown[] }>(),
  partOf(cached: CachedReading, at: number, readAgain: () => Uint8Array): unknown {
    const known = this.articles.get(cached) ?? {
      bytes: splitParts(readLate(cached.long) ?? readAgain()),
      parts: [],
    };
    if (!this.articles.has(cached)) {
      const [oldest] = this.articles.keys();
      if (oldest && this.articles.size === this.most) this.articles.delete(oldest);
      this.articles.set(cached, known);
    }
    return (known.parts[at] ??= deserialize(known.bytes[at] as Uint8Array));
  },
};

/** What was read of a file is a Buffer of Node's; the terms of an article are a plain array. */
function plain({ buffer, byteOffset, length }: Uint8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, length);
}

function readSource(path: string, { path: name, sha256 }: Facts): Uint8Array {
  const bytes = readFileSync(path);
  if (hash('sha256', bytes) !== sha256)
    throw new ContentError(`${name} was changed while it was read; do this again.`);
  return bytes;
}

/** The file was decoded when it was read. */
function textOf(bytes: Uint8Array): string {
  const decoded = decode(bytes);
  return 'text' in decoded ? decoded.text : '';
}

import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { VFile } from 'vfile';
import { type Article, readArticle, type Surroundings } from '../../article/article.ts';
import { decode } from '../../article/decode.ts';
import { ContentError } from '../content-error.ts';
import { type KeptReading, longOf } from './kept-readings.ts';
import { readLater } from './read-later.ts';

/** An article's file, and all else on which depends what is read of it. */
export interface Unread {
  bytes: Uint8Array;
  /** From the content folder, with slashes. */
  path: string;
  id: string;
  surroundings: Surroundings;
}

/** The long parts of an article, which most pages do not need. */
const longParts = ['body', 'sections', 'text'] as const;
type LongPart = (typeof longParts)[number];
type Facts = Omit<Article, LongPart | 'markdown'>;

/** What is kept apart from the long parts: the article's facts, and the messages on it. */
interface Kept {
  facts?: Facts;
  messages: Pick<VFile['messages'][number], 'reason' | 'place' | 'ruleId' | 'fatal'>[];
}

/** What was read of an article, in bytes that can be kept, or handed over by a thread. */
export interface Packed {
  facts: Uint8Array;
  /** Each long part with its length before it. */
  long: Uint8Array;
  /** SHA-256 of the long parts, in hexadecimal. */
  longSum: string;
}

/**
 * Reads an article into bytes: {@link takeKept} makes the article of them. It does nothing else, so that an article which
 * was kept is the same as one that was not.
 */
export function readToKeep({ bytes, path, id, surroundings }: Unread): Packed {
  const file = new VFile({ path, value: bytes });
  const article = readArticle(file, id, surroundings);
  const messages = file.messages.map(({ reason, place, ruleId, fatal }) => ({
    ...{ reason, place, ruleId, fatal },
  }));
  const isLong = (name: string) => name === 'markdown' || longParts.some((part) => part === name);
  const facts =
    article && (Object.fromEntries(Object.entries(article).filter(([name]) => !isLong(name))) as Facts);
  const kept: Kept = { ...(facts && { facts }), messages };
  const long = article ? join(longParts.map((name) => serialize(article[name]))) : new Uint8Array();
  return { facts: serialize(kept), long, longSum: hash('sha256', long) };
}

/** For a thread. */
export default function readAllToKeep(unread: Unread[]): Packed[] {
  return unread.map(readToKeep);
}

/**
 * The long parts are decoded when they are asked for, and the Markdown is read from its file: ten thousand whole articles
 * would fill the memory.
 *
 * @param kept what {@link readToKeep} made of the article's file
 * @param source absolute path of that file
 * @param surroundings for long parts that are damaged: they are read again
 * @param file takes the messages
 */
export function takeKept(
  kept: KeptReading,
  source: string,
  surroundings: Surroundings,
  file: VFile,
): Article | undefined {
  const { facts, messages } = deserialize(kept.facts.read()) as Kept;
  for (const { reason, place, ruleId, fatal } of messages) {
    file.message(reason, { place, ruleId }).fatal = fatal;
  }
  if (!facts) return undefined;
  const article = facts as Article;
  const readAgain = () => {
    const { path, id } = facts;
    return readToKeep({ bytes: readSource(source, facts), path, id, surroundings }).long;
  };
  for (const [at, name] of longParts.entries()) {
    readLater(article, name, () => recent.partOf(kept, at, readAgain) as never);
  }
  readLater(article, 'markdown', () => textOf(readSource(source, facts)));
  return article;
}

/** The parts decoded last: a page asks for the same ones several times. */
const recent = {
  most: 64,
  articles: new Map<KeptReading, { bytes: Uint8Array[]; parts: unknown[] }>(),
  partOf(kept: KeptReading, at: number, readAgain: () => Uint8Array): unknown {
    const known = this.articles.get(kept) ?? { bytes: part(longOf(kept) ?? readAgain()), parts: [] };
    if (!this.articles.has(kept)) {
      const [oldest] = this.articles.keys();
      if (oldest && this.articles.size === this.most) this.articles.delete(oldest);
      this.articles.set(kept, known);
    }
    return (known.parts[at] ??= deserialize(known.bytes[at] as Uint8Array));
  },
};

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

function join(parts: Uint8Array[]): Uint8Array {
  return Buffer.concat(
    parts.flatMap((bytes) => {
      const length = Buffer.alloc(4);
      length.writeUInt32LE(bytes.length);
      return [length, bytes];
    }),
  );
}

function part(bytes: Uint8Array): Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = at + 4 + view.getUint32(at, true);
    parts.push(bytes.subarray(at + 4, end));
    at = end;
  }
  return parts;
}

import { hash } from 'node:crypto';
import { join } from 'node:path';
import { readPlainFile } from '../files/read-plain-file.ts';

/** One of the parts in which several machines build a site. */
export interface Shard {
  /** From 1. */
  number: number;
  count: number;
}

/** What a file in each part says about it. */
export interface ShardFacts extends Shard {
  /** Identifies the site; the same in all its parts. */
  content: string;
}

/** The name of that file; a whole site has none. */
export const shardFile = '.broadsheet-shard';

const mostShards = 1000;

/**
 * Reads `2/8`: the second of eight.
 *
 * @returns undefined for what is no such thing
 */
export function parseShard(text: string): Shard | undefined {
  const [, number, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
  if (!number || !count || number > count || count > mostShards) return undefined;
  return { number, count };
}

/** Whether a file of the site belongs to a part. */
export function isInShard(path: string, { number, count }: Shard): boolean {
  return (hash('sha256', path, 'buffer').readUInt32BE() % count) + 1 === number;
}

/** Reads that file; undefined if the folder has none. */
export async function readShard(folder: string): Promise<ShardFacts | undefined> {
  try {
    const file = await readPlainFile(join(folder, shardFile));
    const { number, count, content } = JSON.parse(String(file)) as ShardFacts;
    const shard = parseShard(`${number}/${count}`);
    return shard && { ...shard, content };
  } catch {
    return undefined;
  }
}

/** Imports one input after the other; what is wrong with one does not hold up the others. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VFile } from 'vfile';
import type { Named } from './find-inputs.ts';
import { openInput } from './open-input.ts';
import { type Prepared, prepare, readerOf } from './prepare.ts';
import type { Facts, Input, Placement, Wishes } from './reader.ts';
import type { HeldArticles } from './store/held-articles.ts';
import { type Files, storeArticle } from './store/store-article.ts';
import { Unreadable } from './unreadable.ts';

/** What became of an input, or of one article of it. */
export interface Outcome {
  input: Named;
  state: 'stored' | 'held' | 'listed' | 'failed';
  /** What kind of input it is, if anybody can tell. */
  kind?: string;
  /** Its file, from the content folder, with slashes; for an article that was held, that of the library. */
  article?: string;
  /** The lead image's name or address. */
  leadImage?: string;
  /** `line:col: level: what is to be said`, or without a place. */
  messages: string[];
  placements: readonly Placement[];
  /** Files beside the input that were read with it. */
  used: readonly string[];
  /** What is held is the same to the byte. */
  isSame?: boolean;
  /** The address that was listed without its article. */
  address?: string;
}

export interface Import {
  /** Absolute path of the content folder. */
  out: string;
  held: HeldArticles;
  wishes: Wishes;
  /** Nothing is written. */
  isDry: boolean;
}

export async function* importInputs(inputs: Iterable<Named>, task: Import): AsyncIterable<Outcome> {
  for (const input of inputs) yield* importInput(input, task);
}

async function* importInput(named: Named, task: Import): AsyncIterable<Outcome> {
  const file = new VFile();
  let kind: string | undefined;
  const used = new Set<string>();
  let told = 0;
  /** What was said since the last article. */
  const outcome = (state: Outcome['state'], more: Partial<Outcome> = {}): Outcome => {
    const news = file.messages.slice(told).map(lineOf);
    told = file.messages.length;
    const { messages = [], ...rest } = more;
    return {
      input: named,
      state,
      kind,
      messages: [...news, ...messages],
      placements: [],
      used: [...used],
      ...rest,
    };
  };
  try {
    const input = await open(named, (path) => used.add(path));
    const reader = readerOf(input);
    ({ kind } = reader);
    let count = 0;
    for await (const found of prepare(reader, input, file, task.wishes)) {
      count++;
      if ('address' in found) yield outcome('listed', { address: found.address });
      else yield outcome(...(await keep(found, task)));
    }
    if (count === 0) throw new Unreadable('there is no article in it');
  } catch (error) {
    yield outcome('failed', { messages: [`error: ${explain(error)}`] });
  }
}

async function open({ name, path }: Named, onUse: (path: string) => void): Promise<Input> {
  if (path === undefined)
    throw new Unreadable('addresses cannot be fetched yet; save the page and import the file');
  return openInput(path, name, onUse);
}

async function keep(
  { facts, files, placements }: Prepared,
  { held, out, isDry }: Import,
): Promise<[Outcome['state'], Partial<Outcome>]> {
  const more = { placements, leadImage: facts.image?.src };
  const holder = await findHolder(facts, files, held, out);
  if (holder) {
    const { path, isSame } = holder;
    const message = `note: the library has ${isSame ? 'it' : 'this article, in other words'}: ${path}`;
    return ['held', { ...more, isSame, article: path, messages: [message] }];
  }
  const article = isDry ? undefined : await storeArticle(files, facts, out);
  held.add({ ...facts, path: article ?? 'an input before this one' });
  return ['stored', { ...more, ...(article !== undefined && { article }) }];
}

/** The same article in the library: by address, by headline and day; without a day only the same text is the same. */
async function findHolder(
  facts: Facts,
  files: Files,
  held: HeldArticles,
  out: string,
): Promise<{ path: string; isSame: boolean } | undefined> {
  const page = held.findPage(facts);
  let first: { path: string; isSame: boolean } | undefined;
  for (const { path } of page ? [page] : held.findHeadline(facts)) {
    const text = await readFile(join(out, path), 'utf8').catch(() => undefined);
    const isSame = text === files.get('index.md');
    if (isSame) return { path, isSame };
    if (page || facts.date !== undefined) first ??= { path, isSame };
  }
  return first;
}

function lineOf({ line, column, fatal, reason }: VFile['messages'][number]): string {
  const level = fatal ? 'error' : fatal === false ? 'warning' : 'note';
  return `${line ? `${line}:${column ?? 1}: ` : ''}${level}: ${reason}`;
}

function explain(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC') return 'the disk is full; make room, and import again';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return `you may not write there: ${message}`;
  if (error instanceof RangeError) return 'it is nested too deeply, or too large';
  return `this is a fault of Broadsheet; please report it: ${message}`;
}

/** Imports one input after the other; what is wrong with one does not hold up the others. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { joinListed } from './exports/links/join-listed.ts';
import type { NamedInput } from './find-inputs.ts';
import type { Prepared } from './prepare.ts';
import { readInput, type Step } from './read-input.ts';
import { readInputs } from './read-inputs.ts';
import type { Facts, FoundAddress, Placement, Wishes } from './reader.ts';
import { listKinds } from './readers.ts';
import { findSameWords } from './store/find-same-words.ts';
import { isSameStory } from './store/is-same-story.ts';
import type { HeldArticles } from './store/held-articles.ts';
import { keepVersion } from './store/keep-version.ts';
import { clearUnfinished, type Files, storeArticle } from './store/store-article.ts';
import { whyNotImported } from './why-not-imported.ts';

/** What became of an input, or of one article of it. */
export interface Outcome {
  input: NamedInput;
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
  /** What the article would be, if somebody asked. */
  described?: readonly string[];
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
  /** Other words of an article that is held are kept beside it. */
  asVersion: boolean;
}

/** An address that one of several lists has. */
interface Listed {
  named: NamedInput;
  step: Step;
  found: FoundAddress;
}

export async function* importInputs(inputs: readonly NamedInput[], task: Import): AsyncGenerator<Outcome> {
  if (!task.isDry) await clearUnfinished(task.out);
  const listed: Listed[] = [];
  for await (const { named, steps } of readInputs(inputs, task.wishes)) {
    for await (const step of steps) {
      const { found, kind = '' } = step;
      // Files of one folder may be of one list.
      const isOfMany = named.root !== undefined && listKinds.has(kind);
      if (isOfMany && found && 'address' in found) listed.push({ named, step, found });
      else yield* importStep(named, step, task);
    }
  }
  const known = new Map<string, FoundAddress>();
  for (const { found } of listed) known.set(found.address, joinListed(known.get(found.address), found));
  for (const { named, step, found } of listed)
    yield* importStep(named, { ...step, found: known.get(found.address) ?? found }, task);
}

async function* importStep(named: NamedInput, step: Step, task: Import): AsyncGenerator<Outcome> {
  const { found, failure, kind, messages, used } = step;
  const outcome = (state: Outcome['state'], more: Partial<Outcome> = {}): Outcome => {
    const said = [...messages, ...(more.messages ?? [])];
    return { input: named, state, kind, used, placements: [], ...more, messages: said };
  };
  try {
    if (failure !== undefined) yield outcome('failed', { messages: [`error: ${failure}`] });
    else if (found && 'address' in found) {
      const holder = task.held.findPage({ source: found.address });
      if (holder)
        yield outcome('held', { isSame: true, messages: [`note: the library has it: ${holder.path}`] });
      else if (task.wishes.fetch) {
        const page = { name: found.address, isOfList: true, known: found };
        for await (const read of readInput(page, task.wishes))
          for await (const fetched of importStep(page, read, task))
            yield {
              ...fetched,
              input: named,
              messages: [`note: fetched ${found.address}`, ...fetched.messages],
            };
      } else yield outcome('listed', { address: found.address });
    } else if (found) yield outcome(...(await keep(found, task, named.path === undefined)));
  } catch (error) {
    yield outcome('failed', { messages: [`error: ${whyNotImported(error)}`] });
  }
}

/** @param isFetched it was fetched just now, and is not older than what the library has */
async function keep(
  { id, facts, files, placements, described }: Prepared,
  { held, out, isDry, asVersion }: Import,
  isFetched: boolean,
): Promise<[Outcome['state'], Partial<Outcome>]> {
  const more = { placements, leadImage: facts.image?.src, ...(described && { described }) };
  const holder = await findHolder(facts, files, held, out);
  if (holder) {
    const known = holder.isSame
      ? holder
      : await findSameWords(String(files.get('index.md')), holder.path, out);
    // In a dry run it may be one that was not stored.
    if (!known && asVersion && holder.path.startsWith('articles/')) {
      const { path: article, messages } = await keepVersion(files, holder.path, { out, isDry, isFetched });
      return ['stored', { ...more, messages, ...(!isDry && { article }) }];
    }
    const { path, isSame } = known ?? holder;
    const words = known ? 'in the same words' : 'in other words';
    const what = isSame ? `it: ${path}` : `this article, ${words}: ${path}`;
    const offer = known ? '' : '; --as-version keeps both';
    return ['held', { ...more, isSame, article: path, messages: [`note: the library has ${what}${offer}`] }];
  }
  const article = isDry ? undefined : await storeArticle(files, { ...facts, id }, out);
  held.add({ ...facts, path: article ?? 'an input before this one' });
  return ['stored', { ...more, ...(article !== undefined && { article }) }];
}

/** The same article in the library: by address, by headline, day and most of its words; without a day only by its text. */
async function findHolder(
  facts: Facts,
  files: Files,
  held: HeldArticles,
  out: string,
): Promise<{ path: string; isSame: boolean } | undefined> {
  const written = String(files.get('index.md'));
  const page = held.findPage(facts);
  let first: { path: string; isSame: boolean } | undefined;
  for (const { path } of page ? [page] : held.findHeadline(facts)) {
    const text = await readFile(join(out, path), 'utf8').catch(() => undefined);
    const isSame = text === written;
    if (isSame) return { path, isSame };
    if (page || (facts.date !== undefined && isSameStory(text ?? '', written))) first ??= { path, isSame };
  }
  return first;
}

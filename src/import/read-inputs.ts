/** Reads many inputs on all cores, and gives what is in them in their order. */
import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import Tinypool from 'tinypool';
import type { NamedInput } from './find-inputs.ts';
import { readInput, type Step } from './read-input.ts';
import type { Wishes } from './reader.ts';
import { whyNotImported } from './why-not-imported.ts';

/** With fewer inputs no worker threads are started: starting one takes a second. */
const fewestForThreads = 40;
/** Larger inputs are read in the main thread, piece by piece: a worker can only return everything at once. */
const mostBytesForThread = 20_000_000;

/** @returns for each input, in their order, the steps of its reading */
export async function* readInputs(
  inputs: readonly NamedInput[],
  wishes: Wishes,
): AsyncGenerator<{ named: NamedInput; steps: AsyncIterable<Step> | Iterable<Step> }> {
  if (inputs.length < fewestForThreads || availableParallelism() < 2) {
    for (const named of inputs) yield { named, steps: readInput(named, wishes) };
    return;
  }
  const threads = availableParallelism();
  const pool = new Tinypool({
    filename: new URL('read-input.ts', import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
  });
  try {
    // Only a few inputs are read ahead of the one being stored, to bound memory.
    const underWay: Promise<Step[] | undefined>[] = [];
    for (const [at, named] of inputs.entries()) {
      while (underWay.length < threads * 4 && at + underWay.length < inputs.length) {
        underWay.push(startThread(inputs[at + underWay.length] as NamedInput));
      }
      yield { named, steps: (await underWay.shift()) ?? readInput(named, wishes) };
    }
  } finally {
    await pool.destroy();
  }

  async function startThread(named: NamedInput): Promise<Step[] | undefined> {
    const size =
      named.path === undefined
        ? Infinity
        : await stat(named.path).then(
            ({ size }) => size,
            () => 0,
          );
    if (size > mostBytesForThread) return undefined;
    try {
      return (await pool.run({ named, wishes })) as Step[];
    } catch (error) {
      return [{ failure: whyNotImported(error), messages: [], used: [] }];
    }
  }
}

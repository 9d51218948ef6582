/** Reads one input, as far as nothing of the library is needed for it: in this thread, or in one of its own. */
import { VFile } from 'vfile';
import type { NamedInput } from './find-inputs.ts';
import { openAddress } from './open-address.ts';
import { openInput } from './open-input.ts';
import { type Prepared, prepare, readerOf } from './prepare.ts';
import type { FoundAddress, Input, Wishes } from './reader.ts';
import { Unreadable } from './unreadable.ts';
import { whyNotImported } from './why-not-imported.ts';

/** Something that was found in an input, or the reason why it cannot be stored. */
export interface Step {
  /** What kind of input it is, if anybody can tell. */
  kind?: string;
  found?: Prepared | FoundAddress;
  /** Why an article, or the rest of the input, cannot be imported. */
  failure?: string;
  /** What was said since the step before: `line:col: level: ...`. */
  messages: string[];
  /** Files beside the input that were read so far. */
  used: string[];
}

export async function* readInput(named: NamedInput, wishes: Wishes): AsyncGenerator<Step> {
  const file = new VFile();
  const used = new Set<string>();
  let kind: string | undefined;
  let told = 0;
  let last: Step | undefined;
  const step = (more: Pick<Step, 'found' | 'failure'>): Step => {
    const messages = file.messages.slice(told).map(lineOf);
    told = file.messages.length;
    return { kind, messages, used: [...used], ...more };
  };
  try {
    const input = await open(named, wishes, (path) => used.add(path));
    const reader = readerOf(input);
    ({ kind } = reader);
    for await (const found of prepare(reader, input, file, wishes, named.known)) {
      if (last) yield last;
      last = step(found instanceof Unreadable ? { failure: found.message } : { found });
    }
    if (!last) throw new Unreadable('there is no article in it');
    // What is said behind the last one is said of all.
    yield { ...last, messages: [...last.messages, ...step({}).messages] };
  } catch (error) {
    if (last) yield last;
    yield step({ failure: whyNotImported(error) });
  }
}

/** All steps at once: what a thread of its own can hand over. */
export default async function readWhole({
  named,
  wishes,
}: {
  named: NamedInput;
  wishes: Wishes;
}): Promise<Step[]> {
  return Array.fromAsync(readInput(named, wishes));
}

function open(
  { name, path, root, isOfList }: NamedInput,
  wishes: Wishes,
  onUse: (path: string) => void,
): Promise<Input> {
  if (path === undefined) return openAddress(name, isOfList === true, wishes);
  return openInput(path, name, { onUse, root });
}

function lineOf({ line, column, fatal, reason }: VFile['messages'][number]): string {
  const level = fatal ? 'error' : fatal === false ? 'warning' : 'note';
  return `${line ? `${line}:${column ?? 1}: ` : ''}${level}: ${reason}`;
}

import { nameInMessage } from '../pictures/name-in-message.ts';
import { open } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { webAddress } from '../address/web-address.ts';
import { createNamer } from '../pictures/create-namer.ts';
import { type FileProblem, findFile, type NamedFile } from '../pictures/find-file.ts';
import { typeOfRecording } from './formats.ts';
import type { Recording } from './recording.ts';

/** The names that recordings of one article have on the site. */
export interface RecordingNames {
  byOrigin: Map<string, Recording>;
  nameIt: ReturnType<typeof createNamer>;
}

/** For an article none of whose recordings has a name yet. */
export function newRecordingNames(): RecordingNames {
  return { byOrigin: new Map(), nameIt: createNamer('recording') };
}

/**
 * Finds the recordings that an article names, and by their first bytes whether browsers play them.
 *
 * @param named in the order of the article
 * @param article its file, from the content folder
 * @param folder absolute path of the content folder, which no recording may lie outside of
 * @param source address of the original
 * @param names those that are given already; takes the new ones
 * @returns the recordings by their `src`, and what is to be told of them
 */
export async function findRecordings(
  named: NamedFile[],
  article: string,
  folder: string,
  source?: string,
  { byOrigin, nameIt }: RecordingNames = newRecordingNames(),
): Promise<{ recordings: Map<string, Recording>; problems: FileProblem[] }> {
  const recordings = new Map<string, Recording>();
  const problems: FileProblem[] = [];
  for (const { src, line, column } of named) {
    if (recordings.has(src)) continue;
    const tell = (problem: string) => {
      problems.push({ reason: `the recording "${nameInMessage(src)}" ${problem}`, line, column });
    };
    const origin = await findFile(src, article, folder);
    const type = origin && (await typeOf(origin, folder));
    let recording: Recording = { kind: 'missing' };
    if (type) {
      const ending = extname(origin).toLowerCase();
      recording = byOrigin.get(origin) ?? { kind: 'held', origin, name: nameIt(origin, ending), type };
      byOrigin.set(origin, recording);
    } else if (origin) {
      tell('is of no kind that browsers play, or is damaged; save it as MP3, MP4 or WebM');
    } else {
      const original = src.startsWith('/') ? webAddress(URL.parse(src, source)?.href) : undefined;
      if (original) recording = { kind: 'remote', href: original.href };
      tell('is not saved; put it beside the article');
    }
    recordings.set(src, recording);
  }
  return { recordings, problems };
}

async function typeOf(origin: string, folder: string): Promise<string | undefined> {
  const file = await open(join(folder, origin)).catch(() => undefined);
  if (!file) return undefined;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0);
    return typeOfRecording(extname(origin).toLowerCase(), buffer.toString('latin1', 0, bytesRead));
  } finally {
    await file.close();
  }
}

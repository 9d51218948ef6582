import type { VFile } from 'vfile';
import type { Article } from '../../article/article.ts';

/** The long parts of an article, which most pages do not need. */
export const longParts = ['body', 'sections', 'text'] as const;
/** All properties that are read when they are asked for. */
export const lateProperties = [...longParts, 'terms', 'markdown'] as const;
export type Facts = Omit<Article, (typeof lateProperties)[number]>;

/** What is kept apart from the long parts: the article's facts, and the messages on it. */
export interface CachedFacts {
  facts?: Facts;
  messages: Pick<VFile['messages'][number], 'reason' | 'place' | 'ruleId' | 'fatal'>[];
}

/** One after another, each with its length before it. */
export function joinParts(parts: Uint8Array[]): Uint8Array {
  return Buffer.concat(
    parts.flatMap((bytes) => {
      const length = Buffer.alloc(4);
      length.writeUInt32LE(bytes.length);
      return [length, bytes];
    }),
  );
}

/** @param bytes what {@link joinParts} gave */
export function splitParts(bytes: Uint8Array): Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = at + 4 + view.getUint32(at, true);
    parts.push(bytes.subarray(at + 4, end));
    at = end;
  }
  return parts;
}

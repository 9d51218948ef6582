import { deserialize, serialize } from 'node:v8';
import { VFile } from 'vfile';
import { type Article, readArticle, type Surroundings } from '../article/article.ts';
import { decode } from '../article/decode.ts';

/** An article's file, and all else on which depends what is read of it. */
export interface Unread {
  bytes: Uint8Array;
  /** From the content folder, with slashes. */
  path: string;
  id: string;
  surroundings: Surroundings;
}

/** What is kept: the article without its source, which whoever takes it has anyway, and what was said of it. */
interface Kept {
  article?: Article;
  messages: Pick<VFile['messages'][number], 'reason' | 'place' | 'ruleId' | 'fatal'>[];
}

/**
 * Reads an article into bytes that can be kept, or handed over by a thread: {@link takeKept} makes the article of them. It
 * does nothing else, so that an article which was kept is the same as one that was not.
 */
export default function readToKeep({ bytes, path, id, surroundings }: Unread): Uint8Array {
  const file = new VFile({ path, value: bytes });
  const article = readArticle(file, id, surroundings);
  const kept: Kept = {
    article: article && { ...article, markdown: '' },
    messages: file.messages.map(({ reason, place, ruleId, fatal }) => ({ reason, place, ruleId, fatal })),
  };
  return serialize(kept);
}

/**
 * @param kept what {@link readToKeep} made of the same bytes
 * @param file takes the messages
 */
export function takeKept(kept: Uint8Array, bytes: Uint8Array, file: VFile): Article | undefined {
  const { article, messages } = deserialize(kept) as Kept;
  for (const { reason, place, ruleId, fatal } of messages) {
    file.message(reason, { place, ruleId }).fatal = fatal;
  }
  if (!article) return undefined;
  const decoded = decode(bytes);
  return { ...article, markdown: 'text' in decoded ? decoded.text : '' };
}

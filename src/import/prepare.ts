/** Makes of an input the files of its articles, ready to be stored. */
import type { VFile } from 'vfile';
import { readArticle } from '../article/article.ts';
import { VFile as File } from 'vfile';
import { gatherPictures } from './pictures/gather-pictures.ts';
import type { Facts, FoundArticle, Input, Placement, Reader, Wishes } from './reader.ts';
import { recognise } from './readers.ts';
import { writeFrontMatter } from './store/front-matter.ts';
import type { Files } from './store/store-article.ts';
import { Unreadable } from './unreadable.ts';

/** An article that is ready to be stored. */
export interface Prepared {
  facts: Facts;
  files: Files;
  placements: readonly Placement[];
}

/** An address without its article. */
export interface Listed {
  address: string;
  facts: Facts;
}

const surroundings = { lang: 'en', footnotes: 'Notes', footnoteBack: 'Back' };

/** @throws Unreadable if nobody knows what it is */
export function readerOf(input: Input): Reader {
  const reader = recognise(input);
  if (!reader)
    throw new Unreadable('nobody can tell what it is; it is no text, page, export or package that is known');
  return reader;
}

/**
 * @param file takes what is to be said of the input
 * @throws Unreadable with the reason, where nothing can be read
 */
export async function* prepare(
  reader: Reader,
  input: Input,
  file: VFile,
  wishes: Wishes,
): AsyncIterable<Prepared | Listed> {
  for await (const found of reader.read(input, file, wishes)) {
    if ('address' in found) yield found;
    else {
      const gathered = await gatherPictures(found, input, file);
      const text = write(gathered);
      check(text);
      yield {
        facts: gathered.facts,
        files: new Map<string, Uint8Array | string>([['index.md', text], ...gathered.pictures]),
        placements: gathered.placements ?? [],
      };
    }
  }
}

function write({ facts, others, remarks, frontMatter, markdown }: FoundArticle): string {
  const newline = markdown.includes('\r\n') ? '\r\n' : '\n';
  const written = writeFrontMatter(facts, others, remarks).replaceAll('\n', newline);
  const yaml = frontMatter ?? `---${newline}${written}---${newline}${newline}`;
  return yaml + markdown;
}

/** What is stored can be built: our own reader takes it. */
function check(text: string): void {
  const file = new File({ path: 'index.md', value: new TextEncoder().encode(text) });
  readArticle(file, 'article', surroundings);
  const error = file.messages.find(({ fatal }) => fatal);
  if (error) throw new Unreadable(error.reason);
}

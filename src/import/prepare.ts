/** Makes of an input the files of its articles, ready to be stored. */
import type { VFile } from 'vfile';
import { sortOf } from '../media/formats.ts';
import { describeArticle } from './describe-article.ts';
import { isBelonging } from './belonging.ts';
import { isText } from './is-text.ts';
import { gatherPictures } from './pictures/gather-pictures.ts';
import type {
  Facts,
  FoundAddress,
  FoundArticle,
  FoundFiles,
  Input,
  Placement,
  Reader,
  Wishes,
} from './reader.ts';
import { isTemplate, programFile } from './program-file.ts';
import { recognise } from './readers.ts';
import { writeFrontMatter } from './store/write-front-matter.ts';
import type { Files } from './store/store-article.ts';
import { withKnown } from './with-known.ts';
import { tryArticle } from './try-article.ts';
import { unreadKind } from './unread-kind.ts';
import { Unreadable } from './unreadable.ts';

/** An article that is ready to be stored. */
export interface Prepared {
  facts: Facts;
  /** The name of its folder, where that is known. */
  id?: string;
  files: Files;
  placements: readonly Placement[];
  /** What it would be, in a few lines, if somebody asked. */
  described?: readonly string[];
}

/** Two thick books. */
const mostLetters = 2_000_000;
const mostBlocks = 20_000;

/** @throws Unreadable if nobody knows what it is */
export function readerOf(input: Input): Reader {
  const reader = recognise(input);
  if (!reader || (isText(input) && isTemplate(input))) throw new Unreadable(explainUnknown(input));
  return reader;
}

function explainUnknown(input: Input): string {
  const kind = unreadKind(input);
  if (kind) return `it is ${kind}`;
  if (isBelonging(input.name))
    return 'it is a picture, a recording or a part of a page, which comes along with the article that names it';
  if (isText(input) && isTemplate(input)) return 'it is a template, whose headline a program fills in';
  const program = isText(input) ? programFile(input) : undefined;
  return program
    ? `it is ${program} of a program, not an article; put an article's text into a .md or .txt file`
    : 'nobody can tell what it is; it is no text, page, export or package that is known';
}

/**
 * @param file takes what is to be said of the input
 * @param known what a list says of the page
 *
 * @returns each article, each address without one, and for each article that cannot be stored the reason
 * @throws Unreadable with the reason, where nothing more can be read
 */
export async function* prepare(
  reader: Reader,
  input: Input,
  file: VFile,
  wishes: Wishes,
  known?: FoundAddress,
): AsyncIterable<Prepared | FoundAddress | Unreadable> {
  for await (const found of reader.read(input, file, wishes)) {
    if (found instanceof Unreadable || 'address' in found) yield found;
    else
      yield 'files' in found
        ? prepareFiles(found)
        : await prepareArticle(withKnown(found, known), file, wishes);
  }
}

function prepareFiles({ id, files }: FoundFiles): Prepared | Unreadable {
  // To the byte: a byte order mark stays.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get('index.md'));
  const read = tryArticle(text);
  if ('reason' in read) return new Unreadable(read.reason);
  const { title, date, source } = read.article;
  return {
    id,
    facts: { title, date, source },
    files: new Map<string, Uint8Array | string>([...files, ['index.md', text]]),
    placements: [],
  };
}

async function prepareArticle(
  found: FoundArticle,
  file: VFile,
  wishes: Wishes,
): Promise<Prepared | Unreadable> {
  if (isExcessive(found))
    return new Unreadable('it is longer than any article; cut it in several, and import these');
  const gathered = await gatherPictures(found, file, wishes);
  const text = write(gathered, found.facts.image?.src);
  const read = tryArticle(text);
  if ('reason' in read) return new Unreadable(nameOf(found) + read.reason);
  const { title, date, source } = read.article;
  const { article } = read;
  const leftOut = found.leftOut ?? [];
  const isAsked = wishes.describe === true && !gathered.placements;
  return {
    ...(isAsked && {
      described: describeArticle({
        article,
        text,
        pictures: [...gathered.pictures.keys()].filter((name) => !sortOf(name)).length,
        leftOut,
      }),
    }),
    facts: { ...gathered.facts, title, date, source },
    files: new Map<string, Uint8Array | string>([
      ['index.md', text],
      ...gathered.pictures,
      ...(gathered.attachments ?? []),
    ]),
    placements: gathered.placements ?? [],
  };
}

/** Which of many it is: its headline, address or first words; of what is alone in its file, nothing. */
function nameOf({ facts, frontMatter, placements, markdown }: FoundArticle): string {
  if (frontMatter !== undefined || placements !== undefined) return '';
  const name = facts.title ?? facts.source ?? markdown.trim().slice(0, 60).replace(/\s+/g, ' ');
  return name === '' ? '' : `"${name}": `;
}

function write({ facts, remarks, frontMatter, markdown }: FoundArticle, lead?: string): string {
  const newline = markdown.includes('\r\n') ? '\r\n' : '\n';
  const written = writeFrontMatter(facts, remarks).replaceAll('\n', newline);
  if (frontMatter === undefined) return `---${newline}${written}---${newline}${newline}${markdown}`;
  const src = facts.image?.src ?? '';
  return (lead === undefined || lead === src ? frontMatter : frontMatter.replace(lead, () => src)) + markdown;
}

/** Longer texts are no articles: what reads Markdown takes a thousand bytes of memory for each of theirs. */
function isExcessive({ markdown }: FoundArticle): boolean {
  const length = markdown.replace(/data:image\/[^\s)"'>]*/g, '').length;
  const blocks = length > mostBlocks ? markdown.split(/\n\s*\n/, mostBlocks + 1).length : 0;
  return length > mostLetters || blocks > mostBlocks;
}

import type { VFile } from 'vfile';
import type { FrontMatter } from './front-matter/front-matter.ts';
import { bareHeadings } from '../markdown/read/text/bare-headings.ts';
import { listedHead } from './heads/listed-head.ts';
import { programHead } from './heads/program-head.ts';
import { readwiseHead } from './heads/readwise-head.ts';
import { ruledTitle } from './heads/ruled-title.ts';
import { splitFrontMatter } from './front-matter/split-front-matter.ts';
import { omnivoreLines } from './heads/omnivore-lines.ts';
import { originalAddress } from './lines/original-address.ts';
import { secondBlock } from './front-matter/stray-front-matter.ts';
import { withoutAnswer, withoutThoughts } from './front-matter/without-thoughts.ts';
import { tagLines } from './heads/tag-lines.ts';
import { withoutFence } from './front-matter/without-fence.ts';

/** Where the address of its site stands in what Ghost exports. */
const ghostAddress = '__GHOST_URL__/';

/** What an article's file is made of. */
export interface FileParts {
  frontMatter: Pick<FrontMatter, 'form' | 'text'>;
  /** What a program said above a text without front matter, by the keys of it. */
  facts: ReadonlyMap<string, string>;
  /** On the lines on which it stands in the file. */
  text: string;
}

/**
 * Splits what is said of an article from its text.
 *
 * @param markdown the whole file
 * @param file takes the messages
 * @returns undefined if nobody can tell where the text begins; then the file has an error
 */
export function splitFile(markdown: string, file: VFile): FileParts | undefined {
  const answered = withoutFence(withoutAnswer(withoutThoughts(markdown, file), file));
  const plain = ruledTitle(bareHeadings(answered)).replaceAll(ghostAddress, '/');
  const { body, problem, lines, ...frontMatter } = splitFrontMatter(plain);
  if (problem) file.message(problem.reason, { line: problem.line, column: 1 }).fatal = problem.isError;
  if (problem?.isError) return undefined;
  if (lines === 0) {
    const { facts = new Map<string, string>(), rest = body } = programHead(body) ?? listedHead(body) ?? {};
    const filed = tagLines(rest);
    const text = filed?.rest ?? rest;
    const original = facts.has('source') ? undefined : originalAddress(text);
    return {
      frontMatter,
      facts: new Map([
        ...(filed ? [['tags', filed.tags] as const] : []),
        ...facts,
        ...(original ? [['source', original.source] as const] : []),
      ]),
      text: original?.rest ?? text,
    };
  }
  // Lines such as a program writes are words of the text here.
  const second = secondBlock(body);
  if (second) {
    const reason =
      'a second block of keys stands below the front matter; what the first says goes before it; put its keys into the first';
    file.message(reason, { line: second.line, column: 1 }).fatal = false;
  }
  const text = second?.rest ?? body;
  // Its export has a template for front matter of one's own.
  const listed = readwiseHead(text);
  const { facts, text: rest } = listed ? { facts: listed.facts, text: listed.rest } : omnivoreLines(text);
  return { frontMatter, facts: new Map([...(second?.facts ?? []), ...facts]), text: rest };
}

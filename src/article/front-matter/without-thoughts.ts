import type { VFile } from 'vfile';
import { blankLines, countLineEnds } from './front-matter.ts';

const opening = /^\uFEFF?\s{0,100}<(think|thinking|thought|reasoning)>/i;

/**
 * What a chat program thought before it answered, and wrote above the answer, is none of it.
 *
 * @param file takes a note
 */
export function withoutThoughts(markdown: string, file: VFile): string {
  const [start, name = ''] = opening.exec(markdown) ?? [];
  if (start === undefined) return markdown;
  const closing = `</${name.toLowerCase()}>`;
  const end = markdown.toLowerCase().indexOf(closing);
  if (end === -1) return markdown;
  const thoughts = markdown.slice(0, end + closing.length);
  file.info(`what stands in <${name}> was thought by a program before it wrote the text; it is left out`, {
    place: { line: 1, column: 1 },
    ruleId: 'thoughts',
  });
  return blankLines(countLineEnds(thoughts)) + markdown.slice(thoughts.length);
}

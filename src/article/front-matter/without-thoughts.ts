import type { VFile } from 'vfile';
import { wideScripts } from '../../language/scripts.ts';
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

/** A sentence that announces the article: `Here is the article in Markdown:` */
const announced = new RegExp(
  `^\\uFEFF?\\s{0,100}[^\\s#>|\`*_[<-](?:[^\\s]{0,40}(?: [^\\s]{1,40}){3,30}|[${wideScripts}，]{6,60})[:：]\\**[ \\t]*\\r?\\n\\s{0,20}(?:(\`{3,}|~{3,})[ \\t]*(?:markdown|md)[ \\t]*(?=\\r?\\n)|-{3,}[ \\t]*(?=\\r?\\n\\s{0,20}# \\S))`,
  'iu',
);
/** What it says below. */
const longestEnd = 500;

/**
 * What a chat program says around the article that it was asked for is none of it.
 *
 * @param file takes a note
 */
export function withoutAnswer(markdown: string, file: VFile): string {
  const [start, fence] = announced.exec(markdown.slice(0, 2000)) ?? [];
  if (start === undefined) return markdown;
  const close = fence === undefined ? markdown.length : markdown.lastIndexOf(`\n${fence}`);
  const behind = markdown.slice(close + 1).replace(fence ?? '', '');
  if (close < start.length || behind.length > longestEnd || /\S/.test(behind.split('\n', 1)[0] ?? ''))
    return markdown;
  file.info('what a chat program said around the text is left out', {
    place: { line: 1, column: 1 },
    ruleId: 'thoughts',
  });
  return blankLines(countLineEnds(start)) + markdown.slice(start.length, close + 1);
}

/** What a tag of a site generator says in its own words, as Markdown. */
import { readArguments, valueOf } from './read-arguments.ts';

/** Beside the text, in the margin or below it: https://tufte-jekyll.github.io/tufte-jekyll/articles/15/tufte-style-jekyll-blog */
const beside = /^(?:sidenote|marginnote|margin_?note|side_?note|footnote|fn|fnote|annotation)$/;
const defined = /^(?:define|definition|term|abbr|tooltip|gloss(?:ary)?)$/;
const note = /^(?:notice|hint|callout|admonition|alert|note|warning|info|tip|danger|important|caution|box)$/;
const quotation = /^(?:block|pull)?quote$/;
const quoted = /"([^"]*)"|'((?:[^']|(?<=\p{L})'(?=\p{L}))*)'/gu;

/**
 * @param name the tag's, or that of the file it includes
 * @param said what stands behind it
 * @param isAlone nothing else stands on its line
 * @returns undefined if it says nothing
 */
export function wordsOfTag(name: string, said: string, isAlone: boolean): string | undefined {
  if (beside.test(name)) return noteOf(said);
  if (defined.test(name)) {
    const [term, meaning] = textsIn(said);
    return meaning === undefined ? term : `${term} (${meaning})`;
  }
  const given = readArguments(said);
  const words = valueOf(given, 'content', 'text', 'body', 'message', 'quote', 'markdown', 'caption');
  if (words === undefined || !/\s/.test(words))
    return given.others.find((word) => /^https?:\/\/\S+$/.test(word));
  if (!isAlone) return words;
  if (note.test(name)) return `> [!${valueOf(given, 'type', 'style') ?? name}]<br>${words}`;
  if (!quotation.test(name)) return words;
  const author = valueOf(given, 'author', 'source', 'cite', 'name');
  return `> ${words}${author === undefined ? '' : `<br><br>${author}`}`;
}

/** `sidenote 'id' 'words'`, `sidenote "words"`, `sidenote id words`: the last are the words. */
function noteOf(said: string): string | undefined {
  const longest = textsIn(said).sort((a, b) => b.length - a.length)[0];
  const words = (longest ?? said.trim().replace(/^[\w-]*\d[\w-]*\s+/, '')).replace(/\s+/g, ' ').trim();
  if (!/\s|\P{ASCII}/u.test(words)) return undefined;
  const isBalanced = !/[[\]]/.test(words.replace(/\[[^[\]]*\]/g, ''));
  return `^[ ${isBalanced ? words : words.replaceAll('[', '&#91;').replaceAll(']', '&#93;')}]`;
}

function textsIn(said: string): string[] {
  return Array.from(said.matchAll(quoted), ([, double, single]) => double ?? single ?? '');
}

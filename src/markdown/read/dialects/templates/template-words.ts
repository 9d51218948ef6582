/** What a tag of a site generator says in its own words, as Markdown. */
import { readArguments, valueOf } from '../../tags/read-arguments.ts';

/** Beside the text, in the margin or below it: https://tufte-jekyll.github.io/tufte-jekyll/articles/15/tufte-style-jekyll-blog */
const beside = /^(?:margin_?note|side_?note|footnote|fn|fnote|annotation)$/;
const defined = /^(?:define|definition|term|abbr|tooltip|gloss(?:ary)?)$/;
const note = /^(?:notice|hint|callout|admonition|alert|note|warning|info|tip|danger|important|caution|box)$/;
/** `cloakemail "news@lake.example"` */
const email = /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}$/;
/** `write-action "Plan the walk with others."` */
const sentence = /^[\p{Lu}\p{Lo}][^"\s]*\s[^"]*(?<=[.!?…。！？])$/u;
const isAddress = /^https?:\/\/[^\s<>]+$/;
/** `pdfviewer src="plan.pdf"` */
const document = /^\S+\.(?:pdf|docx?|odt|xlsx?|ods|pptx?|odp|epub|csv|zip)$/i;
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
  const file = [valueOf(given, 'src', 'url', 'file', 'href'), ...given.others].find(
    (value) => value !== undefined && document.test(value),
  );
  if (file !== undefined) {
    const title = valueOf(given, 'title', 'name', 'label', 'text') ?? file.replace(/^.*\//, '');
    return `[${title.replace(/[[\]]/g, '\\$&')}](<${file.replace(/[<>]/g, encodeURIComponent)}>)`;
  }
  const [first, second, ...more] = given.others;
  const isLink = first !== undefined && second !== undefined && more.length === 0;
  // `smartlink "the plan" "https://…"`
  if (isLink && isAddress.test(second) && !isAddress.test(first)) return `[${first}](<${second}>)`;
  if (words === undefined || !/\s/.test(words))
    return (
      given.others.find((word) => isAddress.test(word)) ??
      [...given.others, ...given.named.values()].find((word) => email.test(word)) ??
      given.others.find((word) => sentence.test(word))
    );
  if (isAlone && note.test(name)) return `> [!${valueOf(given, 'type', 'style') ?? name}]<br>${words}`;
  if (!quotation.test(name)) return words;
  const author = valueOf(given, 'author', 'source', 'cite', 'name');
  return `${isAlone ? '> ' : ''}${words}${author === undefined ? '' : `<br><br>${author}`}`;
}

/** `sidenote 'id' 'words'`, `sidenote "words"`, `sidenote id words`: the last are the words. */
function noteOf(said: string): string | undefined {
  const longest = textsIn(said).sort((a, b) => b.length - a.length)[0];
  const words = (longest ?? said.trim().replace(/^[A-Za-z_-]*\d[\w-]*\s+/, '')).replace(/\s+/g, ' ').trim();
  if (!/\s|\P{ASCII}/u.test(words)) return undefined;
  const isBalanced = !/[[\]]/.test(words.replace(/\[[^[\]]*\]/g, ''));
  return `^[ ${isBalanced ? words : words.replaceAll('[', '&#91;').replaceAll(']', '&#93;')}]`;
}

function textsIn(said: string): string[] {
  return Array.from(said.matchAll(quoted), ([, double, single]) => double ?? single ?? '');
}

/** Above the words of a tag that is not known. */
export function titleOfTag(name: string, inside: string): string | undefined {
  const given = readArguments(inside.slice(name.length));
  const title = valueOf(given, 'title', 'header', 'heading', 'summary', 'label');
  return title === undefined ? undefined : `**${title}** `;
}

/** `{% label Ferry blue %}`, `{% label primary@Ferry %}`, `{% span red, Ferry %}`, `{% kbd Ctrl %}` */
export function wordsOfLook(name: string, written: string): string {
  const given = written.replace(/^(["'])(.*)\1$/s, '$2');
  const behindAt = /^[\w-]+ ?@(.+)$/s.exec(given)?.[1];
  if (behindAt !== undefined) return behindAt.trim();
  if (/^(?:span|p|checkbox|radio)$/.test(name)) return given.replace(/^[\w '-]*,\s*/, '');
  return name === 'label'
    ? given.replace(/(?<=\S)\s+(?:default|blue|pink|red|purple|orange|green)$/, '')
    : given;
}

/** The front matter of a Markdown file, cut from its body. */
export interface FrontMatter {
  /** The YAML between the fences; absent when the file has none. */
  yaml?: string;
  /** The Markdown below, with blank lines in the front matter's place: a line of it has its number in the file. */
  body: string;
  /** A fence opens front matter and none closes it. */
  isUnclosed: boolean;
}

const openingFence = /^\uFEFF?---[ \t]*\r?\n/;
const closingFence = /^(?:---|\.\.\.)[ \t]*\r?$/m;

/**
 * Cuts a Markdown file into front matter and body.
 *
 * A first line of dashes that a blank line and no key follows is a thematic break, as in CommonMark.
 */
export function splitFrontMatter(source: string): FrontMatter {
  const opening = openingFence.exec(source)?.[0];
  if (opening === undefined) return { body: source, isUnclosed: false };

  const rest = source.slice(opening.length);
  const closing = closingFence.exec(rest);
  if (!closing) return { body: source, isUnclosed: /^[\w-]+[ \t]*:/.test(rest) };

  const yaml = rest.slice(0, closing.index);
  const isText = /^[ \t]*\r?\n/.test(rest) && yaml.trim() !== '' && !/^[\w-]+[ \t]*:/m.test(yaml);
  if (isText) return { body: source, isUnclosed: false };

  const end = opening.length + closing.index + closing[0].length;
  const lines = source.slice(0, end).split('\n').length - 1;
  return { yaml, body: '\n'.repeat(lines) + source.slice(end), isUnclosed: false };
}

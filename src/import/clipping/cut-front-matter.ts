/** A file in two, every letter kept. */
export interface Parts {
  /** The front matter with its fences, and the blank lines below. */
  head: string;
  body: string;
}

/** YAML, TOML and JSON, as Hugo (https://gohugo.io/content-management/front-matter/), Jekyll and others fence them. */
const fences = [
  /^-{3,}[ \t]*\r?\n(?:.*\r?\n)*?(?:-{3,}|\.\.\.)[ \t]*(?:\r?\n|$)/,
  /^\+\+\+[ \t]*\r?\n(?:.*\r?\n)*?\+\+\+[ \t]*(?:\r?\n|$)/,
  /^;;;[ \t]*\r?\n(?:.*\r?\n)*?;;;[ \t]*(?:\r?\n|$)/,
  /^\{[ \t]*\r?\n(?:.*\r?\n)*?\}[ \t]*(?:\r?\n|$)/,
  // Never closed: it ends where the first blank line does not stand between keys.
  /^---[ \t]*\r?\n(?:[\w-]+[ \t]*:.*\r?\n)+(?=[ \t]*\r?\n)/,
];
/** More than any front matter has. */
const longest = 200_000;
/** Its first line is a key, for lines of dashes stand in texts, too. */
const key = /^\S*[ \t]*\r?\n(?:\s|#.*\r?\n)*["']?[\p{L}_@][\p{L}\p{N}_.@-]{0,60}["']?\s*[:=]/u;

/** @returns undefined for a text without front matter */
export function cutFrontMatter(text: string): Parts | undefined {
  const start = /^\uFEFF?\s*/.exec(text)?.[0] ?? '';
  const rest = text.slice(start.length);
  const fenced = fences
    .map((fence) => fence.exec(rest.slice(0, longest))?.[0])
    .find((found) => found !== undefined);
  if (fenced === undefined || !key.test(fenced)) return undefined;
  const blank = /^(?:[ \t]*\r?\n)*/.exec(rest.slice(fenced.length))?.[0] ?? '';
  const head = fenced + blank;
  return { head, body: rest.slice(head.length) };
}

/** The topics that front matter names: what generators call tags, labels and categories are topics here. */

/** The commas of all scripts; and `#city #roads` is two. */
const betweenTopics = /[,;，、；،؛]|\s(?=#\S)/;

/** The topics of one value: a line with signs between them, or a list. */
export function topicsIn(value: unknown): unknown {
  return typeof value === 'string' ? value.split(betweenTopics) : value;
}

/** A word that joins some with dashes, as those must who part words by spaces. */
const joined = /^[\p{Ll}\p{Lo}\d]+(?:[-_][\p{Ll}\p{Lo}\d]+)+$/u;
const plain = /^[\p{Ll}\p{Lo}\d+#._-]+$/u;

/**
 * `tags: harbour old-town`, which Jekyll reads as two (https://jekyllrb.com/docs/posts/#tags). Other programs take it for one, so that one of
 * the words must tell that spaces part them.
 */
export function spacedTopics(line: string): string[] | string {
  const words = line.trim().split(/[ \t]+/);
  return words.length > 1 &&
    words.every((word) => plain.test(word)) &&
    words.some((word) => joined.test(word))
    ? words
    : line;
}

/**
 * What several keys say, as one list: Hugo, Hexo, Jekyll and Pelican file an article under `categories` and `tags` at once.
 *
 * @param given the value of each key, in the order in which they count
 */
export function joinTopics(given: readonly unknown[]): unknown {
  return given.length > 1 ? given.flatMap((value) => topicsIn(value)) : given[0];
}

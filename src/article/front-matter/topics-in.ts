/** The topics that front matter names: what generators call tags, labels and categories are topics here. */

/** The commas of all scripts; and `#city #roads` is two. */
const betweenTopics = /[,;，、；،؛]|\s(?=#\S)/;

/** The topics of one value: a line with signs between them, or a list. */
export function topicsIn(value: unknown): unknown {
  return typeof value === 'string' ? value.split(betweenTopics) : value;
}

/**
 * What several keys say, as one list: Hugo, Hexo, Jekyll and Pelican file an article under `categories` and `tags` at once.
 *
 * @param given the value of each key, in the order in which they count
 */
export function joinTopics(given: readonly unknown[]): unknown {
  return given.length > 1 ? given.flatMap((value) => topicsIn(value)) : given[0];
}

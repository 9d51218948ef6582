/** What tells of an article's author, in lines or in a box at its end. */

/** In letters of the text; what is longer tells a story. */
export const longestBio = 450;

/** The authors whom a bio may be of: persons, who have more than one name. */
export function personsAmong(authors: readonly string[]): string[] {
  return authors.filter((author) => author.includes(' '));
}

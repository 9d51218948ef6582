import { writeFrontMatter } from '../../import/store/write-front-matter.ts';

/**
 * The Markdown of an article that is yet to be written: what is known of it, and the other keys as hints, in the order of
 * the design (`src/article/front-matter/schema.ts`).
 *
 * @param date ISO 8601
 */
export function blankArticle(title: string, date: string): string {
  return `---
${writeFrontMatter({ title })}# author: Who wrote it; of several, a list: [First Name, Second Name]
${writeFrontMatter({ date })}# source: https://… the address of the original, if it was published elsewhere
# publisher: who first published it
# dek: the line under the headline
# image:
#   src: picture.jpg
#   alt: what it shows, for those who cannot see it
#   caption: what it shows, and why it is here
#   credit: who made it
# topics: [One, Another]
# lang: en
# draft: true
---

`;
}

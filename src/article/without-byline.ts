import { readByline } from '../language/byline.ts';
import { isPersonLike } from '../language/person-like.ts';

/**
 * A headline without the byline that the `<title>` of a page has behind it, and what follows that, the house or the month:
 * `Bridge closes | by Ida Holm | The Harbour`.
 *
 * @param known who wrote, as front matter has it
 */
export function withoutByline(title: string, known: readonly string[]): { title: string; author: string[] } {
  const [first = '', ...endings] = title.split(' | ');
  let headline = first;
  for (const ending of endings) {
    const names = readByline(ending);
    const isByline = names.length > 0 && names[0] !== ending;
    if (isByline && names.every((name) => known.includes(name) || isPersonLike(name)))
      return { title: headline, author: names };
    headline += ` | ${ending}`;
  }
  return { title, author: [] };
}

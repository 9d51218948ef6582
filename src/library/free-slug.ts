import { slugify } from '../address/slug.ts';

/**
 * The slug of a name, with a number if it is taken: "C" and "C++" have one slug, and a name of signs alone has none.
 *
 * @param taken what is taken; takes the new slug
 */
export function freeSlug(name: string, taken: Map<string, number>): string {
  const slug = slugify(name) || 'other';
  let free = slug;
  let number = taken.get(slug) ?? 1;
  while (taken.has(free)) free = `${slug}-${++number}`;
  taken.set(slug, number).set(free, 1);
  return free;
}

import { longestSlug, slugify } from '../../address/slug.ts';
import type { Facts } from '../reader.ts';

/** What an article is called on disk: its day and the words of its headline. */
export function articleId({ date = '', title = '' }: Pick<Facts, 'date' | 'title'>): string {
  const day = date.slice(0, 10);
  const id = slugify(`${day} ${title}`);
  return id === slugify(day) ? slugify(`${id} article`) : id;
}

/** The same with a number, for another article of this name. */
export function numberedId(id: string, number: number): string {
  const end = `-${number}`;
  return slugify(id, longestSlug - end.length) + end;
}

import type { SchemaValues } from './schema.ts';
import type { Say } from './tell.ts';

/** Each name has a page and a feed that show the others of its article: work that grows with the square of the list. */
const most = 200;

export function limitLists(values: SchemaValues, say: Say): void {
  for (const key of ['author', 'topics', 'related', 'archived'] as const) {
    const count = values[key].length;
    if (count <= most) continue;
    values[key].splice(most);
    const remedy = `the first ${most} are shown; take out what is no ${key === 'author' ? 'name' : 'part'} of it`;
    say(key, 'limit', `${count} are more than any article has; ${remedy}`);
  }
}

import { basename, extname } from 'node:path';
import { slugify } from '../address/slug.ts';

/**
 * Gives the files of one article their names on the site: safe in any address and on any disk, and no name twice.
 *
 * @returns a function of a file's path, its ending on the site, and the names that a name brings along
 */
export function createNamer(nameless: string) {
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  return function nameIt(path: string, ending: string, filesOf = (name: string) => [name]): string {
    const stem = slugify(basename(path, extname(path))) || nameless;
    for (;;) {
      const number = (numbers.get(stem) ?? 0) + 1;
      numbers.set(stem, number);
      const name = (number === 1 ? stem : `${stem}-${number}`) + ending;
      const files = filesOf(name);
      if (files.some((file) => taken.has(file))) continue;
      for (const file of files) taken.add(file);
      return name;
    }
  };
}

import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts } from './read-facts.ts';

/** What a fixture expects; see `articles/README.md`. */
export interface Expectation extends Facts {
  /** What `npm run check` says of the article: `line: level: words … more words`. Without it, nothing. */
  messages?: string[];
}

export interface Fixture {
  name: string;
  expected: Expectation;
  /** What its body looks like to a reader, as plain HTML. */
  body?: string;
}

const folder = new URL('articles/', import.meta.url);

/** Every folder of `tests/articles`, in the order of their names. */
export function findFixtures(): Fixture[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(({ name }) => {
      const facts = read(name, 'expected.json');
      return {
        name,
        expected: facts === undefined ? {} : (JSON.parse(facts) as Expectation),
        body: read(name, 'expected.html'),
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Makes one content folder of all fixtures, or of those that are fit to be built. */
export function gatherFixtures(content: string, isWanted: (name: string) => boolean = () => true): void {
  mkdirSync(content, { recursive: true });
  writeFileSync(join(content, 'site.yaml'), 'name: Fixtures\nlanguage: en\n');
  for (const { name } of findFixtures().filter((fixture) => isWanted(fixture.name))) {
    const article = join(content, 'articles', name);
    cpSync(new URL(name, folder), article, {
      recursive: true,
      filter: (path) => !/[\\/]expected\.(?:json|html)$/.test(path),
    });
    renameSync(join(article, 'input.md'), join(article, 'index.md'));
  }
}

function read(name: string, file: string): string | undefined {
  const path = new URL(`${name}/${file}`, folder);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

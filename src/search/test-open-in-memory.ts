import { type OpenIndex, openIndex } from './page/open-index.ts';
import type { SearchIndex } from './index/search-index.ts';

/**
 * An index as the page opens it, without a browser: for tests and measurements.
 *
 * @param loaded takes the name of each script that is asked for
 */
export function openInMemory({ scripts, texts, firsts }: SearchIndex, loaded = new Set<string>()): OpenIndex {
  const given = new Map<string, unknown>();
  return openIndex(firsts, (file) => {
    const text = scripts.get(file) ?? texts.get(file)?.write();
    if (text === undefined) return Promise.reject(new Error(file));
    loaded.add(file);
    if (!given.has(file)) {
      const [name, value] = JSON.parse(`[${text.replace(/^librarySearch\(|\);\n$/g, '')}]`) as [
        string,
        unknown,
      ];
      given.set(name, value);
    }
    return Promise.resolve(given.get(file));
  });
}

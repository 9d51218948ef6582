import excerpt from './excerpt.js?raw';
import findArticles from './find-articles.js?raw';
import findWord from './find-word.js?raw';
import loadScript from './load-script.js?raw';
import nearWords from './near-words.js?raw';
import openIndex from './open-index.js?raw';
import readQuery from './read-query.js?raw';
import resultFilters from './result-filters.js?raw';
import resultItem from './result-item.js?raw';
import searchKeys from './search-keys.js?raw';
import searchPage from './search-page.js?raw';
import slipsBetween from './slips-between.js?raw';
import terms from '../terms/terms.js?raw';

/** Each behind those that it uses. */
const modules = [
  terms,
  slipsBetween,
  openIndex,
  nearWords,
  findWord,
  readQuery,
  findArticles,
  loadScript,
  excerpt,
  resultItem,
  resultFilters,
  searchKeys,
  searchPage,
];

/** The script of the search's page in one piece: no browser loads a module from disk. */
export const pageScript = `(() => {\n${modules.map(inPlace).join('\n')}\n})()`
  .replace(/^[ \t]*(?:\/\/.*|\/\*\*.*\*\/)$|^[ \t]*\/\*\*\n(?:[ \t]*\*.*\n)+/gm, '')
  .replace(/\n\s*/g, '\n');

/** A module as a statement that gives what it exports; what it imports stands before it. */
function inPlace(module: string): string {
  const names = Array.from(module.matchAll(/^export (?:async )?function (\w+)/gm), ([, name]) => name);
  const body = module.replace(/^import .*$/gm, '').replace(/^export /gm, '');
  if (names.length === 0) return `{${body}}`;
  return `const { ${names.join(', ')} } = (() => {${body}\nreturn { ${names.join(', ')} };\n})();`;
}

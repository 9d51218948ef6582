import { closest, distance } from 'fastest-levenshtein';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { parseDate } from '../../date/parse-date.ts';
import { isAddressAlone } from './address-in.ts';
import { mendYaml } from './mend-yaml.ts';
import { knownNames, underOwnNames } from './own-names.ts';
import { readDates } from './read-dates.ts';
import { readSource } from './read-source.ts';
import { readToml } from './read-toml.ts';
import { type Problem, readYaml, tooDeep, type YamlMap } from './read-yaml.ts';
import type { Say } from './say.ts';
import type { FrontMatterValues, SchemaValues } from './schema.ts';
import type { FrontMatter } from './split-front-matter.ts';
import { validate } from './validate.ts';

/** The rule of messages on what was read as meant, not as written. */
export const mendedRule = 'mended';
/** A value that YAML takes for an anchor, alias or tag. */
const anchor = /^[^\s:#]+:[ \t]+[&!*]/m;

/** Each name has a page and a feed that show the others of its article: work that grows with the square of the list. */
const mostInList = 200;

/**
 * Reads front matter. What has one possible meaning is read as meant, what a key cannot mean is left out, each with a
 * warning; only what leaves nothing to show is an error.
 *
 * @param file takes the messages
 * @param languageOf finds the language of an article that names none: in it, `02/03/2017` has one meaning
 * @param facts what lines above a text without front matter say
 * @returns the values under the schema's names, or undefined if the text cannot be read
 */
export function parseFrontMatter(
  file: VFile,
  { form, text }: Pick<FrontMatter, 'form' | 'text'>,
  languageOf: (values: Pick<SchemaValues, 'title' | 'dek'>) => string | undefined = () => undefined,
  facts: ReadonlyMap<string, string> = new Map(),
): FrontMatterValues | undefined {
  const toldLines = new Set<number>();
  // Only the first problem of a line is told; others usually follow from it.
  /** @param fatal `true` for an error, `false` for a warning, `null` for a note */
  const tell = ({ line, column }: Point, ruleId: string, reason: string, fatal: boolean | null = false) => {
    if (toldLines.has(line)) return;
    toldLines.add(line);
    file.message(reason, { place: { line, column }, ruleId }).fatal = fatal;
  };

  const { read, slips } = form === 'TOML' ? { read: readToml(text), slips: [] } : readMendedYaml(text);
  if (Array.isArray(read)) {
    for (const problem of read) tell(problem, 'front-matter', problem.reason, true);
    return undefined;
  }
  for (const slip of slips) tell(slip, mendedRule, slip.reason);

  const {
    values: written,
    unknown,
    otherCase,
    pathOf,
  } = underOwnNames({ ...Object.fromEntries(facts), ...read.values });
  const values = validate(written, (path, reason) => {
    const own = pathOf(path);
    tell(read.placeOf(own), 'value', `${own.join('.')}: ${reason}`);
  });
  const say: Say = (key, ruleId, reason) => {
    const path = pathOf([key]);
    tell(read.placeOf(path), ruleId, `${path.join('.')}: ${reason}`);
  };

  readDates(values, languageOf, say);
  const named = values.author.find(isAddressAlone);
  if (named !== undefined) {
    values.author = values.author.filter((name) => !isAddressAlone(name));
    say(
      'author',
      'value',
      `"${named.slice(0, 60)}" is an address and no name; it is not shown; write who it is`,
    );
  }
  for (const key of ['author', 'topics', 'related', 'archived'] as const) {
    const count = values[key].length;
    if (count <= mostInList) continue;
    values[key].splice(mostInList);
    const remedy = `the first ${mostInList} are shown; take out what is no ${key === 'author' ? 'name' : 'part'} of it`;
    say(key, 'limit', `${count} are more than any article has; ${remedy}`);
  }
  readSource(values, say);
  // Behind a day, an address or a number stands a remark.
  for (const place of read.cutOff.filter(({ left }) => !isComplete(left)))
    tell(place, 'cut-off', 'the value ends where " #" begins a comment; put it in quotes to keep all of it');
  for (const [name, meantName] of otherCase)
    tell(
      read.keys.get(name) ?? { line: 1, column: 1 },
      mendedRule,
      `the key "${name}" is read as "${meantName}"; write it so`,
    );
  for (const name of unknown) {
    const remedy = meant(name);
    // What a generator has more of is no slip.
    const fatal = remedy === '' ? null : false;
    const reason = `the key "${name}" means nothing here; it is kept${remedy}`;
    tell(read.keys.get(name) ?? { line: 1, column: 1 }, 'unknown-key', reason, fatal);
  }
  const { date, updated, retrieved, ...others } = values;
  return {
    ...others,
    date: date?.iso,
    dateAsWritten: date?.iso === undefined ? date?.written : undefined,
    updated: updated?.iso,
    retrieved: retrieved?.iso,
  };
}

function isComplete(value: string): boolean {
  return parseDate(value) !== undefined || isAddressAlone(value) || /^(?:\d+|true|false)$/i.test(value);
}

function readMendedYaml(text: string): { read: YamlMap | Problem[]; slips: Problem[] } {
  const read = readYaml(text);
  const isFine = Array.isArray(read) ? read.some(({ reason }) => reason === tooDeep) : !anchor.test(text);
  if (isFine) return { read, slips: [] };
  const mended = mendYaml(text);
  const again = mended && readYaml(mended.yaml);
  return again && !Array.isArray(again) ? { read: again, slips: mended.slips } : { read, slips: [] };
}

/** What a key that is not known was probably meant to be. */
function meant(name: string): string {
  if (name.length < 4) return '';
  const written = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const nearest = closest(written, [...knownNames]);
  return distance(written, nearest) <= (name.length < 8 ? 2 : 3) ? `; did you mean "${nearest}"?` : '';
}

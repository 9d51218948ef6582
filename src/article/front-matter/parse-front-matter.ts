import type { VFile } from 'vfile';
import { parseDate } from '../../date/parse-date.ts';
import { isAddressAlone } from './address-in.ts';
import type { FrontMatter } from './front-matter.ts';
import { leaveOutAddresses } from './leave-out-addresses.ts';
import { limitLists } from './limit-lists.ts';
import { mendToml } from './mend-toml.ts';
import { mendYaml } from './mend-yaml.ts';
import { underSchemaNames } from './schema-names.ts';
import { readDates } from './read-dates.ts';
import { readSource } from './read-source.ts';
import { readToml } from './read-toml.ts';
import { type Problem, readYaml, tooDeep, type YamlMap } from './read-yaml.ts';
import type { FrontMatterValues, SchemaValues } from './schema.ts';
import { tellKeys } from './tell-keys.ts';
import { createTeller, mendedRule, type Say, type Tell } from './tell.ts';
import { validate } from './validate.ts';

/** What exports of databases call the text. */
const textKeys = ['body', 'content', 'text', 'markdown'];

/** A value that YAML takes for an anchor, alias or tag. */
const anchor = /^[^\s:#]+:[ \t]+[&!*]/m;

/**
 * Reads front matter. What has one possible meaning is read as meant, what a key cannot mean is left out, each with a
 * warning; only what leaves nothing to show is an error.
 *
 * @param file takes the messages
 * @param languageOf finds the language of an article that names none: in it, `02/03/2017` has one meaning
 * @param facts what lines above a text without front matter say
 * @param isTextHere nothing stands below it: a key may hold the text
 * @returns the values under the schema's names, or undefined if the text cannot be read
 */
export function parseFrontMatter(
  file: VFile,
  { form, text }: Pick<FrontMatter, 'form' | 'text'>,
  languageOf: (values: Pick<SchemaValues, 'title' | 'dek'>) => string | undefined = () => undefined,
  facts: ReadonlyMap<string, string> = new Map(),
  isTextHere = false,
): FrontMatterValues | undefined {
  const tell = createTeller(file);
  const { read, slips } = form === 'TOML' ? readMendedToml(text) : readMendedYaml(text);
  if (Array.isArray(read)) {
    for (const problem of read) tell(problem, 'front-matter', problem.reason, true);
    return undefined;
  }
  for (const slip of slips) tell(slip, mendedRule, slip.reason);

  const named = underSchemaNames({ ...Object.fromEntries(facts), ...read.values });
  const sayAt = (path: PropertyKey[], ruleId: string, reason: string) => {
    const written = named.pathOf(path);
    tell(read.placeOf(written), ruleId, `${written.join('.')}: ${reason}`);
  };
  const say: Say = (key, ruleId, reason) => {
    sayAt([key], ruleId, reason);
  };

  const values = validate(named.values, (path, reason) => {
    sayAt(path, 'value', reason);
  });
  readDates(values, languageOf, say);
  leaveOutAddresses(values, say);
  limitLists(values, say);
  readSource(values, say);
  tellCutOff(read, tell);
  const textKey = textKeys.find((name) => typeof read.values[name] === 'string');
  const unknown = named.unknown.filter((name) => name !== textKey || !isTextHere);
  tellKeys({ ...named, unknown }, read, tell);

  const { date, updated, retrieved, ...others } = values;
  return {
    ...others,
    text: isTextHere && textKey !== undefined ? String(read.values[textKey]) : undefined,
    date: date?.iso,
    dateAsWritten: date?.iso === undefined ? date?.written : undefined,
    updated: updated?.iso,
    retrieved: retrieved?.iso,
  };
}

function readMendedYaml(text: string): { read: YamlMap | Problem[]; slips: Problem[] } {
  const read = readYaml(text);
  const isFine = Array.isArray(read) ? read.some(({ reason }) => reason === tooDeep) : !anchor.test(text);
  if (isFine) return { read, slips: [] };
  const mended = mendYaml(text);
  const again = mended && readYaml(mended.yaml);
  return again && !Array.isArray(again) ? { read: again, slips: mended.slips } : { read, slips: [] };
}

function readMendedToml(text: string): { read: YamlMap | Problem[]; slips: Problem[] } {
  const read = readToml(text);
  const mended = Array.isArray(read) ? mendToml(text) : undefined;
  const again = mended && readToml(mended.toml);
  return again && !Array.isArray(again) ? { read: again, slips: mended.slips } : { read, slips: [] };
}

/** Behind a day, an address or a number stands a remark; any other value may have been meant to go on there. */
function tellCutOff({ cutOff }: YamlMap, tell: Tell): void {
  for (const place of cutOff) {
    if (isComplete(place.left)) continue;
    tell(place, 'cut-off', 'the value ends where " #" begins a comment; put it in quotes to keep all of it');
  }
}

function isComplete(value: string): boolean {
  return parseDate(value) !== undefined || isAddressAlone(value) || /^(?:\d+|true|false)$/i.test(value);
}

import { closest, distance } from 'fastest-levenshtein';
import type { VFile } from 'vfile';
import { webAddress } from '../../address/web-address.ts';
import { parseDate } from '../../date/parse-date.ts';
import { addressIn, isOtherAddress } from './address-in.ts';
import { putAddressFirst, putEarlierFirst } from './better-alias.ts';
import { imageIn, partBesideImage } from './image-in.ts';
import { mendYaml } from './mend-yaml.ts';
import { readToml } from './read-toml.ts';
import { type Place, type Problem, readYaml, tooDeep, type YamlMap } from './read-yaml.ts';
import {
  aliases,
  frontMatterSchema,
  type FrontMatterValues,
  type Key,
  type SchemaValues,
  spread,
} from './schema.ts';
import type { FrontMatter } from './split-front-matter.ts';

/** `` `r Sys.Date()` `` of R Markdown, `{{ .Date }}` of Hugo, `<% tp.date.now() %>` of Obsidian's Templater. */
const code = /^`r |\{\{|<%/;
const names = Object.keys(frontMatterSchema.shape) as Key[];
const imageKeys = ['image', ...(aliases.image ?? [])];
const known = new Set<string>([...names, ...Object.values(aliases).flat()]);
/** Where Zola and Hugo keep keys of one's own: https://www.getzola.org/documentation/content/page/#front-matter */
const tables = ['taxonomies', 'extra', 'params'] as const;
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
 * @returns the values under the schema's names, or undefined if the text cannot be read
 */
export function parseFrontMatter(
  file: VFile,
  { form, text }: Pick<FrontMatter, 'form' | 'text'>,
  languageOf: (values: Pick<SchemaValues, 'title' | 'dek'>) => string | undefined = () => undefined,
): FrontMatterValues | undefined {
  const toldLines = new Set<number>();
  // Only the first problem of a line is told; others usually follow from it.
  /** @param fatal `true` for an error, `false` for a warning, `null` for a note */
  const tell = ({ line, column }: Place, ruleId: string, reason: string, fatal: boolean | null = false) => {
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

  const { values: written, unknown, otherCase, pathOf } = underOwnNames(read.values);
  const values = validate(written, (path, reason) => {
    const own = pathOf(path);
    tell(read.placeOf(own), 'value', `${own.join('.')}: ${reason}`);
  });
  const placeOf = (key: Key) => read.placeOf(pathOf([key]));
  const nameOf = (key: Key) => pathOf([key]).join('.');

  // Jekyll: https://jekyllrb.com/docs/front-matter/#predefined-global-variables
  if (/^(?:true|false)$/i.test(values.date?.written ?? '')) {
    if (/false/i.test(values.date?.written ?? '')) values.draft = true;
    values.date = undefined;
  }
  for (const key of ['date', 'updated', 'retrieved'] as const) {
    const unread = values[key]?.written;
    if (values[key]?.iso !== undefined || unread === undefined) continue;
    const iso = parseDate(unread, values.lang ?? languageOf(values));
    if (iso !== undefined) {
      values[key] = { iso, written: unread };
      continue;
    }
    if (code.test(unread)) {
      values[key] = undefined;
      const reason = `${nameOf(key)}: ${unread.slice(0, 40)} is filled in by a program, which is not here; it is left out`;
      tell(placeOf(key), 'date', reason);
      continue;
    }
    const shown = key === 'date' ? 'it is shown as it stands' : 'it is not shown';
    const remedy = `${shown}; write it as 2017-03-02 or 2017-03-02T09:30:00+03:00`;
    tell(placeOf(key), 'date', `${nameOf(key)}: "${unread.slice(0, 40)}" is not a date; ${remedy}`);
  }
  const named = values.author.find(isAddress);
  if (named !== undefined) {
    values.author = values.author.filter((name) => !isAddress(name));
    tell(
      placeOf('author'),
      'value',
      `${nameOf('author')}: "${named.slice(0, 60)}" is an address and no name; it is not shown; write who it is`,
    );
  }
  for (const key of ['author', 'topics', 'related', 'archived'] as const) {
    const count = values[key].length;
    if (count <= mostInList) continue;
    values[key].splice(mostInList);
    const remedy = `the first ${mostInList} are shown; take out what is no ${key === 'author' ? 'name' : 'part'} of it`;
    tell(placeOf(key), 'limit', `${nameOf(key)}: ${count} are more than any article has; ${remedy}`);
  }
  const original = values.source === undefined ? undefined : addressIn(values.source);
  if (values.source !== undefined && original !== undefined) {
    if (original.url === `https://${values.source}`)
      tell(
        placeOf('source'),
        'source',
        `${nameOf('source')}: "${values.source.slice(0, 60)}" is read as ${original.url.slice(0, 80)}; write it so`,
      );
    values.source = original.url;
    values.publisher ??= original.name;
  }
  if (values.publisher !== undefined && isAddress(values.publisher))
    values.publisher = webAddress(values.publisher)?.hostname.replace(/^www\./, '') ?? values.publisher;
  if (values.source !== undefined && !webAddress(values.source)) {
    if (!isOtherAddress(values.source)) values.publisher ??= values.source;
    else {
      const remedy = 'it is not shown; write the address of the original, which begins with https://';
      tell(
        placeOf('source'),
        'source',
        `${nameOf('source')}: "${values.source.slice(0, 60)}" is no web address; ${remedy}`,
      );
    }
    values.source = undefined;
  }
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
    undated: date?.iso === undefined ? date?.written : undefined,
    updated: updated?.iso,
    retrieved: retrieved?.iso,
  };
}

function isComplete(value: string): boolean {
  return parseDate(value) !== undefined || isAddress(value) || /^(?:\d+|true|false)$/i.test(value);
}

function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text);
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
  const nearest = closest(written, [...known]);
  return distance(written, nearest) <= (name.length < 8 ? 2 : 3) ? `; did you mean "${nearest}"?` : '';
}

/** Values that the schema refuses are left out, so that the others are shown. */
function validate(
  values: Record<string, unknown>,
  refuse: (path: PropertyKey[], reason: string) => void,
): SchemaValues {
  const result = frontMatterSchema.safeParse(values);
  if (result.success) return result.data;
  const refused = new Set<PropertyKey | undefined>();
  for (const { path, message } of result.error.issues) {
    refuse(path, message);
    refused.add(path[0]);
  }
  const rest = Object.entries(values).map(([key, value]) => [
    key,
    refused.has(key) ? readable(key, value) : value,
  ]);
  return frontMatterSchema.parse(Object.fromEntries(rest));
}

/** Of a list, the items that can be read. */
function readable(key: string, value: unknown): unknown {
  if (!Array.isArray(value)) return undefined;
  const shape = frontMatterSchema.shape[key as Key];
  const items = value.filter((item) => shape.safeParse([item]).success);
  return shape.safeParse(items).success ? items : undefined;
}

/** The keys as this schema writes them, whatever their capitals; and those of Zola's and Hugo's tables. */
function flat(all: Record<string, unknown>) {
  const byLetters = new Map([...known].map((name) => [name.toLowerCase(), name]));
  const otherCase = new Map<string, string>();
  const values = new Map<string, unknown>();
  const paths = new Map<string, PropertyKey[]>();
  for (const [key, value] of Object.entries(all)) {
    const name = known.has(key) ? key : byLetters.get(key.toLowerCase());
    const isOther = name !== undefined && name !== key && !Object.hasOwn(all, name);
    if (isOther) otherCase.set(key, name);
    values.set(isOther ? name : key, value);
    paths.set(isOther ? name : key, [key]);
  }
  for (const table of tables) {
    const inside = values.get(table);
    if (typeof inside !== 'object' || inside === null || Array.isArray(inside)) continue;
    values.delete(table);
    for (const [key, value] of Object.entries(inside)) {
      if (!known.has(key) || values.has(key)) continue;
      values.set(key, value);
      paths.set(key, [table, key]);
    }
  }
  return { values: Object.fromEntries(values), paths, otherCase };
}

function withParts(value: unknown, parts: Record<string, unknown>): unknown {
  const image = imageIn(value, (found) => found === undefined || found === null || found === '');
  if (image !== undefined && (typeof image !== 'object' || image === null)) return image;
  const own = Object.entries(image ?? {}).filter(([, part]) => part !== undefined);
  return { ...parts, ...Object.fromEntries(own) };
}

/** What keys beside the image say of it. */
function besideImage(all: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(all).flatMap(([key, value]) => {
      const part = known.has(key) ? undefined : partBesideImage(key, imageKeys);
      return part === undefined || typeof value !== 'string' ? [] : [[part, value]];
    }),
  );
}

/** Each value under its own name, whatever the file calls it. */
function underOwnNames(written: Record<string, unknown>) {
  const { values: all, paths: writtenPaths, otherCase } = flat(written);
  const values: Record<string, unknown> = {};
  const paths = new Map<PropertyKey | undefined, PropertyKey[]>();
  for (const key of names) {
    const candidates = [key, ...(aliases[key] ?? [])];
    if (key === 'date') putEarlierFirst(candidates, all);
    if (key === 'source') putAddressFirst(candidates, all);
    const name = candidates.find(
      (candidate) =>
        Object.hasOwn(all, candidate) &&
        all[candidate] !== '' &&
        all[candidate] !== null &&
        // As a text, `header` is another setting of a theme.
        (candidate !== 'header' || typeof all[candidate] === 'object'),
    );
    if (name === undefined) continue;
    for (const [own, { value, path }] of Object.entries(spread(key, all[name]))) {
      if (own !== key && Object.hasOwn(values, own)) continue;
      values[own] = value;
      paths.set(own, [...(writtenPaths.get(name) ?? [name]), ...path]);
    }
  }
  const { source } = all;
  const isName = typeof source === 'string' && source.trim() !== '' && !isOtherAddress(source);
  if (isName && values.source !== source) {
    if (!Object.hasOwn(values, 'publisher')) paths.set('publisher', ['source']);
    values.publisher ??= source;
  }
  const beside = besideImage(all);
  if (Object.keys(beside).length > 0) values.image = withParts(values.image, beside);
  return {
    values,
    unknown: Object.keys(all).filter(
      (name) => !known.has(name) && !(typeof all[name] === 'string' && partBesideImage(name, imageKeys)),
    ),
    otherCase,
    pathOf: ([key, ...rest]: PropertyKey[]) => [...(paths.get(key) ?? [key ?? '']), ...rest],
  };
}

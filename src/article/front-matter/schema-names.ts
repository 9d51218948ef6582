/** Puts the values of front matter under the names of the schema, whatever the file calls them. */
import { foreignKeys } from '../../language/front-matter-keys.ts';
import { isOtherAddress } from './address-in.ts';
import { aliases, searchWords } from './aliases.ts';
import { isDateOfBookmark, putAddressFirst, putEarlierFirst } from './better-alias.ts';
import { emptyAsAbsent } from './empty-as-absent.ts';
import { imageIn, partBesideImage } from './image-in.ts';
import { partedByCommas } from './names-in.ts';
import { frontMatterSchema, type Key } from './schema.ts';
import { spreadValue } from './spread-value.ts';
import { joinTopics, spacedTopics } from './topics-in.ts';

const names = Object.keys(frontMatterSchema.shape) as Key[];
const imageKeys = ['image', ...(aliases.image ?? [])];
/** Every name that a key may have. */
export const knownNames: ReadonlySet<string> = new Set([...names, ...Object.values(aliases).flat()]);
const keyOfName = new Map(
  names.flatMap((key) => [key, ...(aliases[key] ?? [])].map((name) => [name, key] as const)),
);
const byLetters = new Map([
  ...foreignKeys.map(([word, name]) => [keyLetters(word), name] as const),
  // With a space, `date created` is another key than `date_created`.
  ...[...knownNames].filter((name) => !name.includes(' ')).map((name) => [keyLetters(name), name] as const),
]);
/** Where Zola, Hugo and Grav keep keys of one's own: https://www.getzola.org/documentation/content/page/#front-matter */
const tables = ['taxonomies', 'extra', 'params', 'taxonomy', 'metadata'] as const;

/** The key that a name means, whatever its capitals and the signs between its words, also in other languages. */
export function knownName(written: string): string | undefined {
  return knownNames.has(written) ? written : byLetters.get(keyLetters(written));
}

/** The key of the schema that a name means, in any language. */
export function knownKey(written: string): Key | undefined {
  return keyOfName.get(knownName(written) ?? '');
}

/** `Publish_Date` is `publishDate`, `Catégorie` is `categorie`. */
function keyLetters(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[\s_.-]+/g, '')
    .toLowerCase();
}

/**
 * @returns each value under its own name; keys that mean nothing; those in other capitals, with the name that is meant; and
 *   where the file has what stands at a path of the values
 */
export function underSchemaNames(written: Record<string, unknown>) {
  const { values: all, paths: writtenPaths, otherCase } = flat(written);
  const values: Record<string, unknown> = {};
  const paths = new Map<PropertyKey | undefined, PropertyKey[]>();
  const isBookmark = isDateOfBookmark(all);
  for (const key of names) {
    const candidates = [key, ...(aliases[key] ?? [])];
    if (key === 'date') putEarlierFirst(candidates, all);
    if (key === 'date' && isBookmark) candidates.splice(candidates.indexOf(key), 1);
    if (key === 'retrieved' && isBookmark) candidates.unshift('date');
    if (key === 'source') putAddressFirst(candidates, all);
    const given = candidates.filter(
      (candidate) =>
        Object.hasOwn(all, candidate) &&
        emptyAsAbsent(all[candidate]) !== undefined &&
        // As a text, `header` is another setting of a theme.
        (candidate !== 'header' || typeof all[candidate] === 'object'),
    );
    // Jekyll's `published: true` says whether, not when.
    const name = given.find((candidate) => !isFlag(all[candidate])) ?? given[0];
    if (name === undefined) continue;
    // Under our own name stand the topics that somebody chose.
    const isJoined = key === 'topics' && name !== key;
    const joined = given.filter((candidate) => candidate === name || candidate !== searchWords);
    const valueOf = (candidate: string) => (key === 'topics' ? asJekyll(candidate, all) : all[candidate]);
    const whole = isJoined ? joinTopics(joined.map(valueOf)) : namesOf(name, all[name]);
    for (const [own, { value, path }] of Object.entries(spreadValue(key, whole))) {
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
      (name) => !knownNames.has(name) && !(typeof all[name] === 'string' && partBesideImage(name, imageKeys)),
    ),
    otherCase,
    pathOf: ([key, ...rest]: PropertyKey[]) => [...(paths.get(key) ?? [key ?? '']), ...rest],
  };
}

/** The keys as this schema writes them, whatever their capitals; and those of Zola's and Hugo's tables. */
function flat(all: Record<string, unknown>) {
  const otherCase = new Map<string, string>();
  const values = new Map<string, unknown>();
  const paths = new Map<string, PropertyKey[]>();
  for (const [key, value] of Object.entries(all)) {
    const name = knownName(key);
    const isOther = name !== undefined && name !== key && !Object.hasOwn(all, name) && !values.has(name);
    if (isOther) otherCase.set(key, name);
    values.set(isOther ? name : key, value);
    paths.set(isOther ? name : key, [key]);
  }
  for (const table of tables) {
    const inside = values.get(table);
    if (typeof inside !== 'object' || inside === null || Array.isArray(inside)) continue;
    values.delete(table);
    for (const [key, value] of Object.entries(inside)) {
      if (!knownNames.has(key) || values.has(key)) continue;
      values.set(key, value);
      paths.set(key, [table, key]);
    }
  }
  return { values: Object.fromEntries(values), paths, otherCase };
}

const isFlag = (value: unknown): boolean => typeof value === 'string' && /^(?:true|false)$/i.test(value);

/** `authors: Ida Holm, Jo Berg` is a list by its name. */
function namesOf(name: string, value: unknown): unknown {
  return name === 'authors' && typeof value === 'string' ? (partedByCommas(value, 2) ?? value) : value;
}

/** Only a file that has a layout is one of Jekyll or a program that took it for its model. */
function asJekyll(name: string, all: Record<string, unknown>): unknown {
  const value = all[name];
  const isSpaced = typeof value === 'string' && /^(?:tags|categories)$/.test(name) && 'layout' in all;
  return isSpaced ? spacedTopics(value) : value;
}

function withParts(value: unknown, parts: Record<string, unknown>): unknown {
  const image = imageIn(value);
  if (image !== undefined && (typeof image !== 'object' || image === null)) return image;
  const own = Object.entries(image ?? {}).filter(([, part]) => part !== undefined);
  return { ...parts, ...Object.fromEntries(own) };
}

/** What keys beside the image say of it. */
function besideImage(all: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(all).flatMap(([key, value]) => {
      const part = knownNames.has(key) ? undefined : partBesideImage(key, imageKeys);
      return part === undefined || typeof value !== 'string' ? [] : [[part, value]];
    }),
  );
}

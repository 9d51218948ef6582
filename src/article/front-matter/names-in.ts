/** The names in a value that says who wrote: a text, a map or a list of them. What holds none stays as it is, to be refused. */
import { alternatives } from '../../language/alternatives.ts';
import { isPersonLike } from '../../language/person-like.ts';
import { phrasesOf } from '../../language/phrases.ts';

const whole = ['name', 'display_name', 'displayName', 'literal'];
/** As Quarto, CSL (https://docs.citationstyles.org/en/stable/specification.html#names), schema.org and others name them. */
const given = ['given', 'givenName', 'given_name', 'first', 'firstName', 'firstname', 'first_name'];
const family = [
  'family',
  'familyName',
  'family_name',
  'last',
  'lastName',
  'lastname',
  'last_name',
  'surname',
];
const accounts = ['username', 'login', 'nickname'];
/** `@idaholm, @jan_vrba` */
const accountList = /^@[\w.]+(?:\s*,\s*@[\w.]+)+$/;
/** Signs that stand between names and in none; but not that of `&amp;`. */
const between = /(?<!&#?\w{1,10});\s+|(?<!\s)\s*[；、]\s*/;

const surelyNames = 4;
/** Two words or more that begin as names do. */
const fullName = /^\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){1,3}$/u;

/**
 * Names with commas between them: a comma may also stand before what somebody is, or before a first name.
 *
 * @param fewest how many make sure that they are names
 */
export function partedByCommas(written: string, fewest: number): string[] | undefined {
  const parts = written.split(/[,，]\s*/).map((part) => part.trim());
  return parts.length >= fewest && parts.every((part) => fullName.test(part)) ? parts : undefined;
}

/** Of one letter, it may stand within a name: `Ortega y Gasset`. */
const longAnds = phrasesOf('andWords').filter((word) => word === '&' || word.length > 1);
const and = new RegExp(`,?\\s+(?:${alternatives(longAnds)})\\s+`, 'u');

/** `Ida Holm, Jo Berg and Jan Vrba`: only whole names, for `Simon and Schuster` is one. */
function partedByAnd(written: string): string[] | undefined {
  const parts = written.split(and);
  if (parts.length < 2) return undefined;
  const names = parts.flatMap((part) => part.split(/,\s+/));
  return names.every((name) => fullName.test(name) && isPersonLike(name)) ? names : undefined;
}

/** A map of maps, as deep as anybody writes them. */
const deepest = 3;

/** `content/authors/ida-holm.md`, to which Tina and Forestry point. */
const file = /^(?:[\w.-]+\/)+([\w-]+)\.(?:mdx?|json|ya?ml|toml)$/i;

/** `ida-holm`, as generators name the page of an author, and `Ida_Holm`. */
const slug = /^(?:\p{Ll}{2,}(?:-\p{Ll}{2,}){1,3}|\p{Lu}\p{L}*(?:_\p{L}+){1,3})$/u;
/** `[Ida Holm](https://…)` */
const linked = /^\[([^[\]]{1,80})\]\([^()\s]{1,300}\)$/;
/** Behind a name: `Ida Holm ([@ida](https://…))` */
const account = /(?<!\s)\s*\(\[@?[^[\]]{1,60}\]\([^()\s]{1,300}\)\)/g;

function nameOfFile(written: string): string {
  const name = written.replace(account, '').trim().replace(linked, '$1');
  const words = file.exec(name)?.[1] ?? slug.exec(name)?.[0];
  if (words === undefined) return name;
  return words.replace(/[_-]+/g, ' ').replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase());
}

export function namesIn(item: unknown, depth = 0): unknown[] {
  if (typeof item === 'string' && accountList.test(item.trim()))
    return item.split(',').map((name) => name.trim());
  if (typeof item === 'string')
    return (
      partedByAnd(item.trim()) ?? partedByCommas(item, surelyNames) ?? item.split(between).map(nameOfFile)
    );
  if (Array.isArray(item) && depth > 0) return item.flatMap((one) => namesIn(one, depth));
  if (typeof item !== 'object' || item === null || depth > deepest) return [item];

  const map = new Map(Object.entries(item));
  const valueOf = (keys: string[]) => map.get(keys.find((key) => map.has(key)) ?? '') as unknown;
  const name = valueOf(whole);
  if (name !== undefined) return namesIn(name, depth + 1);
  const parts = [valueOf(given), valueOf(family)].filter((part) => typeof part === 'string');
  if (parts.length > 0) return [parts.join(' ')];
  const account = valueOf(accounts);
  if (account !== undefined) return [account];
  // `ida: {name: Ida Holm}`: each under a key of its own.
  const inside = [...map.values()];
  const areMaps = inside.length > 0 && inside.every((value) => typeof value === 'object' && value !== null);
  return areMaps ? inside.flatMap((value) => namesIn(value, depth + 1)) : [item];
}

/** Tells whether words look like the name of a person, or of a publisher, a desk or an agency. */
import { newsAgencies } from './agencies.ts';
import { alternatives } from './alternatives.ts';
import { phrasesOf } from './phrases.ts';
import { southEastAsian, wideScripts } from './scripts.ts';
import { wholeWords } from './whole-words.ts';

/** Such words in small letters are part of a name; one letter stands within a family's, as in 'Ortega y Gasset', some are joined to it: al-Salhy. */
const particle = `${alternatives(phrasesOf('nameParticles'))}|\\p{Ll}|\\p{Ll}{1,3}['’-]\\p{Lu}[\\p{L}\\p{M}'’.-]*`;
const capitals = new RegExp(
  `^\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:\\s(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|${particle})){1,4}$`,
  'u',
);
const withoutCase = `[\\p{sc=Arab}\\p{sc=Hebr}\\p{sc=Deva}\\p{sc=Beng}${southEastAsian}\\p{M}'"-]{2,}`;
const namesWithoutCase = new RegExp(`^${withoutCase}(?:\\s${withoutCase}){1,4}$`, 'u');
const shortName = new RegExp(`^[${wideScripts}・＝ ]{2,12}$`, 'u');

/** Whether a name is two to five words with capitals, or a short name in a script without them. */
export function isPersonLike(name: string): boolean {
  if (isOrganizationWord(name)) return false;
  return capitals.test(name) || shortName.test(name) || namesWithoutCase.test(name);
}

/** An agency that is named behind a name. */
export const agencyBehind = new RegExp(`\\s(?:${alternatives(newsAgencies)})$`, 'iu');
/** `AP`, `SDA` */
const abbreviation = /^\p{Lu}{2,4}$/u;
const organization = new RegExp(wholeWords([...phrasesOf('deskWords'), ...newsAgencies]), 'iu');

/** A publisher, a desk or an agency, not a person. */
export function isOrganizationWord(name: string): boolean {
  return (
    organization.test(name) ||
    abbreviation.test(name) ||
    /\.(?:com|de|net|org|co|at|ch|tr|ru|jp)\b/i.test(name)
  );
}

/** Parts who made a picture from what its caption says, and from the words for it: `The quay (Photo: Ida Holm)`. */
import { labelOf } from '../../../language/label.ts';
import { controlLabels, creditLabels } from '../../../language/labels.ts';
import { isOrganizationWord, isPersonLike } from '../../../language/person-like.ts';
import { printedDays } from '../../../date/printed-days.ts';
import { findCredit } from '../../../markdown/shape/figures/find-credit.ts';

export interface Said {
  caption?: string;
  credit?: string;
}

/** Where nothing else is said, what is longer than a name is a caption. */
const longestAlone = 40;
/** `Photo credit: Ida Holm | The old quay` */
const beforeCaption = /^([^:|]{3,20}): ([^|]{2,40}) \| (\S.*)$/;

export function partCredit(written: Said): Said {
  const { caption, credit } = part(written);
  return { caption: caption && withoutSign(caption), credit: credit && nameIn(credit) };
}

/** `The old quay. /` without what parted it from the name. */
const withoutSign = (text: string): string => text.replace(/(?:(?<!\s)\s+[|–—-]|(?<!\s)\s*\/)$/, '');

/** `( Ida Holm / Coast / May 6 , 2024 )` without brackets and day, `Credit Ida Holm / AP` without the word, `/Ida Holm` without the sign. */
function nameIn(credit: string): string {
  const whole = withoutControl(credit)
    .replace(/^\(([^()]*)\)$/, '$1')
    .replace(/(?<!\s)\s+(?=,)/g, '')
    .replace(/^[/|]\s?(?=\p{L})/u, '');
  const [day, ...others] = printedDays(whole, false);
  const before = day?.after.trim() === '' && others.length === 0 ? day.before.trim() : '';
  const name = withoutSign(/[^|/,–—-]\s?[|/,–—-]$/.test(before) ? before.slice(0, -1) : whole).trim();
  const [, label = '', rest = ''] = /^(\p{L}+)\s+(\S.*)$/u.exec(name) ?? [];
  return creditLabels.has(labelOf(label)) && isPersonLike((rest.split(/[/,|]/)[0] ?? '').trim())
    ? rest
    : name;
}

/** `Ida Holm - View larger` without what opens the picture. */
function withoutControl(credit: string): string {
  const parts = credit.split(/\s[-–—|/]\s/);
  const last = parts.at(-1) ?? '';
  const isControl = parts.length > 1 && controlLabels.has(labelOf(last));
  return isControl ? credit.slice(0, -last.length - 3) : credit;
}

function part({ caption, credit }: Said): Said {
  if (credit !== undefined) {
    const found = findCredit(credit);
    // Some call all words of a picture its credit.
    if (caption === undefined && found && found.at > longestAlone && isWhole(found.credit))
      return { caption: credit.slice(0, found.at).trim(), credit: found.credit.trim() };
    const said = found?.at === 0 && isWhole(found.credit) ? found.credit : credit;
    return caption === undefined ? partNamed(said) : { caption, credit: said };
  }
  const [, label = '', name, shown] = beforeCaption.exec(caption ?? '') ?? [];
  if (shown !== undefined && creditLabels.has(labelOf(label))) return { caption: shown, credit: name };
  const found = caption === undefined ? undefined : findCredit(caption);
  if (!found || !isWhole(found.credit) || (found.at === 0 && found.credit.length > longestAlone))
    return { caption, credit };
  const rest = caption?.slice(0, found.at).replace(/(?<![\s|/,、，–—-])[\s|/,、，–—-]+$/, '') ?? '';
  return found.at === 0
    ? partNamed(found.credit.trim())
    : { caption: saidIn(rest), credit: found.credit.trim() };
}

/** Signs alone (`▲`) say nothing. */
const saidIn = (text: string): string | undefined => (/[\p{L}\p{N}]/u.test(text) ? text : undefined);

/** `The old quay (Ida Holm/Coast)`, behind the word for a picture: what it shows, then who made it. */
function partNamed(said: string): Said {
  const [, shown = '', name = ''] = /^(.*\S)\s+\(([^()]+)\)$/.exec(said) ?? [];
  const isShown = /\s\p{Ll}/u.test(shown) && !isPersonLike(shown) && !isOrganizationWord(shown);
  return isShown && isPersonLike(name.split('/')[0]?.trim() ?? '')
    ? { caption: shown, credit: name }
    : { caption: undefined, credit: said };
}

/** Are its brackets closed, and none that was opened before? */
const isWhole = (name: string): boolean =>
  !/^[^(]*\)/.test(name) && name.lastIndexOf('(') <= name.lastIndexOf(')');

/** What is a name, and where one ends in a byline: 'By Ana Lima and Jo Berg, in Oslo'. */
import { alternatives } from '../../../language/alternatives.ts';
import { bylineEnding, splitAtAnd } from '../../../language/byline.ts';
import { labelOf } from '../../../language/label.ts';
import { bylineLabels, controlLabels, relatedLabels } from '../../../language/labels.ts';
import { en } from '../../../language/languages/en.ts';
import { phrasesOf, wordList } from '../../../language/phrases.ts';
import { agencyBehind, isOrganizationWord, isPersonLike } from '../../../language/person-like.ts';
import { withoutPlaces } from './without-places.ts';

const words = alternatives(phrasesOf('bylineWords'));
const phrases = alternatives(phrasesOf('bylinePhrases'));
const sign = '(?:[:：៖/●・|｜]|(?<=\\s)[–—−-](?=\\s))';
export const by = new RegExp(
  `^(?:(?:${words})\\s*(?:${sign}|$)|(?:${phrases})(?=\\s|${sign}|$))(?:\\s|${sign})*`,
  'iu',
);
/** Also before the last name of several in English: 'Ana Lima, Jo Berg, and Ida Holm'; a dot joins what Chinese writes of a foreign name. */
const between = new RegExp(
  `(?<!\\s)\\s*(?:[,;|/／&•、，]|(?<!\\p{sc=Han}(?=·\\p{sc=Han}))·|\\s[-–—]\\s)\\s*(?:(?:${alternatives(wordList(en.andWords))})\\s+)?`,
  'iu',
);
/** Who made the pictures follows who wrote: 'Ida Holm | Photos: Jo Berg'. */
const credits = alternatives(phrasesOf('creditPhrases'));
const pictures = new RegExp(
  `(?:[,;|/&•·、–-]\\s*|\\s)(?:${alternatives(phrasesOf('creditWords'))})\\s*[:：].*$|(?:[,;|/&•·、–-]\\s*|\\s)(?:${credits})\\s.*$`,
  'iu',
);
/** `Words by Ida Holm · Pictures by Jo Berg` without its end. */
export const withoutPictures = (line: string): string => line.replace(pictures, '');
/** Who made a picture did not write, as `Photograph by Ida Holm`. */
const picture = new RegExp(`^(?:${credits})\\s`, 'iu');
const editorWords = phrasesOf('editorWords');
/** `Edited by`: several words need no colon. */
const editorPhrases = alternatives(editorWords.filter((words) => words.includes(' ')));
const edited = new RegExp(
  `^(?:(?:${alternatives(editorWords)})\\s*[:：|｜]|(?:${editorPhrases})\\s)\\s*`,
  'iu',
);
const beforeEditor = new RegExp(`\\s(?=(?:${editorPhrases})\\s)`, 'iu');
export const saysEdited = (line: string): boolean => edited.test(line.trim());
/** `MD`, `Ph.D.`, beside a name. */
const title = 'Ph\\.? ?D|M\\.?Sc|B\\.?Sc|M\\.?Ed|Pharm\\.?D|Psy\\.?D|Esq|Jr|Sr';
const degree = new RegExp(`^(?:\\p{Lu}\\.?){2,5}$|^(?:${title})\\.?$`, 'u');
const degreeBehind = new RegExp(`,\\s(?:${title})\\b\\.?`, 'gu');
const role = new RegExp(`^(?:${alternatives(phrasesOf('roles'))})(?:\\s.{0,30})?$`, 'iu');

/** `Port Technology Writers`, behind the names of some. */
const deskOfWriters = new RegExp(`\\s(?:${alternatives(phrasesOf('roles'))})s?$`, 'iu');

const place = new RegExp(`\\s(?:${alternatives(phrasesOf('placeWords'))})\\s\\p{Lu}.*$`, 'u');
const article = new RegExp(`^(?:${alternatives(phrasesOf('definiteArticles'))})\\s`, 'iu');
const definite = new RegExp(`^(?:${alternatives(phrasesOf('definiteArticles'))})(?:\\s|(?<=’))`, 'iu');

/** Such a word and a name behind it, with nothing between them: `di Ida Holm`, `記者王小明`. */
const attached = new RegExp(
  `^(?:(?:${words})\\s+(?=\\p{Lu})|(?:${words}|${phrases})(?<=\\p{sc=Han}{2})(?=\\p{sc=Han}{2,4}$))`,
  'u',
);

/** `Ida Holm. Translated by Jo Berg` */
const sentenceBehind = /^(\S+\s[^.]*\p{Ll}{2})\.\s\p{Lu}\p{L}+\s\p{Ll}{2,}\s.*$/u;
/** `da Folha`, behind a name. */
const ofHouse = /^(?:da|das|do|dos|dalla|dal|dello|from|vom)\s\p{Lu}/u;
const assistants = phrasesOf('roles').filter((name) => /^\p{sc=Han}+$/u.test(name));
/** `王海 通讯员 李舟` */
const assistant = new RegExp(`(?<=\\p{sc=Han})\\s(?:${alternatives(assistants)})\\s.*$`, 'u');

/** `(with Jo Berg)` */
const beside = new RegExp(`\\((?:${alternatives(phrasesOf('andWords'))})\\s(\\p{Lu}[^()]*)\\)`, 'giu');

/** Each name of a byline by itself. */
export function splitNames(text: string): string[] {
  const line = text.replace(/\s+/g, ' ').trim();
  if (/^(?:https?:)?\/\//.test(line) || line.length > 300 || picture.test(line)) return [];
  const parts = withoutDegrees(partNames(withoutEditors(line)));
  // House and place stand beside: `樣本報／記者王小明／基隆報導`.
  const introduced = parts.filter((name) => attached.test(name) && /\p{sc=Han}$/u.test(name));
  return (introduced.length > 0 ? introduced : parts)
    .map(withoutAttached)
    .map(withoutAgency)
    .filter((name) => isName(name) && !role.test(name) && !isLabel(name))
    .filter((name, _, names) => !deskOfWriters.test(name) || names.length === 1);
}

/** `Share`, `L’auteur` */
function isLabel(name: string): boolean {
  const label = labelOf(name);
  return (
    controlLabels.has(label) || relatedLabels.has(label) || bylineLabels.has(label.replace(definite, ''))
  );
}

/** `Author: Ida Holm | Editor: Jo Berg` without its end; who edited is named where nobody else is. */
export function withoutEditors(line: string): string {
  const parts = line.split(between).flatMap((part) => part.split(beforeEditor));
  const rest = parts.filter((part) => !edited.test(part.trim()));
  return rest.length > 0 && rest.length < parts.length ? rest.join(', ') : line;
}

function withoutDegrees(names: string[]): string[] {
  const rest = names.filter((name) => !degree.test(name));
  return rest.some(isPersonLike) ? rest : names;
}

function withoutAttached(name: string): string {
  const rest = name.replace(attached, '');
  return isPersonLike(rest) ? rest : name;
}

/** `Ida Holm Associated Press` without its end. */
function withoutAgency(name: string): string {
  const rest = name.replace(agencyBehind, '');
  return isPersonLike(rest) ? rest : name;
}

function partNames(line: string): string[] {
  return (
    withoutPlaces(line.replace(by, '').replace(edited, ''))
      .replace(sentenceBehind, '$1')
      // As feeds name who wrote (https://www.rssboard.org/rss-specification).
      .replace(/^[^\s@]+@\S+ \((\p{Lu}[^()]*)\)$/u, '$1')
      .replace(pictures, '')
      .replace(degreeBehind, '')
      .replace(beside, ', $1')
      .replace(/\([^()]*\)/g, ' ')
      .replace(/(?<!\S)[^\s@]*@\S+/g, ' ')
      .split(between)
      .filter((name, at) => at === 0 || !ofHouse.test(name))
      .flatMap(splitAtAnd)
      .map((name) =>
        name
          .trim()
          .replace(by, '')
          .replace(bylineEnding, '')
          .replace(assistant, '')
          // The number of an editor: `刘洋 SN123`
          .replace(/(?<=\p{sc=Han})[\s_][A-Z]{1,3}\d{2,}$/u, '')
          .replace(/^[\s"'“”„:.–—●|[［【-]+|(?<![\s"'“”:,–—|\]］】-])[\s"'“”:,–—|\]］】-]+$/g, '')
          .replace(/\s+/g, ' ')
          .replace(/(?<=\p{Ll}{3})\.$/u, '')
          .trim(),
      )
      .map(withoutControl)
      .map(withoutPlace)
  );
}

/** `Ida Holm in Oslo` without its end, but not `The Office in Oslo`. */
function withoutPlace(name: string): string {
  const rest = name.replace(place, '');
  return isPersonLike(rest) && !article.test(rest) ? rest : name;
}

/** `More Ida Holm`, `Ida Holm Follow`, as what leads to her other articles says. */
function withoutControl(name: string): string {
  const words = name.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const rests = [
    ...(controlLabels.has(labelOf(first)) ? [words.slice(1)] : []),
    ...(controlLabels.has(labelOf(last)) ? [words.slice(0, -1)] : []),
  ].filter((rest) => rest.length > 1 && isPersonLike(rest.join(' ')));
  return rests[0]?.join(' ') ?? name;
}

/** `홍길동 기자 gil@harbour.example` without its end. */
export const withoutMail = (line: string): string =>
  line.replace(/(?:^|(?<![\s(])[\s(]+)[^\s(@][^\s@]*@[\w-]+\.\S+$/, '');

const office = phrasesOf('roles').filter((name) => /^\S{5,}$/.test(name));
const withOffice = new RegExp(`(?<![\\p{L}\\p{M}])(?:${alternatives(office)})`, 'iu');
const longestByline = 120;

/** Whether a line begins like a byline, or has an office such as `correspondent`, bent or not; it need not name anybody. */
export const saysByline = (line: string): boolean =>
  line.length <= longestByline && line.replace(by, '') !== '' && (by.test(line) || withOffice.test(line));

/** Whether a line has a byline's word and a name: not 'By the sea', whatever the language. */
export function saysWho(written: string): boolean {
  const line = withoutMail(written);
  const [name = ''] = by.test(line) || bylineEnding.test(line) ? splitNames(line) : [];
  return /^[^\p{Ll}]/u.test(name) || isOrganizationWord(name);
}

function isName(name: string): boolean {
  return (
    name.length >= 2 &&
    name.length <= 60 &&
    // Numbers are days and counts, but 'News24' is a desk.
    !/(?<![\p{L}\d])\d|https?:|www\.|[@：?!]|:\s/u.test(name) &&
    /\p{L}/u.test(name) &&
    name.split(' ').length <= 6
  );
}

/**
 * Decides who wrote an article. What the page says to machines counts, unless it names only the house, or somebody who is nowhere
 * on the page while a byline names another: then the byline.
 */
import type { Part } from '../body/part.ts';
import { namesIn } from '../metadata/article-thing.ts';
import { splitNames } from './author-names.ts';
import { isOrganizationWord, isPersonLike } from '../../../language/person-like.ts';
import { shownAuthors } from './byline.ts';
import { companiesOf } from './company.ts';
import { linkedAuthor } from './linked-author.ts';
import { entryAuthor } from './entry-author.ts';
import { alternatives } from '../../../language/alternatives.ts';
import { phrasesOf } from '../../../language/phrases.ts';
import { labelOf } from '../../../language/label.ts';
import { bylineLabels } from '../../../language/labels.ts';
import { squeeze } from '../../../language/letters-of.ts';
import { signedInInitials } from './initials.ts';
import { reportersOf } from './dateline.ts';
import type { Head } from '../head/line.ts';
import { attribute, type Page } from '../tree/parse-page.ts';
import type { Sources } from '../sources.ts';
import { textIn } from '../tree/text.ts';

const metaNames = [
  'author',
  'article:author',
  'article:author_name',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'citation_author',
  'cxenseparse:author',
  'mrf:authors',
  'articleauthor',
  'article_author',
  'authors',
  'content_author',
  'dable:author',
  'og:author',
  'dc.author',
];
/** Accounts that publishing systems come with, and what their templates print for none. */
const nobody =
  /^(?:no author|unknown|admin|administrator|editor|webmaster|guest|default|staff|anonymous|author|none|null|undefined|root|user|red|wp-admin|superuser)$/i;

/** The name of an account, by which a system knows a writer. */
const account = /^[a-z][a-z\d._-]*$/;
/** `ida.holm`, made of a name; an address of a house ends otherwise. */
const accountOfName = /^[a-z]{2,}\.(?!(?:info|news|online|media|press|blog|live)$)[a-z]{3,}$/;

/** A line with more names holds those of others, too. */
const mostAuthors = 6;

/** @param parts of the body */
export function chooseAuthors(sources: Sources, title: string, head: Head, parts: readonly Part[]): string[] {
  const { page, thing, sites, window } = sources;
  const houses = [...sites, besideTitle(window, title)].map(squeeze).filter((site) => site !== '');
  const isHouse = (name: string): boolean => houses.includes(squeeze(name));
  // `Harbour Books of The Coast`, of `The Coast`; `Like Coast.example`.
  const inWords = sites.filter((site) => /\S(?:\s+|\.)\S/.test(site)).map(squeeze);
  const isOfHouse = (name: string): boolean =>
    isHouse(name) || inWords.some((house) => squeeze(name).endsWith(house));
  const clean = (names: string[]): string[] =>
    // A house may be called `Port & Sea`.
    unique(names.flatMap((name) => (isHouse(name) ? [name] : persons(name)))).filter(
      (name) => !nobody.test(name) && squeeze(name) !== squeeze(title) && (isHouse(name) || !isCompany(name)),
    );
  const persons = (line: string): string[] => withoutHouses(splitNames(withoutHouse(line, houses)), houses);
  const isCompany = companiesOf(page);
  const things = [...namesIn(thing['author']), ...namesIn(thing['creator'])];
  const people = clean(things.filter(({ isOrganization }) => !isOrganization).map(({ name }) => name));
  const organizations = clean(things.filter(({ isOrganization }) => isOrganization).map(({ name }) => name));
  // 'The Daily, London': what follows a publisher's name is not a person.
  const named = clean(
    namesInMeta(sources, head).filter((value) => !isHouse(value.split(',')[0] ?? '') || !value.includes(',')),
  );
  // A group's name may stand for all its papers in one meta element, the writer's in another.
  const beside = squeeze(head.lines.map(({ text }) => text).join(' '));
  const namedBeside = named.filter((name) => beside.includes(squeeze(name)));
  const told =
    [people, namedBeside, named]
      .map((names) => names.filter((name) => !isOfHouse(name) && !isOrganizationWord(name)))
      .find((names) => names.length > 0) ?? [];
  const sections = sectionsOf(page);
  const shown = shownAuthors(page, head);
  // A line in bold may say again of whom the headline tells.
  const isOfTitle = (name: string): boolean => !shown.isExplicit && squeeze(title).includes(squeeze(name));
  const inByline = clean(shown.names).filter((name) => !sections.has(squeeze(name)) && !isOfTitle(name));
  const byline = withoutPlaces(
    withoutHouses(
      inByline.filter((name) => !isOfHouse(name)),
      houses,
    ),
  );

  if (told.length > 0)
    return shown.isExplicit && isBetter(byline, told, head) ? byline : told.map(nameOfAccount);
  const reporters = reportersOf(parts);
  if (reporters.length > 0) return reporters;
  if (byline.length > 0 && (shown.isExplicit || byline.some(isPersonLike))) return byline;
  const others = [
    signedInInitials(page),
    ...[people, clean(linkedAuthor(page, sources.meta)), organizations, named, byline],
    ...[inByline, clean(entryAuthor(page))],
  ];
  return others.find((names) => names.length > 0) ?? [];
}

function nameOfAccount(name: string): string {
  if (!accountOfName.test(name)) return name;
  return name.replace('.', ' ').replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

function namesInMeta({ meta }: Sources, head: Head): string[] {
  const named = metaNames.flatMap((name) =>
    (meta.get(name) ?? []).map((value) => turned(value, head.page, ofCatalogue.test(name))),
  );
  const isLabelled = bylineLabels.has(labelOf(meta.get('twitter:label1')?.[0] ?? ''));
  // An account, as a rule, but some write the name.
  const creators = (meta.get('twitter:creator') ?? []).filter(
    (name) => name.includes(' ') && isPersonLike(name),
  );
  return [...named, ...creators, ...(isLabelled ? (meta.get('twitter:data1') ?? []) : [])];
}

/** Whether a byline names the authors better than what the page tells machines: nobody sees these, or it has more of them. */
function isBetter(byline: string[], told: string[], head: Head): boolean {
  if (byline.length === 0 || !byline.every(isPersonLike)) return false;
  const isShown = told.some((name) => head.page.includes(squeeze(name)));
  if (!isShown || told.every((name) => account.test(name))) return true;
  const isInByline = (name: string) => byline.some((other) => squeeze(other) === squeeze(name));
  return byline.length > told.length && byline.length <= mostAuthors && told.every(isInByline);
}

/** `Ida Holm for The Harbour` without its end. */
function withoutHouse(name: string, houses: readonly string[]): string {
  const words = name.trim().split(/\s+/);
  const at = words.findIndex(
    (word, place) =>
      place > 1 && /^\p{Ll}{2,5}$/u.test(word) && houses.includes(squeeze(words.slice(place + 1).join(' '))),
  );
  return at < 0 ? name : words.slice(0, at).join(' ');
}

/** What stands behind the headline in the title of the window, or before it: the house, as a rule. */
function besideTitle(window: string, title: string): string {
  const [whole, inner] = [squeeze(window), squeeze(title)];
  if (inner === '') return '';
  if (whole.startsWith(inner)) return whole.slice(inner.length);
  return whole.endsWith(inner) ? whole.slice(0, -inner.length) : '';
}

/** Elements of catalogues. */
const ofCatalogue = /^(?:dc|dcterms|citation)[._]/;

/** `Holm, Ida`, as catalogues write a name, in one of their elements, or where the page has it as `Ida Holm`. */
function turned(name: string, page: string, isOfCatalogue: boolean): string {
  const [, family, given] = /^(\p{Lu}[^\s,]+), (\p{Lu}[^,]{0,30})$/u.exec(name.trim()) ?? [];
  const whole = `${given ?? ''} ${family ?? ''}`;
  return family !== undefined && (isOfCatalogue || page.includes(squeeze(whole))) ? whole : name;
}

const paper = new RegExp(`\\s(?:${alternatives(phrasesOf('paperWords'))})(?:\\s\\p{L}+)?$`, 'iu');

/** Beside a person, neither an agency nor a part of the house (`The Daily North`) is an author. */
function withoutHouses(names: string[], houses: string[]): string[] {
  const isHouse = (name: string): boolean =>
    isOrganizationWord(name) ||
    paper.test(name) ||
    /^The\s/.test(name) ||
    // `c3 Coast`, beside a person.
    /\p{Nd}/u.test(name) ||
    houses.some((house) => house.length > 2 && squeeze(name).startsWith(house));
  const persons = names.filter((name) => !isHouse(name));
  return persons.some(isPersonLike) ? persons : names;
}

const oneWord = /^[\p{sc=Latin}\p{sc=Cyrl}\p{sc=Grek}]+$/u;

/** `Ida Holm | Oslo`: beside a whole name, one word is where she was. */
function withoutPlaces(names: string[]): string[] {
  const whole = names.filter((name) => name.includes(' ') || !oneWord.test(name));
  return whole.some(isPersonLike) ? whole : names;
}

/** Each name once, as it is best written: of 'idaholm' and 'Ida Holm' the latter. */
function unique(names: string[]): string[] {
  const best = new Map<string, string>();
  for (const name of names) {
    const key = squeeze(name);
    if (key !== '' && name.length > (best.get(key)?.length ?? 0)) best.set(key, name);
  }
  return [...best.values()];
}

/** What an entry is filed under, by its links (https://microformats.org/wiki/rel-category); some bylines have it, too. */
function sectionsOf({ elements }: Page): Set<string> {
  const links = elements.filter(
    (element) => element.tagName === 'a' && /\bcategory\b/i.test(attribute(element, 'rel') ?? ''),
  );
  return new Set(links.map((link) => squeeze(textIn(link))));
}

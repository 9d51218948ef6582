/** Decides which item of a page's metadata is its article, and adds what other items say of it. */
import { listOf, textOf, typesOf, type Thing } from './json-ld.ts';
import { squeeze } from '../../../language/letters-of.ts';

const kinds: readonly RegExp[] = [
  /^(?:news|reportagenews|analysisnews|opinionnews|reviewnews|backgroundnews|asknews|advertisercontent|satirical|blog|tech|scholarly|medicalscholarly|social)?(?:article|blogposting|posting)$/,
  /^(?:report|review|claimreview|criticreview|recipe|interview|liveblogposting|socialmediaposting|discussionforumposting|howto)$/,
  /^(?:creativework|videoobject|audioobject|podcastepisode|webcontent)$/,
  /^(?:webpage|itempage|mediapage)$/,
];

/** @param titles what the page is headed by, for pages that describe other articles too */
export function articleThing(things: Thing[], titles: string[]): Thing {
  const heads = titles.map(squeeze).filter((title) => title !== '');
  let best: Thing = {};
  let bestScore = 0;
  for (const thing of things) {
    const kind = kinds.findIndex((pattern) => typesOf(thing).some((type) => pattern.test(type)));
    if (kind < 0) continue;
    const headline = squeeze(textOf(thing['headline']) ?? textOf(thing['name']) ?? '');
    const isHead =
      headline !== '' && heads.some((head) => head.includes(headline) || headline.includes(head));
    const score =
      (4 - kind) * 3 +
      (isHead ? 4 : 0) +
      (thing['articleBody'] ? 2 : 0) +
      (thing['datePublished'] ? 2 : 0) +
      (thing['author'] ? 1 : 0) +
      (kind === 3 && !isHead ? -2 : 0);
    if (score > bestScore) [best, bestScore] = [thing, score];
  }
  return best;
}

/** The names of persons and organisations in a value. */
export function namesIn(value: unknown): { name: string; isOrganization: boolean }[] {
  return listOf(value).flatMap((item) => {
    const isOrganization =
      typeof item === 'object' &&
      item !== null &&
      typesOf(item as Thing).some((type) => /organization/.test(type));
    return calledOf(item).map((name) => ({ name, isOrganization }));
  });
}

/** One thing may have the names of several. */
function calledOf(item: unknown): string[] {
  const called = typeof item === 'object' && item !== null ? listOf((item as Thing)['name']) : [];
  const names = called.length > 1 ? called.map(textOf) : [textOf(item) ?? calledAt(item)];
  return names.filter((name) => name !== undefined);
}

/** Some mark a name as what it links to. */
function calledAt(item: unknown): string | undefined {
  const name = typeof item === 'object' && item !== null ? textOf((item as Thing)['url']) : undefined;
  return name !== undefined && /[/:]/.test(name) ? undefined : name;
}

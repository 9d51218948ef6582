/** Reads the article of a page: what it says of itself is weighed against what it shows. */
import { findBody } from './body/body.ts';
import { isShort, withMetadataBody } from './body/metadata-body.ts';
import { withoutRights } from './body/tidy/without-rights.ts';
import { chooseAuthors } from './authors/authors.ts';
import { chooseDays } from './head/day.ts';
import { chooseDek } from './head/dek.ts';
import { findHeadline } from './headline/find-headline.ts';
import { findOpening } from './head/opening.ts';
import { withPointsAbove } from './head/points-above.ts';
import { readHead } from './head/head.ts';
import { findStandfirst } from './head/standfirst.ts';
import { trimHeadings } from './headline/trim-headings.ts';
import { withoutAuthorBox } from './authors/without-author-box.ts';
import { withoutBios } from './authors/without-bios.ts';
import { withoutBylines } from './authors/without-bylines.ts';
import { clearSigns } from './clear-signs.ts';
import { findLeftOut } from './left-out.ts';
import { chooseLanguage } from './language.ts';
import { toMarkdown } from './markdown/to-markdown.ts';
import { textOf } from './metadata/json-ld.ts';
import { firstOf } from './metadata/metadata.ts';
import { attribute, parsePage, type Page } from './tree/parse-page.ts';
import { chooseLeadImage } from './pictures/choose-lead-image.ts';
import type { LeadImage } from './pictures/lead-image.ts';
import { largerPictures } from './pictures/larger-pictures.ts';
import { withLeadingFilm } from './pictures/leading-film.ts';
import { partCredit } from './pictures/part-credit.ts';
import { withoutCaptions, withTiedCaptions, withTiedCredits } from './pictures/without-captions.ts';
import { readersNotes } from './readers-notes.ts';
import { revealForms, revealPlaces } from './reveal/reveal.ts';
import { revealAddresses } from './reveal/addresses.ts';
import { revealFrames } from './reveal/frames.ts';
import { revealInitials } from './reveal/initials.ts';
import { revealSubheads } from './reveal/subheads.ts';
import { readSources, type Sources } from './sources.ts';
import { textInState } from './state/text-in-state.ts';

/** The article of a page; what is not known of it is missing. */
export interface PageArticle {
  title?: string;
  author: string[];
  /** ISO 8601. */
  date?: string;
  updated?: string;
  publisher?: string;
  source?: string;
  dek?: string;
  /** The small line above its headline. */
  kicker?: string;
  /** What its reader wrote on it. */
  notes: string[];
  /** BCP 47. */
  lang?: string;
  image?: LeadImage;
  /** The larger form of pictures that it shows small, by the address of what it shows. */
  larger: Map<string, string>;
  /** Lines of the page that stand among the article's, and are none of it. */
  leftOut: string[];
  /** Markdown; empty where the page has no article. */
  body: string;
}

/** @param address where the page was found, if that is known; otherwise it is asked */
export function readPage(html: string | Uint8Array, { address }: { address?: string } = {}): PageArticle {
  const page = parsePage(typeof html === 'string' ? html : new TextDecoder().decode(html));
  const { kicker, sources } = revealPage(page, address);
  const { meta, thing, sites, publisher, description } = sources;
  const headline = findHeadline(sources);
  const title = headline ?? '';
  const articleBody = textOf(thing['articleBody']);
  const shown = findBody(page, { title: headline, articleBody });
  const whole = articleBody ?? (isShort(shown) ? textInState(page, title) : undefined);
  const body = withMetadataBody(page, shown, whole, title);
  const head = readHead(page, body, title);
  const standfirst = body && findStandfirst(page, body, head, { title, described: description });
  if (body) body.parts = withTiedCaptions(standfirst?.parts ?? body.parts);
  const { image, rest, told: metadataImages } = chooseLeadImage(sources, title, body);
  const author = chooseAuthors(sources, title, head, body?.parts ?? []);
  const lang = langOf(page);
  const days = chooseDays(sources, head, lang);
  const opening =
    body &&
    findOpening(page, body, rest, head, {
      title,
      authors: author,
      sites,
      dek: standfirst?.text,
      captions: [image?.caption ?? '', image?.credit ?? ''],
    });
  // The box goes first: its heading would be taken for a byline. Bios go last: bylines may stand behind them.
  const own = withoutAuthorBox(page, opening?.parts ?? rest, author);
  const told = withoutBylines(
    withoutRights(own, author, [...sites, publisher ?? '']),
    author,
    sites,
    days.date,
  );
  const text = withoutBios(page, told, author, sites);
  const dek = opening?.dek ?? chooseDek(sources, title, body, standfirst, author, image);
  const headed = body ? withPointsAbove(page, title, body, text, dek ?? '') : text;
  const story = body ? withLeadingFilm(page, title, body, headed) : headed;
  const known = [headline, dek, kicker, opening?.kicker, image?.caption, image?.credit, publisher];
  return {
    title: headline,
    author,
    ...days,
    publisher,
    image: image && { ...image, ...partCredit(image) },
    larger: largerPictures(
      page,
      metadataImages.map(({ src }) => src),
    ),
    source: address ?? sources.address,
    dek,
    kicker: kicker ?? opening?.kicker,
    notes: readersNotes(page),
    leftOut: body ? findLeftOut(page, body, story, { authors: author, said: known }) : [],
    lang: chooseLanguage(
      [lang, textOf(thing['inLanguage']), firstOf(meta, 'content-language'), firstOf(meta, 'og:locale')],
      body?.parts.map(({ text }) => text).join('\n') ?? '',
    ),
    body: toMarkdown(page, withTiedCredits(withoutCaptions(story, image))),
  };
}

/**
 * Changes the page to what scripts would have made of it, and takes from its headings what they hold beside the headline: all that
 * follows reads it so.
 */
function revealPage(
  page: Page,
  address: string | undefined,
): { kicker: string | undefined; sources: Sources } {
  revealSubheads(page);
  const kicker = trimHeadings(page);
  revealAddresses(page);
  revealForms(page);
  revealFrames(page);
  revealInitials(page);
  clearSigns(page);
  const sources = readSources(page, address);
  revealPlaces(page);
  return { kicker, sources };
}

function langOf(page: Page): string {
  const html = page.elements.find(({ tagName }) => tagName === 'html');
  return (html && attribute(html, 'lang')) ?? '';
}

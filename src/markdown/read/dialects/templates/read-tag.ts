import { sortOf } from '../../../../media/formats.ts';
import { embedAddress } from '../../tags/embed-address.ts';
import { type Arguments, valueOf } from '../../tags/read-arguments.ts';
import { figureOfTag } from './template-figure.ts';
import { endNote, isNote, type NoteStart, startNote, wholeNote } from './template-note.ts';
import { endQuotation, isQuotation, startQuotation } from './template-quotation.ts';
import { parseTag, type TagLine, type TemplateTag } from './template-tag.ts';
import { wordsOfLook, wordsOfTag } from './template-words.ts';

const tab = /^tab(?:item)?$/;
/** Tags without meaning for a reader; what stands between them stays. */
const silent =
  /^(?:more|raw|rawhtml|html|toc|assign|capture|br|clear|clearfix|center|row|columns?|cards?|steps|tabs|div|span)$/;
/** Tags of Hexo's themes that only give words a look: https://butterfly.js.org/posts/4aa8abbe/ */
const worded =
  /^(?:newthought|label|span|text|emp|wavy|psw|u|s|p|del|kbd|key|mark|hlmark|hltext|checkbox|radio)$/;
const card = /^card$/;
const link = /^(?:link|post_link)$/;
/** They give an address of the site itself, which only the site knew. */
const ownAddress = /^(?:ref|relref|post_url|asset_path|url)$/;
const button = /^(?:button|btn|cta)$/;
const icon = /^(?:(?:fa|bs|svg)?[-_]?icons?|fa[brs]?|font-?awesome|fa_svg)$/;

/** What was opened and not yet closed. */
export interface OpenTags {
  /** Whom each open quotation names. */
  authors: string[];
  /** The names of Zola's calls with a body. */
  calls: string[];
  notes: NoteStart[];
  /** The names of all tags that are ended somewhere. */
  ends: ReadonlySet<string>;
}

/** @returns what a tag stood for, as Markdown; undefined if nobody can know */
export function readTag(inside: string, line: TagLine, open: OpenTags): string | undefined {
  const tag = parseTag(inside);
  const { name, closes, behind, given } = tag;
  if (tab.test(name)) return closes ? '' : titleOfTab(given);
  if (card.test(name) && !closes && !open.ends.has(name) && line.startsLine) return cardOf(given);
  if (card.test(name) && !closes) return titleOfTab(given);
  if (name === 'filetree' && !closes) return fileOf(tag);
  if (silent.test(name)) return '';
  if (worded.test(name) && !closes) return wordsOfLook(name, behind.trim());
  if (link.test(name) && !closes) return linkOf(tag);
  if (ownAddress.test(name)) return undefined;
  if (isNote(name)) {
    const whole = open.ends.has(name) || closes ? undefined : wholeNote(tag);
    if (whole !== undefined) return whole;
    return closes ? endNote(line, open.notes) : startNote(tag, line, open.notes);
  }
  if (isQuotation(name))
    return closes ? endQuotation(line, open.authors) : startQuotation(tag, line, open.authors);
  if (button.test(name)) return closes ? '</a>' : startButton(given);
  return closes ? '' : contentOf(tag, line.startsLine && line.endsLine);
}

function titleOfTab(given: Arguments): string {
  const title = valueOf(given, 'title', 'name', 'label', 'header', 'tabname') ?? given.others[0] ?? '';
  return title === '' ? '' : `**${title}** `;
}

/** A card that links to a page: https://imfing.github.io/hextra/docs/guide/shortcodes/cards */
function cardOf(given: Arguments): string {
  const title = valueOf(given, 'title', 'name');
  if (title === undefined) return '';
  const address = valueOf(given, 'link', 'href', 'url');
  const more = valueOf(given, 'subtitle', 'description');
  const words = title.replace(/[[\]]/g, '\\$&');
  return `- ${address === undefined ? words : `[${words}](<${address.replace(/[<>]/g, encodeURIComponent)}>)`}${more ? ` — ${more}` : ''}`;
}

/** `filetree/file name="plan.md"` */
function fileOf({ behind, given }: TemplateTag): string {
  const name = valueOf(given, 'name');
  return name === undefined || !/^\/(?:file|folder)\b/.test(behind) ? '' : `- ${name}`;
}

/** Hexo's `link` has the link's text; Jekyll's is only an address. */
function linkOf({ name, given: { others } }: TemplateTag): string | undefined {
  const at = others.findIndex(isAddress);
  if (name === 'link' && at > 0) return `[${others.slice(0, at).join(' ')}](<${others[at] ?? ''}>)`;
  return others.slice(1).join(' ') || undefined;
}

function startButton(given: Arguments): string {
  const address = valueOf(given, 'href', 'url', 'link') ?? given.others.find(isAddress);
  if (address === undefined) return '<a>';
  const words = given.others.find((value) => value !== address);
  return words === undefined ? `<a href="${attribute(address)}">` : `[${words}](<${address}>)`;
}

/** What a tag shows by itself: a picture, a recording, a post, or words. */
function contentOf({ name, behind, given }: TemplateTag, isAlone: boolean): string | undefined {
  const figure = figureOfTag(name, given, isAlone);
  if (figure !== undefined) return figure;
  const address = valueOf(given, 'src', 'url', 'href') ?? given.others.find(isAddress);
  if (/^(?:audio|video)$/.test(name) && address !== undefined && sortOf(address))
    return `<${name} src="${attribute(address)}"></${name}>`;
  // The name of an included file tells what it shows.
  const isInclude = name === 'include';
  const shown = isInclude ? (given.others[0] ?? '').replace(/^.*\/|\.\w+$/g, '') : name;
  if (icon.test(shown)) return '';
  const embed = embedAddress(shown, isInclude ? { ...given, others: [] } : given);
  return embed ?? wordsOfTag(shown, behind, isAlone);
}

const isAddress = (value: string): boolean => /^https?:/.test(value);

function attribute(address: string): string {
  return address.replace(/[<>"\s]+/g, encodeURIComponent);
}

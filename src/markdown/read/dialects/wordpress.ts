/** Reads the shortcodes of WordPress (https://codex.wordpress.org/Shortcode) and of its page builders. */
import type { VFile } from 'vfile';
import { outsideCode } from '../outside-code.ts';
import { readArguments, valueOf } from '../tags/read-arguments.ts';
import { softLineEnds } from '../soft-line-ends.ts';
import { nameCode, tellOnce } from '../tell-once.ts';

const caption = /\[caption\b([^\]\n]{0,500})\]((?:(?!\[\/?caption\b).)*)\[\/caption\]/gs;
/** A caption that an editor has put around another one. */
const outerCaption = /\[caption\b[^\]\n]{0,500}\]\s{0,20}(?=\[caption\b)/g;
const outerEnd = /(?<=([^[\]\n]{0,300}))\[\/caption\]([^[\]\n]{0,300})\[\/caption\]/g;
const image =
  /^\s*(?:<a\b[^<>]*>\s*<img\b[^<>]*>\s*<\/a>|<img\b[^<>]*>|\[?!\[[^[\]]*\]\([^()\n]*\)(?:\{[^{}]*\})?(?:\]\([^()\n]*\))?)/;
const services =
  'embed|iframe|youtube|vimeo|tweet|twitter|instagram|soundcloud|spotify|tiktok|facebook|dailymotion|flickr|googlemaps|wpvideo|ted';
const embed = new RegExp(
  `\\[(?:${services})\\b([^\\]\\n]{0,500})\\](?:[ \\t]*(https?:\\/\\/[^\\s[\\]]+)[ \\t]*\\[\\/\\w+\\])?`,
  'g',
);
const media = /\[(audio|video)\b([^\]\n]{0,500})\](?:\[\/\1\])?/g;
const gallery = /\[(?:gallery|playlist)\b[^\]\n]{0,500}\]/g;
/** A shortcode of a plugin or theme, with its attributes: `[contact-form-7 id="1"]`. */
const attributed =
  /\[([a-z][\w-]{1,40})(?:[ \t]+[\w-]{1,40}=(?:"[^"\n]{0,300}"|'[^'\n]{0,300}')){1,20}[ \t]*\/?\](?!\()/gi;
/** The same without quotes, alone on its line: `[events_list scope=month]`. */
const unquoted =
  /^[ \t]*\[([a-z][\w-]{1,40})(?:[ \t]+[\w-]{1,40}=[^\s\]"'[]{1,100}){1,20}[ \t]*\/?\][ \t]*$/gm;
/** A box of a block editor: `[:div class="slide":]`, `[:/div:]` */
const colonBox = /^[ \t]*\[:\/?[a-z]\w{0,20}(?:[ \t][^\]\n]{0,300})?:\][ \t]*$/gm;
/** The end of one: `[/dropcap]`. */
const end = /\[\/([a-z](?:[\w-]|\\_){0,40})\\?\](?!\()/gi;
const titled = /^(?:quote|details|spoiler|expand|collapse|accordion|toggle)$/i;
const folded = /(?:^|[-_])(?:tab|accordion|toggle|spoiler|expand|collapse|details|panel)s?(?:$|[-_])/;
const code = /^(?:code|sourcecode|php|css|html|js|pre)$/;
/** Links and pictures as boards write them: https://www.bbcode.org/reference.php */
const boardLink = /\[url=["']?(https?:[^\]\s"'()]+)["']?\]([^[\]\n]*)\[\/url\]/g;
/** The name of a file that a board has taken: `[plan.pdf|attachment](upload://…)` */
const boardFile = /(?<!!)\[([^[\]|\n]{1,200})\|attachment\](?=\(upload:)/g;
/** Who wrote a quotation in HackMD, when, and the colour of its line: https://hackmd.io/features#Blockquote-Tags */
const signed = /\[name=([^[\]\n]{1,100})\](?!\()/g;
const dated = /\[time=([^[\]\n]{1,60})\](?!\()/g;
/** A moment of Discourse, shown in each reader's zone. */
const moment = /\[date=(\d{4}-\d{2}-\d{2})(?:[ \t]+time=(\d{2}:\d{2}))?[^[\]\n]{0,200}\](?!\()/g;
const coloured = /[ \t]?\[color=#?\w{1,30}\](?!\()/g;
const boardPicture = /\[img\]([^\s[\]()]+)\[\/img\]/g;
/** `[su_quote cite="Ida Holm"]Words.[/su_quote]` */
const quotation =
  /^[ \t]*\[su_(?:pull)?quote\b([^\]\n]{0,500})\]((?:(?!\[\/?su_)[^\n])*)\[\/su_(?:pull)?quote\][ \t]*$/gm;
/** Their content stays, and the words in their attributes: `[su_spoiler title="More"]`. */
const layout = /\[\/?(?:vc|et_pb|fusion|av|su|cs|tatsu)_\w+[^\]\n]{0,1000}\]/g;

/** A converter to Markdown has escaped it: `\\[caption id="attachment\\_12"\\]`. */
const escaped = new RegExp(
  String.raw`\\\[(\/?(?:caption|gallery|playlist|audio|video|${services})\b(?:[^[\]\n\\]|\\(?![[\]])|\n(?![ \t]*\n)){0,500})\\\]`,
  'g',
);

/** Escaped shortcodes of plugins, with their attributes or as an end. */
const escapedOther =
  /\\\[(\/?(?:vc|et_pb|et\\_pb|fusion|av|su|cs|tatsu)\\?_[^[\]\n]{0,500}?|[a-z][\w\\-]{1,40}(?:[ \t]+[\w-]{1,40}="[^"\n[\]]{0,300}"){1,20}[ \t]*\/?|\/[a-z][\w\\-]{1,40})\\\]/gi;

/** Brackets, but those of links. */
const mayBeShortcode = /\[[:/]?[a-z][^[\]\n]{0,1000}\](?!\()|\|attachment\]|\\\[/i;

export function wordpress(markdown: string, file: VFile): string {
  if (!mayBeShortcode.test(markdown)) return markdown;
  const ended = new Set(Array.from(markdown.matchAll(end), ([, name]) => name?.replaceAll('\\', '')));
  const tell = tellOnce(file, 'template-code');
  return outsideCode(markdown, (text, before, shown) => {
    const leaveOutGallery = (found: string, at: number, whole: string) => {
      const reason = `${nameCode(shown(found))} names pictures by their numbers in WordPress; it is left out`;
      tell('gallery', reason, before + whole.slice(0, at));
      return '';
    };
    const leaveOut = (found: string, name: string, at: number, whole: string) => {
      if (ended.has(name)) return code.test(name) ? '`' : titleOfBox(found, name, whole, at);
      const reason = `${nameCode(shown(found.trim()))} is a shortcode of WordPress, which is not known here; it is left out`;
      tell(name, reason, before + whole.slice(0, at));
      return '';
    };
    return text
      .replace(escaped, unescape)
      .replace(escapedOther, (_, inside: string) => `[${withoutBackslashes(inside)}]`)
      .replace(boardLink, '[$2]($1)')
      .replace(boardFile, '[$1]')
      .replace(signed, '— $1')
      .replace(moment, (_, day: string, time?: string) => (time === undefined ? day : `${day} ${time}`))
      .replace(dated, '($1)')
      .replace(boardPicture, '![]($1)')
      .replace(outerCaption, '')
      .replace(outerEnd, (_, inner: string, outer: string) =>
        inner.trim().endsWith(outer.trim()) ? '[/caption]' : ` ${outer.trim()}[/caption]`,
      )
      .replace(caption, readCaption)
      .replace(embed, readEmbed)
      .replace(media, readMedia)
      .replace(gallery, leaveOutGallery)
      .replace(quotation, readQuotation)
      .replace(layout, wordsOfLayout)
      .replace(colonBox, '')
      .replace(attributed, leaveOut)
      .replace(unquoted, leaveOut)
      .replace(bare(ended), readBare)
      .replace(coloured, '');
  });
}

function unescape(found: string, inside: string): string {
  return `[${withoutBackslashes(inside).replace(/(?<!\s)\s*\n\s*/g, ' ')}]${softLineEnds(found)}`;
}

function withoutBackslashes(inside: string): string {
  return inside.replace(/\\(?=[_*"'])/g, '');
}

function readCaption(found: string, attributes: string, inside: string, at: number, whole: string): string {
  const [picture] = image.exec(inside) ?? [];
  const said = valueOf(readArguments(attributes), 'caption');
  if (picture === undefined) return said ? `${inside} <small>${said}</small>` : found;
  const words = inside.slice(picture.length).trim() || said;
  // What goes on behind it is no part of the caption.
  const goesOn = /^[ \t]*\S/.test(whole.slice(at + found.length, at + found.length + 80));
  return picture.trim() + (words ? ` <small>${words}</small>` : '') + (goesOn ? '<br><br>' : '');
}

function readEmbed(found: string, attributes: string, address?: string): string {
  return (
    address ??
    valueOf(readArguments(attributes), 'url', 'src') ??
    /(?:^|[\s=])(https?:\/\/[^\s"'\]]+)/.exec(attributes)?.[1] ??
    found
  );
}

function readMedia(found: string, sort: string, attributes: string): string {
  const { named } = readArguments(attributes);
  const [, src] = [...named].find(([name]) => /^(?:src|mp[34]|m4[av]|ogg|ogv|wav|webm)$/.test(name)) ?? [];
  if (src === undefined) return found;
  return `<${sort} src="${src.replace(/["<>]/g, encodeURIComponent)}"></${sort}>`;
}

function readQuotation(_: string, attributes: string, words: string): string {
  const author = valueOf(readArguments(attributes), 'cite');
  return `> ${words.trim()}${author ? `<br><br>${author}` : ''}`;
}

function wordsOfLayout(found: string): string {
  const given = readArguments(found.replace(/^\[\/?\w+|\/?\]$/g, ''));
  const words = valueOf(given, 'title', 'heading', 'text', 'cite');
  return words && !/^(?:on|off|true|false|yes|no|\d+)$/i.test(words) ? `**${words}** ` : '';
}

function readBare(
  found: string,
  slash: string,
  name: string,
  said: string | undefined,
  at: number,
  whole: string,
): string {
  const isPair = slash !== '' || whole.includes(`[/${name}]`, at);
  if (!isPair) return found;
  // Who is quoted, and what a folded text is called.
  const title = titled.test(name) ? said?.replace(/^["']/, '').split(/["',]/, 1).join('').trim() : undefined;
  return title ? `**${title}** ` : code.test(name) ? '`' : '';
}

/** What a box that is ended somewhere is called: it stands alone on its line, or is folded. */
function titleOfBox(found: string, name: string, whole: string, at: number): string {
  const behind = whole.slice(at + found.length, at + found.length + 20);
  const isAlone =
    /(?:^|\n)[ \t]*$/.test(whole.slice(Math.max(0, at - 20), at)) && /^[ \t]*(?:\n|$)/.test(behind);
  const title = valueOf(
    readArguments(found.replace(/^\s*\[[\w-]+|\/?\]\s*$/g, '')),
    'title',
    'heading',
    'summary',
  );
  if (!title || !(isAlone || folded.test(name))) return '';
  // A recording on the next line is a card.
  return `**${title}** ${/^[ \t]*\n[ \t]*https?:/.test(behind) ? '<br><br>' : ''}`;
}

/** The tags without attributes of shortcodes that are ended somewhere. */
function bare(ended: Set<string | undefined>): RegExp {
  const names = [...ended].map((name) => RegExp.escape(name ?? '')).join('|');
  return ended.size === 0
    ? /(?!)/g
    : new RegExp(
        `\\[(\\/?)(${names})(?:=([^\\]\\n]{0,300})|(?:[ \\t]+[\\w-]{1,40}=[^\\s\\]]{1,100}){1,10})?\\](?!\\()`,
        'g',
      );
}

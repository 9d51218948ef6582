/**
 * Reads the tags of site generators for what they stood for: Hugo's shortcodes (https://gohugo.io/content-management/shortcodes/),
 * Liquid of Jekyll (https://jekyllrb.com/docs/liquid/), the tag plugins of Hexo (https://hexo.io/docs/tag-plugins) and
 * GitBook's hints. What only the site knew goes, and is told.
 */
import type { VFile } from 'vfile';
import { sortOf } from '../../../media/formats.ts';
import { embedAddress } from './embed-address.ts';
import { lineEnds } from './line-ends.ts';
import { outsideCode } from '../outside-code.ts';
import { readArguments, valueOf } from './read-arguments.ts';
import { nameCode, tellOnce } from './tell-once.ts';
import { softLineEnds } from './soft-line-ends.ts';
import { figureOfTag } from './template-figure.ts';
import { titleOfTag, wordsOfLook, wordsOfTag } from './template-words.ts';

/** A tag: `{{< … >}}`, `{{% … %}}`, `{% … %}`, or a value: `{{ … }}`. None holds another, so that reading stays linear. */
const tag =
  /\{\{[<%]((?:(?!\{\{|\}\}).)*)[>%]\}\}|\{%-?((?:(?!\{%|%\}).)*)%\}|\{\{((?:(?!\{\{|\}\}).)*)\}\}/gs;
/** HTML as it is, indented as deeply as code. */
const rawHtml =
  /(\{\{[<%][ \t]*(?:raw_?html|html)[ \t]*[>%]\}\})((?:(?!\{\{)[^])*)(?=\{\{[<%][ \t]*\/[ \t]*(?:raw_?html|html)\b)/gi;
const comment = /\{%-?\s*comment\s*-?%\}(?:(?!\{%-?\s*(?:end)?comment).)*\{%-?\s*endcomment\s*-?%\}/gs;
/** A value that is written out stands in another tag: `src="{{ "/a.png" | absURL }}"`; or in bold, which would be left empty. */
const writtenOut = /(?<=")\{\{-?[ \t]*"([^"{}\n]*)"[ \t]*(?:\|[^{}\n]{0,100})?\}\}(?=")/g;
const boldValue = /(\*\*|__)(\{\{[^{}"'<%\n]{1,100}\}\})\1/g;
/** Of Octopress, in `{% pullquote %}`: https://github.com/imathis/octopress/blob/master/plugins/pullquote.rb */
const pulled = /(?<!\{)\{" ?([^{}\n]{1,500}?) ?"\}/g;
/** Of Handlebars: https://handlebarsjs.com/guide/#html-escaping */
const unescaped = /\{(\{\{(?:(?!\{\{|\}\})[^\n]){0,200}\}\})\}/g;
/** Where code begins and ends, each alone on its line. */
const codeLine =
  /^([ \t]*)\{(?:%-?|\{[<%])\s*(\/?)\s*(end)?(?:highlight|codeblock|mermaid|plantuml)\b\s*(?:lang:)?([\w+#.-]*)[^{}\n]*(?:%\}|[>%]\}\})[ \t]*$/gm;
const endOfTag = /\{(?:\{[<%]\s*\/|%-?\s*end)\s*([\w.-]+)/g;
/** Tags without meaning for a reader; what stands between them stays. */
const silent =
  /^(?:more|raw|rawhtml|html|toc|assign|capture|br|clear|clearfix|center|row|columns?|cards?|steps|tabs|tab|tabitem|div|span)$/;
const notes =
  /^(?:notice|hint|callout|admonition|alert|note|warning|info|tip|danger|important|caution|details|spoiler|expand|fold|folding|hidetoggle|hideblock|accordion|collaps(?:e|ible))$/;
/** Tags of Hexo's themes that only give words a look: https://butterfly.js.org/posts/4aa8abbe/ */
const worded =
  /^(?:newthought|label|span|text|emp|wavy|psw|u|s|p|del|kbd|key|mark|hlmark|hltext|checkbox|radio)$/;
const folded = /^(?:details|spoiler|expand|fold|folding|hidetoggle|hideblock|accordion|collaps(?:e|ible))$/;
/** What a note is; another word is the name of an icon or a colour. */
const sorts =
  /^(?:note|info|tip|hint|warning|caution|danger|important|success|error|failure|attention|question|help|example|quote|abstract|summary|todo|bug|news|update|notice|seealso)$/;
/** How a note of Hexo's themes looks. */
const looks = /^(?:simple|modern|flat|disabled|no-icon|icon)$/;
export function templateCode(markdown: string, file: VFile): string {
  if (!/\{\{|\{%/.test(markdown)) return markdown;
  const shifted = markdown.replace(rawHtml, (_, tag: string, inside: string) =>
    /<pre\b/i.test(inside) ? tag + inside : tag + inside.replace(/^[ \t]+/gm, ''),
  );
  const fenced = shifted.replace(
    codeLine,
    (_, indent: string, slash: string, end: string | undefined, language: string) =>
      indent + (slash || end ? '```' : `\`\`\`${language}`),
  );
  const open: OpenTags = { authors: [], notes: [], calls: [] };
  const tell = tellOnce(file, 'template-code');
  let isRaw = false;
  const lastEnd = fenced.lastIndexOf('endraw');
  const ends = new Set(Array.from(fenced.matchAll(endOfTag), ([, name = '']) => name.toLowerCase()));
  return outsideCode(fenced, (text, before, shown) => {
    const words = text
      .replace(comment, (found) => lineEnds(found))
      .replace(pulled, '$1')
      .replace(unescaped, '$1')
      .replace(writtenOut, '$1')
      .replace(boldValue, '$2');
    return words.replace(tag, (found: string, ...rest: (string | number | undefined)[]) => {
      const [hugo, liquid, output] = rest as (string | undefined)[];
      const at = rest[3] as number;
      // https://shopify.github.io/liquid/tags/template/#raw
      isRaw &&= !/^\{%-?\s*endraw\b/.test(found);
      if (isRaw) return found.replaceAll('<', '&lt;');
      isRaw = /^\{%-?\s*raw\s*-?%\}/.test(found) && before.length + at < lastEnd;
      const inside = (hugo ?? liquid ?? output ?? '').replace(/^\s*-?|-?\s*$/g, '').trim();
      // `{{</* figure */>}}` shows a shortcode, `{{/* … */}}` is a comment.
      const quoted = /^\/\*([^]*)\*\/$/.exec(inside)?.[1];
      if (quoted !== undefined) {
        const shownCall = found.replace(/\/\*|\*\//g, ' ').replace(/\s+/g, ' ');
        const code = hugo === undefined || quoted.includes('`') ? '' : `\`${shownCall}\``;
        return code + lineEnds(found);
      }
      const around = {
        startsLine: /(?:^|\n)[ \t]*$/.test(words.slice(Math.max(0, at - 20), at)),
        endsLine: /^[ \t]*(?:\n|$)/.test(words.slice(at + found.length, at + found.length + 20)),
      };
      const isTag = output === undefined || call.test(inside) || embedOfNotes.test(inside);
      const read = isTag
        ? readTag(plainTag(inside, liquid !== undefined, open), open, around)
        : literalIn(inside);
      const isTarget = words[at - 1] === '(' || words[at - 1] === '<';
      // What only gives words a look has an end and says nothing itself; what is repeated or chosen is not known.
      const isLook =
        isTag &&
        ends.has(nameOf(inside)) &&
        !/^(?:if|unless|for|case|tablerow)\b|["'][^"']*\s[^"']*["']/.test(inside);
      if (read === undefined && !isTarget && !isLook) {
        const reason = `${nameCode(shown(found))} is code of a site generator, which is not known here; it is left out`;
        tell(nameOf(inside), reason, before + words.slice(0, at));
      }
      const heading = isLook || !ends.has(nameOf(inside)) ? undefined : titleOfTag(nameOf(inside), inside);
      const isLost = isTarget && !read && /[ \t]/.test(words.charAt(at + found.length));
      const isInline = read !== undefined && read !== '' && !around.endsLine;
      // Two addresses side by side would be one.
      const isGlued = !isTarget && /^https?:\/\/\S+$/.test(read ?? '');
      const space = (sign: string) => (isGlued && /[\p{L}\p{N}{}]/u.test(sign) ? ' ' : '');
      return (
        space(words.charAt(at - 1)) +
        (isLost ? '<>' : (read ?? heading ?? '')) +
        space(words.charAt(at + found.length)) +
        (isInline ? softLineEnds(found) : lineEnds(found))
      );
    });
  });
}

/** What was opened and not yet closed. */
interface OpenTags {
  /** Of quotations. */
  authors: string[];
  /** What Zola's calls with a body were of: all of them end in `{% end %}`. */
  calls: string[];
  /** How each note began: alone on its line, with text behind it, or within a line, where it is none. */
  notes: ('alone' | 'with text' | 'in a line')[];
}

/** Zola's `youtube(id="x")` (https://www.getzola.org/documentation/content/shortcodes/). */
const call = /^(\w+)\((.*)\)$/s;
/** Logseq's `video https://…`, and Roam's `[[youtube]]: https://…`. */
const embedOfNotes =
  /^(?:\[\[)?(video|youtube|vimeo|tweet|twitter|audio|iframe|embed)(?:\]\])?:?\s+(?=https?:\S+$)/;

/** A tag as Liquid would have it. */
function plainTag(inside: string, isLiquid: boolean, open: OpenTags): string {
  const [, name, given] = call.exec(inside) ?? [];
  if (isLiquid && name !== undefined) open.calls.push(name);
  if (inside === 'end') return `end${open.calls.pop() ?? ''}`;
  return name === undefined ? inside.replace(embedOfNotes, '$1 ') : `${name} ${given ?? ''}`;
}

/** What else stands on the line of a tag. */
interface Around {
  startsLine: boolean;
  endsLine: boolean;
}

/** @returns what a tag stood for, as Markdown; undefined if nobody can know */
function readTag(inside: string, open: OpenTags, { startsLine, endsLine }: Around): string | undefined {
  const closes = /^(?:\/|end)\s*/.test(inside);
  const said = inside.replace(/^(?:\/|end)\s*/, '');
  const name = nameOf(said);
  const given = readArguments(said.slice(name.length));
  const [first = '', ...others] = given.others;

  if (/^tab(?:item)?$/.test(name)) {
    const title = valueOf(given, 'title', 'name', 'label') ?? first;
    return closes || title === '' ? '' : `**${title}** `;
  }
  if (silent.test(name)) return '';
  if (worded.test(name) && !closes) return wordsOfLook(name, inside.slice(name.length).trim());
  if (/^(?:link|post_link)$/.test(name) && !closes) {
    // Hexo's `link` has the link's text; Jekyll's is only an address.
    const at = given.others.findIndex((value) => /^https?:/.test(value));
    if (name === 'link' && at > 0)
      return `[${given.others.slice(0, at).join(' ')}](<${given.others[at] ?? ''}>)`;
    return others.join(' ') || undefined;
  }
  // An address of the site itself.
  if (/^(?:ref|relref|post_url|asset_path|url)$/.test(name)) return undefined;
  if (notes.test(name)) {
    if (closes) {
      const began = open.notes.pop() ?? 'alone';
      return began !== 'alone' ? '' : startsLine ? ':::' : ' :::';
    }
    // `{% note info %}` says its sort, `{{% note "Of the tides" %}}` its title.
    const isSort = !folded.test(name) && /^[a-z][\w-]*$/.test(first);
    const sort = valueOf(given, 'style', 'type') ?? (isSort ? first : name);
    const type = sorts.test(sort) ? sort : name;
    const words = (isSort ? others : given.others).filter((word) => !looks.test(word));
    const title = valueOf(given, 'title', 'summary') ?? words.join(' ');
    const began = !startsLine ? 'in a line' : endsLine ? 'alone' : 'with text';
    open.notes.push(began);
    if (began === 'in a line') return title === '' ? '' : `**${title}** `;
    return began === 'alone' ? `:::${type} ${title}`.trimEnd() : `> [!${type}] ${title}<br>`;
  }
  if (/^(?:blockquote|quote|pullquote|cq|centerquote)$/.test(name)) {
    if (closes) {
      const author = open.authors.pop() ?? '';
      if (startsLine) return `:::quotation ${author}`.trimEnd();
      return author === '' ? '' : `<br><br>${author}`;
    }
    const isNamed = !/^(?:pullquote|cq|centerquote)$/.test(name);
    // `pullquote "Words of it"` has all of them, and no end.
    const whole = given.others.find((words) => words.split(/\s+/).length > (isNamed ? 8 : 3));
    if (whole !== undefined && /^["']/.test(said.slice(name.length).trim()))
      return startsLine && endsLine ? `> ${whole}` : whole;
    // Without quotes, a comma stands between a name and a work.
    const plain = /["']|=/.test(said) ? given.others.join(' ') : said.slice(name.length).trim();
    const [author, work] = [valueOf(given, 'author', 'name'), valueOf(given, 'source', 'cite', 'title')];
    const signed = [author, work].filter((part) => part !== undefined && part !== '').join(', ');
    open.authors.push(signed !== '' ? signed : isNamed ? plain : '');
    return !startsLine ? '' : endsLine ? ':::quotation' : '> ';
  }
  if (/^(?:button|btn)$/.test(name)) {
    const address =
      valueOf(given, 'href', 'url', 'link') ?? given.others.find((value) => /^https?:/.test(value));
    if (closes) return '</a>';
    const words = given.others.filter((value) => value !== address)[0];
    const start = address === undefined ? '<a>' : `<a href="${attribute(address)}">`;
    return address !== undefined && words !== undefined ? `[${words}](<${address}>)` : start;
  }
  if (closes) return '';
  const figure = figureOfTag(name, given, startsLine && endsLine);
  if (figure !== undefined) return figure;
  const address =
    valueOf(given, 'src', 'url', 'href') ?? given.others.find((value) => /^https?:/.test(value));
  if (/^(?:audio|video)$/.test(name) && address !== undefined && sortOf(address))
    return `<${name} src="${attribute(address)}"></${name}>`;
  const isInclude = name === 'include';
  const own = isInclude ? first.replace(/^.*\/|\.\w+$/g, '') : name;
  if (/^(?:(?:fa|bs|svg)?[-_]?icons?|fa[brs]?|font-?awesome|fa_svg)$/.test(own)) return '';
  const embed = embedAddress(own, isInclude ? { ...given, others: [] } : given);
  return embed ?? wordsOfTag(own, said.slice(name.length), startsLine && endsLine);
}

/** `{{ "/a.png" | relative_url }}` says its address; what a variable held is gone. */
function literalIn(inside: string): string | undefined {
  return /^(?:"([^"]*)"|'([^']*)')\s*(?:\||$)/
    .exec(inside)
    ?.slice(1)
    .find((text) => text !== undefined);
}

function attribute(address: string): string {
  return address.replace(/[<>"\s]+/g, encodeURIComponent);
}

function nameOf(inside: string): string {
  return /^[\w.-]+/.exec(inside)?.[0].toLowerCase() ?? '';
}

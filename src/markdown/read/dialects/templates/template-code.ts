/**
 * Reads the tags of site generators for what they stood for: Hugo's shortcodes (https://gohugo.io/content-management/shortcodes/),
 * Liquid of Jekyll (https://jekyllrb.com/docs/liquid/), the tag plugins of Hexo (https://hexo.io/docs/tag-plugins) and
 * GitBook's hints. What only the site knew goes, and is told.
 */
import type { VFile } from 'vfile';
import { outsideCode } from '../../outside-code.ts';
import { lineEnds } from '../../line-ends.ts';
import { type OpenTags, readTag } from './read-tag.ts';
import { readArguments, valueOf } from '../../tags/read-arguments.ts';
import { placeOf, setInPlace } from './template-place.ts';
import { asLiquid, isTagOfValues, nameOfTag } from './template-tag.ts';
import { titleOfTag } from './template-words.ts';
import { nameCode, tellOnce } from '../../tell-once.ts';

/** A tag: `{{< … >}}`, `{{% … %}}`, `{% … %}`, or a value: `{{ … }}`. None holds another, so that reading stays linear. */
const tag =
  /\{\{[<%]((?:(?!\{\{|\}\}).)*)[>%]\}\}|\{%-?((?:(?!\{%|%\}).)*)%\}|\{\{((?:(?!\{\{|\}\}).)*)\}\}/gs;
/** `{{<figure src="a.png">}}The quay{{</figure>}}`: its caption stands within. */
const paired =
  /(\{\{[<%][ \t]{0,3}figure\b(?:(?!caption=|\{\{|\}\})[^\n]){1,500})([>%]\}\})([^"\n{}]{1,400})\{\{[<%][ \t]{0,3}\/[ \t]{0,3}figure[ \t]{0,3}[>%]\}\}/g;
/** HTML as it is, indented as deeply as code. */
const rawHtml =
  /(\{\{[<%][ \t]*(?:raw_?html|html)[ \t]*[>%]\}\})((?:(?!\{\{)[^])*)(?=\{\{[<%][ \t]*\/[ \t]*(?:raw_?html|html)\b)/gi;
const comment = /\{%-?\s*comment\s*-?%\}(?:(?!\{%-?\s*(?:end)?comment).)*\{%-?\s*endcomment\s*-?%\}/gs;
/** A value that is written out stands in another tag: `src="{{ "/a.png" | absURL }}"`; or in bold, which would be left empty. */
const writtenOut = /(?<=")\{\{-?[ \t]*"([^"{}\n]*)"[ \t]*(?:\|[^{}\n]{0,100})?\}\}(?=")/g;
/** An address alone: `<{{ release.url }}>` */
const bracketedValue = /(?<!\()<(\{\{[^{}<>%\n]{1,200}\}\})>/g;
const boldValue = /(\*\*|__)(\{\{[^{}"'<%\n]{1,100}\}\})\1/g;
/** A sentence that Octopress sets large, in `{% pullquote %}`: https://github.com/imathis/octopress/blob/master/plugins/pullquote.rb */
const pullquote = /\{%-?\s{0,5}pullquote\b(?:(?!\{%).){0,3000}/gs;
const pulled = /(?<!\{)\{" ?([^{}"\n]{1,500}?) ?"\}/g;
/** Dashes below a tag are a rule: what it stands for is no heading. */
const ruled = /^([ \t]*\{(?:%|\{[<%])[^\n]{1,500}[%>]\}{1,2}[ \t]*\n)-{3,}[ \t]*$/gm;
/** The line between the columns of Hugo's theme Book: https://github.com/alex-shpak/hugo-book */
const columnEnd = /^[ \t]*<-{3,10}>[ \t]*$/gm;
/** A value that Handlebars writes out without escaping: https://handlebarsjs.com/guide/#html-escaping */
const unescaped = /\{(\{\{(?:(?!\{\{|\}\})[^\n]){0,200}\}\})\}/g;
/** Where code begins and ends, each alone on its line. */
const codeLine =
  /^([ \t]*)\{(?:%-?|\{[<%])\s*(?:(\/)\s*)?(end)?(?:highlight|codeblock|mermaid|plantuml)\b\s{0,20}(?:lang:)?([\w+#.-]{0,40})[^{}\n]{0,300}(?:%\}|[>%]\}\})[ \t]*$/gm;
/** Tabs of Hugo's theme Docsy hold code, unless they say that it is text: https://www.docsy.dev/docs/adding-content/shortcodes/#tabbed-panes */
const codePane =
  /^([ \t]*)\{\{<\s*tabpane\b(?![^\n{}]*\btext=)([^\n{}]*)>\}\}[ \t]*\n((?:(?!\{\{<\s*\/?tabpane\b)[^])*)(?=\{\{<\s*\/tabpane\b)/gm;
const codeTab =
  /^[ \t]*\{\{<\s*tab\b(?![^\n{}]*\btext=)([^\n{}]*)>\}\}[ \t]*\n((?:(?!\{\{[<%]|```|~~~)[^])*)^[ \t]*\{\{<\s*\/\s*tab\s*>\}\}[ \t]*$/gm;
const endOfTag = /\{(?:\{[<%]\s*\/|%-?\s*(?:end|\/))\s*([\w.-]+)/g;
/** What is chosen, repeated or described: nobody knows how much of what stands between its tags was shown. */
const chosen = /^(?:if|unless|for|case|tablerow)\b|["'][^"'\s]*\s[^"']*["']/;

export function templateCode(markdown: string, file: VFile): string {
  if (!/\{\{|\{%/.test(markdown)) return markdown;
  const fenced = fenceCode(shiftRawHtml(markdown));
  const ends = new Set(Array.from(fenced.matchAll(endOfTag), ([, name = '']) => name.toLowerCase()));
  const open: OpenTags = { authors: [], notes: [], calls: [], ends };
  const tell = tellOnce(file, 'template-code');
  const lastEnd = fenced.lastIndexOf('endraw');
  let isRaw = false;
  return outsideCode(fenced, (text, before, shown) => {
    const words = writeValues(text);
    return words.replace(tag, (found: string, ...rest: (string | number | undefined)[]) => {
      const [hugo, liquid, output] = rest as (string | undefined)[];
      const at = rest[3] as number;
      // https://shopify.github.io/liquid/tags/template/#raw
      isRaw &&= !/^\{%-?\s*endraw\b/.test(found);
      if (isRaw) return found.replaceAll('<', '&lt;');
      isRaw = /^\{%-?\s*raw\s*-?%\}/.test(found) && before.length + at < lastEnd;

      const inside = (hugo ?? liquid ?? output ?? '').trim().replace(/^-|-$/g, '').trim();
      const quoted = quotedCall(inside, found, hugo !== undefined);
      if (quoted !== undefined) return quoted + lineEnds(found);

      const place = placeOf(words, at, at + found.length);
      const isTag = output === undefined || isTagOfValues(inside);
      const read = isTag
        ? readTag(asLiquid(inside, liquid !== undefined, open.calls), place, open)
        : literalIn(inside);
      const name = nameOfTag(inside);
      // What only gives words a look has an end, and says nothing itself.
      const isLook = isTag && ends.has(name) && !chosen.test(inside);
      if (read === undefined && !place.isTarget && !isLook) {
        const reason = `${nameCode(shown(found))} is code of a site generator, which is not known here; it is left out`;
        tell(name, reason, before + words.slice(0, at));
      }
      if (place.isTarget && !read && /[ \t]/.test(words.charAt(place.end))) return `<>${lineEnds(found)}`;
      const title = isLook || !ends.has(name) ? undefined : titleOfTag(name, inside);
      return setInPlace(found, { read, title }, isTag, place);
    });
  });
}

function shiftRawHtml(markdown: string): string {
  return markdown.replace(rawHtml, (_, opening: string, inside: string) =>
    /<pre\b/i.test(inside) ? opening + inside : opening + inside.replace(/^[ \t]+/gm, ''),
  );
}

/** What the tabs are called stands above them, so that every line keeps its number. */
function fenceTabs(markdown: string): string {
  return markdown.replace(codePane, (_, indent: string, said: string, tabs: string) => {
    const titles: string[] = [];
    const fenced = tabs.replace(codeTab, (__, given: string, code: string) => {
      const tab = readArguments(given);
      const title = valueOf(tab, 'header', 'title', 'name') ?? tab.others[0];
      if (title) titles.push(title);
      const language = valueOf(tab, 'lang') ?? valueOf(readArguments(said), 'lang') ?? '';
      const lines = code.replace(/^(?=[^\n])/gm, indent);
      return `${indent}\`\`\`${language}\n${lines}${indent}\`\`\``;
    });
    return `${indent}${titles.length > 0 ? `**${titles.join(' · ')}**` : ''}\n${fenced}`;
  });
}

function fenceCode(markdown: string): string {
  return fenceTabs(markdown).replace(
    codeLine,
    (_, indent: string, slash: string | undefined, end: string | undefined, language: string) =>
      indent + (slash || end ? '```' : `\`\`\`${language}`),
  );
}

/** Takes comments out, and writes the values that stand in other code or in bold. */
function writeValues(text: string): string {
  return text
    .replace(comment, (found) => lineEnds(found))
    .replace(paired, '$1 caption="$3" $2')
    .replace(pullquote, (found) => found.replace(pulled, '$1'))
    .replace(ruled, '$1***')
    .replace(columnEnd, '')
    .replace(unescaped, '$1')
    .replace(writtenOut, '$1')
    .replace(bracketedValue, '$1')
    .replace(boldValue, '$2');
}

// `{{</* figure */>}}` shows a shortcode, `{{/* … */}}` is a comment; undefined for any other tag.
function quotedCall(inside: string, found: string, isShortcode: boolean): string | undefined {
  const quoted = /^\/\*([^]*)\*\/$/.exec(inside)?.[1];
  if (quoted === undefined) return undefined;
  if (!isShortcode || quoted.includes('`')) return '';
  return `\`${found.replace(/\/\*|\*\//g, ' ').replace(/\s+/g, ' ')}\``;
}

/** `{{ "/a.png" | relative_url }}` says its address; what a variable held is gone. */
function literalIn(inside: string): string | undefined {
  return /^(?:"([^"]*)"|'([^']*)')\s*(?:\||$)/
    .exec(inside)
    ?.slice(1)
    .find((text) => text !== undefined);
}

/**
 * Reads the tags of site generators for what they stood for: Hugo's shortcodes (https://gohugo.io/content-management/shortcodes/),
 * Liquid of Jekyll (https://jekyllrb.com/docs/liquid/), the tag plugins of Hexo (https://hexo.io/docs/tag-plugins) and
 * GitBook's hints. What only the site knew goes, and is told.
 */
import type { VFile } from 'vfile';
import { outsideCode } from './outside-code.ts';
import { type Arguments, readArguments, valueOf } from './read-arguments.ts';
import { writeFigure } from './write-figure.ts';

/** A tag: `{{< … >}}`, `{{% … %}}`, `{% … %}`, or a value: `{{ … }}`. None holds another, so that reading stays linear. */
const tag =
  /\{\{[<%]((?:(?!\{\{|\}\}).)*)[>%]\}\}|\{%-?((?:(?!\{%|%\}).)*)%\}|\{\{((?:(?!\{\{|\}\}).)*)\}\}/gs;
const comment = /\{%-?\s*comment\s*-?%\}(?:(?!\{%-?\s*(?:end)?comment).)*\{%-?\s*endcomment\s*-?%\}/gs;
/** Where code begins and ends, each alone on its line. */
const codeLine =
  /^[ \t]*\{(?:%-?|\{[<%])\s*(\/?)\s*(end)?highlight\b\s*([\w+#.-]*)[^{}\n]*(?:%\}|[>%]\}\})[ \t]*$/gm;
const picture = /\.(?:avif|bmp|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i;
/** Tags that say nothing to a reader. */
const silent = /^(?:more|raw|endraw|toc|assign|capture|endcapture|br|clear|clearfix)$/;
/** Tags whose content is what counts. */
const addresses: Record<string, (id: string, given: Arguments) => string> = {
  youtube: (id) => `https://www.youtube.com/watch?v=${id}`,
  vimeo: (id) => `https://vimeo.com/${id}`,
  instagram: (id) => `https://www.instagram.com/p/${id}/`,
  tweet: (id, given) => `https://x.com/${valueOf(given, 'user') ?? 'i'}/status/${id}`,
  twitter: (id, given) => `https://x.com/${valueOf(given, 'user') ?? 'i'}/status/${id}`,
  x: (id, given) => `https://x.com/${valueOf(given, 'user') ?? 'i'}/status/${id}`,
  gist: (id, { others }) => `https://gist.github.com/${id}${others[1] ? `/${others[1]}` : ''}`,
};

export function templateCode(markdown: string, file: VFile): string {
  if (!/\{\{|\{%/.test(markdown)) return markdown;
  const fenced = markdown.replace(codeLine, (_, slash: string, end: string | undefined, language: string) =>
    slash || end ? '```' : `\`\`\`${language}`,
  );
  const authors: string[] = [];
  const told = new Set<string>();
  return outsideCode(fenced, (text, before) => {
    const lineAbove = before.split('\n').length;
    const words = text.replace(comment, (found) => lineEnds(found));
    return words.replace(tag, (found: string, ...rest: (string | number | undefined)[]) => {
      const [hugo, liquid, output] = rest as (string | undefined)[];
      const at = rest[3] as number;
      const inside = (hugo ?? liquid ?? output ?? '').replace(/^\s*-?|-?\s*$/g, '').trim();
      const read = output === undefined ? readTag(inside, authors) : literalIn(inside);
      const isTarget = words[at - 1] === '(' || words[at - 1] === '<';
      if (read === undefined && !isTarget) tell(nameOf(inside), found, at);
      return (read ?? '') + lineEnds(found);
    });

    function tell(name: string, found: string, at: number): void {
      if (told.has(name)) return;
      told.add(name);
      const line = lineAbove + words.slice(0, at).split('\n').length - 1;
      const written = found.replace(/\s+/g, ' ').slice(0, 60);
      file.message(`${written} is code of a site generator, which is not known here; it is left out`, {
        place: { line, column: 1 },
        ruleId: 'template-code',
      });
    }
  });
}

/** @returns what a tag stood for, as Markdown; undefined if nobody can know */
function readTag(inside: string, authors: string[]): string | undefined {
  const closes = /^(?:\/|end)\s*/.test(inside);
  const name = nameOf(inside.replace(/^(?:\/|end)\s*/, ''));
  const given = readArguments(inside.slice(inside.indexOf(name) + name.length));
  const [first = '', ...others] = given.others;

  if (silent.test(name)) return '';
  if (/^(?:ref|relref|link|post_url|post_link|asset_path|url)$/.test(name)) return '';
  if (/^(?:notice|hint|callout|admonition|alert|note|warning|info|tip)$/.test(name)) {
    if (closes) return ':::';
    const type = valueOf(given, 'style', 'type') ?? (first || name);
    return `:::${type} ${valueOf(given, 'title') ?? others.join(' ')}`.trimEnd();
  }
  if (/^(?:blockquote|quote|pullquote)$/.test(name)) {
    if (closes) return `:::quotation ${authors.pop() ?? ''}`.trimEnd();
    authors.push(valueOf(given, 'author', 'source') ?? given.others.join(' '));
    return ':::quotation';
  }
  if (closes) return '';
  const figure = figureIn(name, given);
  if (figure !== undefined) return figure;
  const service = name === 'include' ? first.replace(/\.\w+$/, '') : name;
  const id = valueOf(given, 'id', 'video_id', 'code') ?? (name === 'include' ? undefined : first);
  return id && /^[\w/-]+$/.test(id) ? addresses[service]?.(id, given) : undefined;
}

/** `figure src=… caption=…`, `include image.html url=…`, `asset_img quay.png The quay`, `img left /a.png 300 "The quay"`. */
function figureIn(name: string, given: Arguments): string | undefined {
  const src =
    valueOf(given, 'src', 'url', 'path', 'image_path', 'image-path', 'image', 'img', 'file', 'filename') ??
    (/^(?:asset_img|img|image|figure)$/.test(name)
      ? given.others.find((value) => picture.test(value))
      : undefined);
  if (src === undefined || !(picture.test(src) || /^(?:figure|img|image)$/.test(name))) return undefined;
  const words = given.others.slice(given.others.indexOf(src) + 1).filter((word) => !/^\d+$/.test(word));
  return writeFigure({
    src,
    alt: valueOf(given, 'alt') ?? words.join(' '),
    title: valueOf(given, 'title'),
    caption: valueOf(given, 'caption', 'description'),
    credit: valueOf(given, 'attr', 'credit', 'attribution'),
    href: valueOf(given, 'link', 'href', 'attrlink'),
  });
}

/** `{{ "/a.png" | relative_url }}` says its address; what a variable held is gone. */
function literalIn(inside: string): string | undefined {
  return /^(?:"([^"]*)"|'([^']*)')\s*(?:\||$)/
    .exec(inside)
    ?.slice(1)
    .find((text) => text !== undefined);
}

function nameOf(inside: string): string {
  return /^[\w.-]+/.exec(inside)?.[0].toLowerCase() ?? '';
}

function lineEnds(text: string): string {
  return '\n'.repeat(text.split('\n').length - 1);
}

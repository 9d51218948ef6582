/** Front matter without a fence above it, as Hexo, Pelican, Nikola, MDX and Logseq write it. */
import { blankLines, countLineEnds, cutOut, type FrontMatter } from './front-matter.ts';
import { isOfKeys, key } from './lines-of-keys.ts';

const exported =
  /^((?:import [^\n]*\n|[ \t]*\n){0,50})export const (?:meta|metadata|frontmatter|frontMatter)[ \t]*(?::[^=\n]{0,60})?=[ \t]*(\{[ \t]*\n(?:[^\n]*\n){1,60}?\});?[ \t]*(?:\n|$)/;

/** What scripts print of an article: its fields, and a label for its text. */
export const keysAboveText =
  /^(?=(?:[a-z][a-z _-]{1,20}:[^\n]*\n){0,10}title:)(?:[a-z][a-z _-]{1,20}:[^\n]*\n){2,21}\s*(?:(?:markdown|article|full)[ _])?(?:text|content|body):(?:[ \t]*\n|[ \t]+(?=\S))/i;

/** `Email:news@lake.example`: no space is needed (https://python-markdown.github.io/extensions/meta_data/), but for an address. */
const spaceless = /^([\p{L}_][\p{L}\p{M}\p{N}_-]*:)(?=[^\s:/])/gmu;

/**
 * @param above the blank lines at the start of the file
 * @param start what stands below them
 */
export function unfencedFrontMatter(source: string, above: string, start: string): FrontMatter | undefined {
  return (
    endedYaml(source, above, start) ??
    keysAbove(source, above, start) ??
    properties(source, above, start) ??
    commentedYaml(source, above, start) ??
    exportedYaml(source, above, start)
  );
}

/** Keys from the first line on, one of them `title`, and a line of dashes below. */
function endedYaml(source: string, above: string, start: string): FrontMatter | undefined {
  if (above.trim() !== '' || !key.test(start)) return undefined;
  const [whole, inside = ''] = /^(.*?\n)---[ \t]*(?:\n|$)/s.exec(start) ?? [];
  // Cobalt parts its keys from the template.
  const keys = inside.startsWith('extends:') ? inside.replace(/^[ \t]*\n/gm, '') : inside;
  const isHead = whole !== undefined && /^title:/im.test(inside) && isOfKeys(keys);
  return isHead ? cutOut(source, 'YAML', above.length, whole, inside) : undefined;
}

/** `Title: …` and other keys above the first blank line, unless a label for the text ends them: https://docs.getpelican.com/en/latest/content.html */
function keysAbove(source: string, above: string, start: string): FrontMatter | undefined {
  const [whole] = /^title:[^\n]*\n(?:[^\n]+\n)*(?=\n)(?!\s*URL Source:)/i.exec(start) ?? [];
  if (whole === undefined || keysAboveText.test(start)) return undefined;
  const lines = whole.split('\n');
  // Frog sets it in, as code.
  const indent = above.slice(above.lastIndexOf('\n') + 1);
  const isSetIn = indent !== '' && lines.slice(1, -1).every((line) => line.startsWith(indent));
  const flush = isSetIn ? lines.join('\n').replaceAll(`\n${indent}`, '\n') : whole;
  const spaced = flush.replace(spaceless, '$1 ');
  if (!isOfKeys(`#\n${spaced}`)) return undefined;
  // It is no YAML: keys have capitals, and a sign for numbers begins no comment.
  const yaml = spaced.replace(
    /^([\p{L}_][\p{L}\p{M}\p{N}_.-]*)(:[ \t]+)(\S.*)?$/gmu,
    (_, key: string, colon: string, value = '') =>
      key.toLowerCase() +
      colon +
      (/^[^"'[{|>].* #/.test(value) ? JSON.stringify(value.trimEnd()) : value.trimEnd()),
  );
  return cutOut(source, 'YAML', above.length, whole, yaml);
}

/** `title:: …` and other properties above the first blank line, of Logseq: https://docs.logseq.com/#/page/properties */
function properties(source: string, above: string, start: string): FrontMatter | undefined {
  const [whole] = /^(?:[a-z][\w-]*::(?:[ \t][^\n]*)?\n)+(?=[ \t]*(?:\n|[-*#]))/i.exec(start) ?? [];
  if (whole === undefined || above.trim() !== '') return undefined;
  const yaml = whole.replace(/^([\w-]+)::(.*)$/gm, (_, name: string, value: string) => {
    const plain = value.trim().replace(/#?\[\[([^[\]]*)\]\]/g, '$1');
    return `${name}: ${JSON.stringify(plain)}`;
  });
  return {
    ...cutOut(source, 'YAML', above.length, whole, whole),
    text: blankLines(countLineEnds(above)) + yaml,
  };
}

/** `.. title: …`, mostly in a comment: https://getnikola.com/handbook.html#metadata-fields */
function commentedYaml(source: string, above: string, start: string): FrontMatter | undefined {
  const [whole, inside = ''] = /^<!--[ \t]*\n((?:\.\. [^\n]*\n)+)-->[ \t]*(?:\n|$)/.exec(start) ?? [];
  const [bare = ''] = whole === undefined ? (/^(?:\.\. [\w-]+:[^\n]*\n)+(?=[ \t]*\n)/.exec(start) ?? []) : [];
  const lines = whole === undefined ? bare : inside;
  if (!/^\.\. title:/m.test(lines)) return undefined;
  const yaml = lines.replace(/^\.\. /gm, '');
  return cutOut(source, 'YAML', above.length, whole ?? bare, yaml, whole === undefined ? 0 : 1);
}

/** `export const metadata = { title: 'x' }` above the text of MDX, after what it takes in: plain values in braces are YAML. */
function exportedYaml(source: string, above: string, start: string): FrontMatter | undefined {
  const [whole, taken = '', inside = ''] = exported.exec(start) ?? [];
  if (whole === undefined || !/(?:^|[\s{,])["']?title["']?[ \t]*:/.test(inside)) return undefined;
  const found = cutOut(source, 'YAML', above.length + taken.length, whole.slice(taken.length), inside);
  return {
    ...found,
    body: source.slice(0, above.length + taken.length) + found.body.slice(countLineEnds(above + taken)),
  };
}

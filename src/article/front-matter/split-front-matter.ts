import { isOfKeys, key } from './lines-of-keys.ts';
import { belowWords, betweenOtherSigns } from './stray-front-matter.ts';

/** What is wrong with how front matter is fenced; lines count from 1. */
export interface FenceProblem {
  line: number;
  reason: string;
  isError: boolean;
}

/** The front matter of a Markdown file, cut from its body. Both keep their line numbers: blank lines stand for the rest. */
export interface FrontMatter {
  /** What it is written in. */
  form: 'YAML' | 'TOML' | 'JSON';
  /** What stands between the fences; empty if the file has no front matter. */
  text: string;
  /** The Markdown below. */
  body: string;
  /** Lines of the file that are front matter, with its fences; 0 if it has none. */
  lines: number;
  problem?: FenceProblem;
}

/** More than any front matter has: fences are not looked for farther down. */
const longest = 200_000;
const toml = /^\+{3,}[ \t]*\n(.*?)(?<=\n)\+{3,}[ \t]*(?:\n|$)/s;
/** A key in the next line: it is no line of signs. */
const openToml = /^\+{3,}[ \t]*\n[ \t]*[\w."-]+[ \t]*=/;
const fencedJson = /^;{3}[ \t]*\n(.*?)(?<=\n);{3}[ \t]*(?:\n|$)/s;
const json = /^\{[ \t]*\n.*?\n\}[ \t]*(?:\n|$)/s;
const exported =
  /^((?:import [^\n]*\n|[ \t]*\n){0,50})export const (?:meta|metadata|frontmatter|frontMatter)[ \t]*(?::[^=\n]{0,60})?=[ \t]*(\{[ \t]*\n(?:[^\n]*\n){1,60}?\});?[ \t]*(?:\n|$)/;
/** The language behind the dashes is Eleventy's (https://www.11ty.dev/docs/data-frontmatter/); plain values in braces of JavaScript are YAML. */
const openingDashes = /^(-{3,})[ \t]*(ya?ml|toml|json|js|javascript)?[ \t]*\n/i;
/** A comment behind a value; an address has a colon before its slashes. */
const scriptComment = /(^|[\s,])\/\/(?=[^\n]*$)/gm;
/** A program wrote it above an article that has its own. */
const emptyAbove = new RegExp(`^---[ \\t]*\\n\\s*(?=---[ \\t]*\\n${key.source.slice(1)})`, 'u');

/**
 * Cuts a Markdown file into front matter and body: YAML between `---` (https://jekyllrb.com/docs/front-matter/), TOML
 * between `+++`, JSON in braces (https://gohugo.io/content-management/front-matter/), and YAML that only ends in `---`
 * (https://hexo.io/docs/front-matter), and as Pelican and Nikola have it.
 *
 * A first line of dashes that a blank line and no key follows is a thematic break, as in CommonMark.
 */
export function splitFrontMatter(file: string): FrontMatter {
  const source = file.replace(/\r\n?/g, '\n');
  const above = /^\uFEFF?\s*/.exec(source)?.[0] ?? '';
  const start = source.slice(above.length, above.length + longest);

  for (const [form, fences] of [['TOML', toml] as const, ['JSON', fencedJson] as const]) {
    const [whole, inside = ''] = fences.exec(start) ?? [];
    if (whole !== undefined) return cut(source, form, above.length, whole, inside, 1);
  }
  if (openToml.test(start)) {
    const reason =
      'the front matter is never closed; put a line of three plus signs (+++) below its last key';
    const line = above.split('\n').length;
    return { ...none(source), problem: { line, reason, isError: true } };
  }
  const braces = json.exec(start)?.[0];
  if (braces !== undefined && /^\{\s*"/.test(braces))
    return cut(source, 'JSON', above.length, braces, braces);
  const [fence = ''] = emptyAbove.exec(start) ?? [];
  return (
    fencedYaml(source, above + fence, start.slice(fence.length)) ??
    endedYaml(source, above, start) ??
    unfencedYaml(source, above, start) ??
    properties(source, above, start) ??
    commentedYaml(source, above, start) ??
    exportedYaml(source, above, start) ??
    strayYaml(source, above, start) ??
    none(source)
  );
}

const forms: Record<string, FrontMatter['form']> = { toml: 'TOML', json: 'JSON' };

function fencedYaml(source: string, above: string, start: string): FrontMatter | undefined {
  const [opening, dashes = '', language = 'yaml'] = openingDashes.exec(start) ?? [];
  if (opening === undefined) return undefined;
  const rest = start.slice(opening.length);
  const firstLine = rest.trimStart();
  // Below blank lines, or of more than three dashes, a line is front matter's only if a key follows.
  const isNamed = !/^-+[ \t]*\n$/.test(opening);
  const isPlain = dashes.length === 3 && above.trim() === '' && !above.includes('\n');
  if (!isPlain && !isNamed && !key.test(firstLine)) return undefined;

  const closing =
    /^(?:---|\.\.\.)[ \t]*$/m.exec(rest) ?? (key.test(firstLine) ? /^-{4,}[ \t]*$/m.exec(rest) : null);
  const line = above.split('\n').length;
  if (!closing) {
    if (!key.test(rest)) return undefined;
    const reason = 'the front matter is never closed; put a line of three dashes (---) below its last key';
    return { ...none(source), problem: { line, reason, isError: true } };
  }
  const between = rest.slice(0, closing.index);
  const inside =
    /^j/i.test(language) && !/json/i.test(language) ? between.replace(scriptComment, '$1#') : between;
  const isText = /^[ \t]*\n/.test(rest) && inside.trim() !== '' && !/^[\w-]+[ \t]*:/m.test(inside);
  if (isText && !isNamed) return undefined;

  const whole = opening + between + closing[0];
  const form = forms[language.toLowerCase()] ?? 'YAML';
  const found = cut(source, form, above.length, whole, inside, 1);
  if (dashes.length === 3 && closing[0].trim().length === 3) return found;
  const reason = 'the front matter stands between lines of more than three dashes; write each as ---';
  return { ...found, problem: { line, reason, isError: false } };
}

/** Keys from the first line on, one of them `title`, and a line of dashes below. */
function endedYaml(source: string, above: string, start: string): FrontMatter | undefined {
  if (above.trim() !== '' || !key.test(start)) return undefined;
  const [whole, inside = ''] = /^(.*?\n)---[ \t]*(?:\n|$)/s.exec(start) ?? [];
  const isHead = whole !== undefined && /^title:/m.test(inside) && isOfKeys(inside);
  return isHead ? cut(source, 'YAML', above.length, whole, inside) : undefined;
}

/** `Title: …` and other keys above the first blank line: https://docs.getpelican.com/en/latest/content.html */
function unfencedYaml(source: string, above: string, start: string): FrontMatter | undefined {
  const [whole] = /^title:[^\n]*\n(?:[^\n]+\n)+(?=\n)/i.exec(start) ?? [];
  if (whole === undefined || !isOfKeys(whole)) return undefined;
  // It is no YAML: keys have capitals, and a sign for numbers begins no comment.
  const yaml = whole.replace(
    /^([\p{L}_][\p{L}\p{N}_.-]*)(:[ \t]+)(\S.*?)?[ \t]*$/gmu,
    (_, key: string, colon: string, value = '') =>
      key.toLowerCase() + colon + (/^[^"'[{|>].* #/.test(value) ? JSON.stringify(value) : value),
  );
  return cut(source, 'YAML', above.length, whole, yaml);
}

/** `.. title: …` in a comment: https://getnikola.com/handbook.html#metadata-fields */
function commentedYaml(source: string, above: string, start: string): FrontMatter | undefined {
  const [whole, inside = ''] = /^<!--[ \t]*\n((?:\.\. [^\n]*\n)+)-->[ \t]*(?:\n|$)/.exec(start) ?? [];
  if (whole === undefined || !/^\.\. title:/m.test(inside)) return undefined;
  return cut(source, 'YAML', above.length, whole, inside.replace(/^\.\. /gm, ''), 1);
}

/** `export const metadata = { title: 'x' }` above the text of MDX, after what it takes in: plain values in braces are YAML. */
function exportedYaml(source: string, above: string, start: string): FrontMatter | undefined {
  const [whole, taken = '', inside = ''] = exported.exec(start) ?? [];
  if (whole === undefined || !/(?:^|[\s{,])["']?title["']?[ \t]*:/.test(inside)) return undefined;
  const found = cut(source, 'YAML', above.length + taken.length, whole.slice(taken.length), inside);
  return {
    ...found,
    body: source.slice(0, above.length + taken.length) + found.body.slice(lineCount(above + taken)),
  };
}

const lineCount = (text: string): number => text.split('\n').length - 1;

/** `title:: …` and other properties above the first blank line, of Logseq: https://docs.logseq.com/#/page/properties */
function properties(source: string, above: string, start: string): FrontMatter | undefined {
  const [whole] = /^(?:[a-z][\w-]*::(?:[ \t][^\n]*)?\n)+(?=[ \t]*(?:\n|[-*#]))/i.exec(start) ?? [];
  if (whole === undefined || above.trim() !== '') return undefined;
  const yaml = whole.replace(/^([\w-]+)::[ \t]*(.*?)[ \t]*$/gm, (_, name: string, value: string) => {
    const plain = value.replace(/#?\[\[([^[\]]*)\]\]/g, '$1');
    return `${name}: ${JSON.stringify(plain)}`;
  });
  return {
    ...cut(source, 'YAML', above.length, whole, whole),
    text: '\n'.repeat(above.split('\n').length - 1) + yaml,
  };
}

/** What stands between other signs, or below other words, is read too, and told. */
function strayYaml(source: string, above: string, start: string): FrontMatter | undefined {
  const line = above.split('\n').length;
  const other = betweenOtherSigns(start);
  if (other) {
    const reason = 'the front matter stands between lines of other signs; write each as ---';
    const found = cut(source, 'YAML', above.length, other.whole, other.inside, 1);
    return { ...found, problem: { line, reason, isError: false } };
  }
  const below = belowWords(start);
  if (!below) return undefined;
  const from = above.length + below.from;
  const { text, body } = cut(source, 'YAML', from, below.whole, below.inside, 1);
  const words = source.slice(0, from);
  return {
    form: 'YAML',
    text,
    body: words + body.slice(words.split('\n').length - 1),
    lines: 0,
    problem: {
      line: words.split('\n').length,
      reason: 'the front matter stands below other words; put it on the first line',
      isError: false,
    },
  };
}

function cut(
  source: string,
  form: FrontMatter['form'],
  from: number,
  whole: string,
  inside: string,
  fences = 0,
): FrontMatter {
  const end = from + whole.replace(/\n$/, '').length;
  const linesAbove = source.slice(0, from).split('\n').length - 1 + fences;
  const lines = source.slice(0, end).split('\n').length;
  return {
    form,
    text: '\n'.repeat(linesAbove) + inside,
    body: '\n'.repeat(lines - 1) + source.slice(end),
    lines,
  };
}

function none(source: string): FrontMatter {
  return { form: 'YAML', text: '', body: source, lines: 0 };
}

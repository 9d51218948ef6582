/** Front matter where no program looks for it: between other signs than dashes, below other words, or a second time. */
import { blankLines, countLineEnds, cutOut, type FrontMatter } from './front-matter.ts';
import { isOfKeys } from './lines-of-keys.ts';
import { knownKey } from './schema-names.ts';

/** Signs that an editor made of dashes, lines of other signs, code, and comments. */
const otherFences = [
  /^[-–—‒−―]{1,5}[ \t]*\n((?:(?![-–—‒−―]+[ \t]*\n)[^\n]*\n){1,100})[-–—‒−―]{1,5}[ \t]*(?:\n|$)/,
  /^([*_=~#;]){3,}[ \t]*\n((?:(?!\1{3})[^\n]*\n){1,100})\1{3,}[ \t]*(?:\n|$)/,
  /^(?:`{3,}|~{3,})[ \t]*(?:ya?ml[ \t]*)?\n((?:(?![`~]{3})[^\n]*\n){1,100})(?:`{3,}|~{3,})[ \t]*(?:\n|$)/i,
  /^<!--[ \t]*\n((?:(?!-->)[^\n]*\n){1,100})-->[ \t]*(?:\n|$)/,
  /^\/\*[ \t]*\n((?:(?!\*\/)[^\n]*\n){1,100})\*\/[ \t]*(?:\n|$)/,
];
const title = /^title[ \t]*:/im;
const block = /^---[ \t]*\n((?:(?!---[ \t]*\n)[^\n]*\n){1,100})---[ \t]*(?:\n|$)/;
/** The same as code, as chat programs write it. */
const blockInFence =
  /^(`{3,})(?:ya?ml)?[ \t]*\n---[ \t]*\n((?:(?!---[ \t]*\n)[^\n]*\n){1,100})---[ \t]*\n\1[ \t]*(?:\n|$)/i;
/** Lines that may stand above front matter. */
const mostAbove = 20;

/** What stands between other signs, or below other words, is read too, and told. */
export function strayFrontMatter(source: string, above: string, start: string): FrontMatter | undefined {
  const line = above.split('\n').length;
  const other = betweenOtherSigns(start);
  if (other) {
    const reason = 'the front matter stands between lines of other signs; write each as ---';
    const found = cutOut(source, 'YAML', above.length, other.whole, other.inside, 1);
    return { ...found, problem: { line, reason, isError: false } };
  }
  const below = belowWords(start);
  if (!below) return undefined;
  const from = above.length + below.from;
  const { text, body } = cutOut(source, 'YAML', from, below.whole, below.inside, 1);
  const words = source.slice(0, from);
  return {
    form: 'YAML',
    text,
    body: words + body.slice(countLineEnds(words)),
    lines: 0,
    problem: {
      line: words.split('\n').length,
      reason: 'the front matter stands below other words; put it on the first line',
      isError: false,
    },
  };
}

/** Front matter at the start of a text between other lines than `---`. */
function betweenOtherSigns(start: string): { whole: string; inside: string } | undefined {
  for (const fences of otherFences) {
    const found = fences.exec(start);
    const inside = found?.at(-1);
    if (found && inside !== undefined && title.test(inside) && areKeys(inside))
      return { whole: found[0], inside };
  }
  return undefined;
}

/** Front matter below other words: where it begins, from 0. */
function belowWords(start: string): { from: number; whole: string; inside: string } | undefined {
  let from = 0;
  for (let line = 0; line < mostAbove; line++) {
    const next = start.indexOf('\n', from);
    if (next === -1) return undefined;
    const [whole, inside = ''] = block.exec(start.slice(from, from + 20_000)) ?? [];
    if (whole !== undefined && title.test(inside) && areKeys(inside)) return { from, whole, inside };
    from = next + 1;
  }
  return undefined;
}

/**
 * Keys between dashes at the very start of the text below front matter, which a program wrote above an article that had its own.
 *
 * @returns where it begins, what its lines of one fact say, and the text without it
 */
export function secondBlock(
  body: string,
): { line: number; facts: Map<string, string>; rest: string } | undefined {
  const above = /^\s*/.exec(body.slice(0, 200_000))?.[0] ?? '';
  const start = body.slice(above.length);
  const head = start.slice(0, 20_000);
  const found = block.exec(head) ?? blockInFence.exec(head);
  const [whole, inside = ''] = [found?.[0], found?.at(-1)];
  if (whole === undefined || !areKeys(inside) || (whole.startsWith('`') && !title.test(inside)))
    return undefined;
  const blank = blankLines(countLineEnds(whole));
  return {
    line: above.split('\n').length,
    facts: new Map(inside.split('\n').flatMap(factOfLine)),
    rest: above + blank + start.slice(whole.length),
  };
}

const fact = /^([\p{L}_][\p{L}\p{M}\p{N}_-]*):[ \t]+([^\s[{|>&*!#][^\n]*)$/u;
const facts = new Set(['title', 'author', 'date', 'dek', 'source', 'publisher', 'lang', 'updated']);

function factOfLine(line: string): [string, string][] {
  const [, name = '', value = ''] = fact.exec(line) ?? [];
  const key = knownKey(name);
  return key !== undefined && facts.has(key) ? [[key, value.trim().replace(/^(["'])(.*)\1$/, '$2')]] : [];
}

/** One key is enough here. */
function areKeys(inside: string): boolean {
  return inside.trim() !== '' && isOfKeys(`#\n${inside.replace(/^[ \t]*\n/gm, '')}`);
}

import { cutOut, type FrontMatter, withoutAny } from './front-matter.ts';
import { key } from './lines-of-keys.ts';
import { pythonDict } from './python-dict.ts';
import { separatedFields } from './separated-fields.ts';
import { strayFrontMatter } from './stray-front-matter.ts';
import { unfencedFrontMatter } from './unfenced-front-matter.ts';

/** More than any front matter has: fences are not looked for farther down. */
const longest = 200_000;
const toml = /^\+{3,}[ \t]*\n(.*?)(?<=\n)\+{3,}[ \t]*(?:\n|$)/s;
/** A key in the next line: it is no line of signs. */
const openToml = /^\+{3,}[ \t]*\n[ \t]*[\w."-]+[ \t]*=/;
const fencedJson = /^;{3}[ \t]*\n(.*?)(?<=\n);{3}[ \t]*(?:\n|$)/s;
/** Over several lines, or on one. */
const json = /^\{[ \t]*(?:\n.*?\n|"[^\n]*)\}[ \t]*(?:\n|$)/s;
/** The language behind the dashes is Eleventy's (https://www.11ty.dev/docs/data-frontmatter/); plain values in braces of JavaScript are YAML. */
const openingDashes = /^(-{3,})[ \t]*(?:(ya?ml|toml|json|js|javascript)[ \t]*)?\n/i;
/** A comment behind a value; an address has a colon before its slashes. */
const scriptComment = /(^|[\s,])\/\/(?=[^\n]*$)/gm;
/** A program or a translator wrote it above an article that has its own. */
const commentAbove = new RegExp(
  `^(?:<!--(?:(?!-->)[^]){0,2000}-->\\s{0,20}){1,5}(?=---[ \\t]*\\n${key.source.slice(1)})`,
  'u',
);
const emptyAbove = new RegExp(`^---[ \\t]*\\n\\s*(?=---[ \\t]*\\n${key.source.slice(1)})`, 'u');

/**
 * Cuts a Markdown file into front matter and body: YAML between `---` (https://jekyllrb.com/docs/front-matter/), TOML
 * between `+++`, JSON in braces (https://gohugo.io/content-management/front-matter/), and what has no fence above it
 * (`unfenced-front-matter.ts`) or stands where no program looks for it (`stray-front-matter.ts`).
 *
 * A first line of dashes that a blank line and no key follows is a thematic break, as in CommonMark.
 */
export function splitFrontMatter(file: string): FrontMatter {
  const source = file.replace(/\r\n?/g, '\n');
  const separated = separatedFields(source);
  if (separated) return separated;
  const above = /^\uFEFF?\s*/.exec(source)?.[0] ?? '';
  const start = source.slice(above.length, above.length + longest);

  for (const [form, fences] of [['TOML', toml] as const, ['JSON', fencedJson] as const]) {
    const [whole, inside = ''] = fences.exec(start) ?? [];
    if (whole !== undefined) return cutOut(source, form, above.length, whole, inside, 1);
  }
  if (openToml.test(start)) {
    const reason =
      'the front matter is never closed; put a line of three plus signs (+++) below its last key';
    const line = above.split('\n').length;
    return { ...withoutAny(source), problem: { line, reason, isError: true } };
  }
  const braces = json.exec(start)?.[0];
  if (braces !== undefined && /^\{\s*"/.test(braces))
    return cutOut(source, 'JSON', above.length, braces, braces);
  const dict = pythonDict(start);
  if (dict) return cutOut(source, 'JSON', above.length, dict.whole, dict.yaml);
  const [fence = ''] = emptyAbove.exec(start) ?? commentAbove.exec(start) ?? [];
  return (
    fencedYaml(source, above + fence, start.slice(fence.length)) ??
    unfencedFrontMatter(source, above, start) ??
    strayFrontMatter(source, above, start) ??
    withoutAny(source)
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
    return { ...withoutAny(source), problem: { line, reason, isError: true } };
  }
  const between = rest.slice(0, closing.index);
  const inside =
    /^j/i.test(language) && !/json/i.test(language) ? between.replace(scriptComment, '$1#') : between;
  const isText = /^[ \t]*\n/.test(rest) && inside.trim() !== '' && !/^[\w-]+[ \t]*:/m.test(inside);
  if (isText && !isNamed) return undefined;

  const whole = opening + between + closing[0];
  const form = forms[language.toLowerCase()] ?? 'YAML';
  const found = cutOut(source, form, above.length, whole, inside, 1);
  if (dashes.length === 3 && closing[0].trim().length === 3) return found;
  const reason = 'the front matter stands between lines of more than three dashes; write each as ---';
  return { ...found, problem: { line, reason, isError: false } };
}

/** Tells files of programs, code and data, from texts: they are text as well, and no articles. */
import { Fences } from '../markdown/read/outside-code.ts';
import type { Input } from './reader.ts';

const code =
  /\.(?:[cm]?[jt]sx?|css|s[ac]ss|less|vue|svelte|astro|py|rb|php|go|rs|java|kt|swift|cs|c|cc|cpp|h|hpp|sh|bash|zsh|ps1|bat|pl|lua|r|sql|graphql|ipynb|njk|liquid|hbs|ejs)$/i;
const data =
  /\.(?:json[lc5]?|ya?ml|toml|ini|cfg|conf|env|lock|map|csv|tsv|log|srt|vtt|xsl|xsd|bib|ics|vcf|opml|gpx|geojson|po|properties)$/i;
/** How a line of code ends or begins, and next to no line of prose. */
const statement = /[{}();,]\s*$|^\s*[})\]]/;
const leastShare = 0.6;
/** Signs among the characters of code, which has lines, or none. */
const signs = /[{}=]/g;
/** Which have the same, or more. */
const noSigns = /https?:\S+|={3,}/g;
const leastSigns = 0.01;
const leastWithoutLines = 0.03;
/** Formulas have as many signs, among words. */
const mostSpaces = 0.1;

/** @returns what it is, in words; undefined for a text that may be an article */
export function programFile({ name, start }: Pick<Input, 'name' | 'start'>): 'code' | 'data' | undefined {
  // A host's name may end like a file's.
  const file = /^https?:/i.test(name) ? '' : name;
  if (code.test(file)) return 'code';
  if (data.test(file)) return 'data';
  const lines = proseIn(Buffer.from(start).toString('utf8'));
  const text = lines.join('\n').replace(noSigns, '');
  const share = (text.match(signs)?.length ?? 0) / Math.max(1, text.length);
  const statements = lines.filter((line) => statement.test(line)).length;
  const spaces = (text.match(/\s/g)?.length ?? 0) / Math.max(1, text.length);
  const isCode =
    (share >= leastWithoutLines && spaces <= mostSpaces) ||
    (share >= leastSigns && statements >= leastShare * lines.length);
  return isCode ? 'code' : undefined;
}

/** A headline that a program fills in, as Obsidian, Templater and Hugo write it in a template, and nobody in an article. */
const filledIn = /^(?:title\s*[:=]\s*|#[ \t]+)["']?(?:\{\{[^\n]{1,200}\}\}|<%[^\n]{1,200}%>)["']?\s*$/;

/** Whether a text is a template for others: its first headline is one that a program fills in. */
export function isTemplate({ start }: Pick<Input, 'start'>): boolean {
  const text = Buffer.from(start.subarray(0, 2000)).toString('utf8');
  return filledIn.test(/^(?:title\s*[:=]|#[ \t]).*$/m.exec(text)?.[0] ?? '');
}

/** The lines that are no code of an article: that stands between fences, or is indented below prose. */
function proseIn(text: string): string[] {
  const fences = new Fences();
  const lines = text.split(/\r?\n/).filter((line) => !fences.hold(line) && line.trim() !== '');
  const plain = lines.filter((line) => !/^(?: {4}|\t)/.test(line));
  return plain.some((line) => !statement.test(line)) ? plain : lines;
}

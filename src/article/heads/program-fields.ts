/**
 * The head of a text in the form of one program, which is none of YAML, TOML or JSON: its fields say what front matter says, and are kept as keys
 * there.
 */
import { blankLines, countLineEnds } from '../front-matter/front-matter.ts';
import { keysAboveText } from '../front-matter/unfenced-front-matter.ts';
import type { FoundHead } from './found-head.ts';
import { knownName } from '../front-matter/schema-names.ts';

interface Form {
  /** All of it, above the text. */
  head: RegExp;
  /** A name and its value. */
  field: RegExp;
}

const forms: readonly Form[] = [
  // JBake: https://jbake.org/docs/latest/#metadata_header
  { head: /^(?:[\w.-]+=[^\n]*\n|#[^\n]*\n|[ \t]*\n){1,60}~{6,}[ \t]*(?:\n|$)/, field: /^([\w.-]+)=(.*)$/gm },
  // NimblePublisher, in Elixir: https://hexdocs.pm/nimble_publisher/NimblePublisher.html
  {
    head: /^%\{[ \t]*\n[^]{0,10000}?\n\}[ \t]*\n---[ \t]*(?:\n|$)/,
    field: /^[ \t]*(\w+):([ \t]*"""[^]*?""",?|.*)$/gm,
  },
  // Cryogen, in Clojure: https://cryogenweb.org/docs/writing-posts.html
  {
    head: /^\{\s*:[\w-]+\s[^]{0,10000}?\}[ \t]*(?:\n|$)/,
    field: /:([\w-]+)\s+("(?:[^"\\]|\\.)*"|#?[[{][^\]}]*[\]}]|[^\s}]+)/g,
  },
  // FsBlog
  { head: /^@\{[ \t]*\n[^]{0,10000}?\n\}[ \t]*(?:\n|$)/, field: /^[ \t]*(\w+)[ \t]*=(.*)$/gm },
  // Franklin, in Julia (https://franklinjl.org/syntax/page-variables/), and Camel.
  {
    head: /^(?:(?:@@|@def)[ \t]*\w+[ \t]*=[^\n]*(?:\n|$)){2,60}/,
    field: /^(?:@@|@def)[ \t]*(\w+)[ \t]*=(.*)$/gm,
  },
  // HTMLy: https://docs.htmly.com
  {
    head: /^(?:<!--(t|d|tag|image|video|audio|link|quote) [^\n]*? \1-->\s*){2,20}/,
    field: /<!--(t|d|tag|image) (.*?) \1-->/g,
  },
  { head: keysAboveText, field: /^([a-z][a-z _-]{1,20}):(.*)$/gim },
  // Factiva
  {
    head: /^(?:SE[ \t][^\n]*\n)?HD[ \t]+\S[^\n]*\n(?:[A-Z]{2,3}[ \t]+\S[^\n]*\n|[ \t]*\n){3,40}LP[ \t]*(?:\n|(?=\S))/,
    field: /^([A-Z]{2,3})[ \t]+(\S.*)$/gm,
  },
];
/** Those that are no words. */
const names = new Map([
  ['t', 'title'],
  ['d', 'description'],
  ['tag', 'tags'],
  ['HD', 'title'],
  ['BY', 'author'],
  ['PD', 'date'],
  ['SN', 'publisher'],
  ['CY', 'rights'],
]);
/** @returns undefined for a text that begins otherwise */
export function programFields(text: string): FoundHead | undefined {
  const above = /^\uFEFF?\s*/.exec(text)?.[0] ?? '';
  const start = text.slice(above.length, above.length + 20_000);
  for (const { head, field } of forms) {
    const whole = head.exec(start)?.[0];
    if (whole === undefined) continue;
    const facts = new Map<string, string>();
    for (const [, written = '', value = ''] of whole.matchAll(field)) {
      const name = knownName(names.get(written) ?? written) ?? written;
      if (plain(value) !== '' && !facts.has(name)) facts.set(name, plain(value));
    }
    if (![...facts.keys()].some((name) => knownName(name) !== undefined)) continue;
    const lines = blankLines(countLineEnds(whole));
    return { facts, rest: above + lines + text.slice(above.length + whole.length) };
  }
  return undefined;
}

/** Without what marks a text, a day or a list: `~w(lake roads)`, `["lake" "roads"]`, `~D[2024-05-06]`. */
function plain(value: string): string {
  const written = value.trim().replace(/[,;]$/, '');
  const inside = /^(?:~[a-z]|#)?[[({|](.*)[\])}|]$/is.exec(written)?.[1];
  if (inside === undefined) return unquoted(/^~D\[(.*)\]$/.exec(written)?.[1] ?? written);
  const items = /["']/.test(inside) ? inside.match(/"[^"]*"|'[^']*'/g) : inside.split(/[\s,]+/);
  return (items ?? []).map(unquoted).join(', ');
}

function unquoted(value: string): string {
  const inside = /^("""|"|')([^]*)\1$/.exec(value.trim())?.[2];
  return (inside ?? value).trim().replaceAll('\\"', '"');
}

/**
 * The head of a text in the form of one program, which is none of YAML, TOML or JSON: its fields say what front matter says. Only names of keys
 * count.
 */
import { blankLines, countLineEnds } from './front-matter.ts';
import type { ProgramHead } from './program-head.ts';
import { knownName } from './schema-names.ts';

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
  // A letter (RFC 5322): what else stands there is for its programs.
  {
    head: /^(?=(?:[^\n]+\n){0,30}from:)(?=(?:[^\n]+\n){0,30}subject:)(?:[a-z][a-z-]{1,40}:[^\n]*\n(?:[ \t]+\S[^\n]*\n){0,20}){3,60}(?=\n)/i,
    field: /^(subject|from|date):(.*)$/gim,
  },
];
const encoded = /=\?utf-8\?([qb])\?([^?\s]{1,200})\?=(?: (?==\?))?/gi;
/** Behind the name of who wrote a letter, or around it. */
const mailbox = /\s?<[^<>\s@]+@[^<>\s@]+>$/;
const otherNames = new Map([
  ['t', 'title'],
  ['d', 'description'],
  ['tag', 'tags'],
  ['subject', 'title'],
  ['from', 'author'],
]);
/** What Joplin writes below a note that it exports as it keeps it. */
const foot = /\n\n(id: [\da-f]{32}\n(?:[a-z_]+:[^\n]*\n){5,60}type_: 1)\s*$/;
const fieldOfFoot = /^(author|source_url|user_created_time|user_updated_time): (\S.*)$/gm;
const keysOfFoot = new Map([
  ['user_created_time', 'created'],
  ['user_updated_time', 'updated'],
]);

/** @returns undefined for a text that begins otherwise */
export function programFields(text: string): ProgramHead | undefined {
  const above = /^\uFEFF?\s*/.exec(text)?.[0] ?? '';
  const start = text.slice(above.length, above.length + 20_000);
  for (const { head, field } of forms) {
    const whole = head.exec(start)?.[0];
    if (whole === undefined) continue;
    const facts = new Map<string, string>();
    for (const [, written = '', value = ''] of unfolded(whole).matchAll(field)) {
      const name = knownName(otherNames.get(written.toLowerCase()) ?? written);
      if (name !== undefined && plain(value) !== '' && !facts.has(name)) facts.set(name, plain(value));
    }
    if (facts.size === 0) continue;
    const lines = blankLines(countLineEnds(whole));
    return { facts, rest: above + lines + text.slice(above.length + whole.length) };
  }
  return ofJoplin(text);
}

/** The lines of a letter that go on, joined to those that they belong to, and letters that are no ASCII (RFC 2047) read. */
function unfolded(head: string): string {
  if (!/^subject:/im.test(head)) return head;
  return head.replace(/\n[ \t]+/g, ' ').replace(encoded, (_, form: string, written: string) => {
    const bytes = written.replaceAll('_', ' ').replace(/=([\dA-F]{2})/gi, (_, code: string) => {
      return String.fromCharCode(Number.parseInt(code, 16));
    });
    return (/b/i.test(form) ? Buffer.from(written, 'base64') : Buffer.from(bytes, 'latin1')).toString();
  });
}

/** Its first line is what the note is called. */
function ofJoplin(text: string): ProgramHead | undefined {
  const end = text.slice(-20_000);
  const found = foot.exec(end);
  if (!found?.[1]) return undefined;
  const [title = ''] = text.split('\n', 1);
  const said = Array.from(found[1].matchAll(fieldOfFoot), ([, name = '', value = '']) => {
    return [keysOfFoot.get(name) ?? name, value] as const;
  });
  const facts = new Map([...(title.trim() === '' ? [] : [['title', title] as const]), ...said]);
  return { facts, rest: text.slice(title.length, text.length - end.length + found.index) };
}

/** Without what marks a text, a day or a list: `~w(lake roads)`, `["lake" "roads"]`, `~D[2024-05-06]`. */
function plain(value: string): string {
  const written = value.trim().replace(/[,;]$/, '').replace(mailbox, '');
  const inside = /^(?:~[a-z]|#)?[[({|](.*)[\])}|]$/is.exec(written)?.[1];
  if (inside === undefined) return unquoted(/^~D\[(.*)\]$/.exec(written)?.[1] ?? written);
  const items = /["']/.test(inside) ? inside.match(/"[^"]*"|'[^']*'/g) : inside.split(/[\s,]+/);
  return (items ?? []).map(unquoted).join(', ');
}

function unquoted(value: string): string {
  const inside = /^("""|"|')([^]*)\1$/.exec(value.trim())?.[2];
  return (inside ?? value).trim().replaceAll('\\"', '"');
}

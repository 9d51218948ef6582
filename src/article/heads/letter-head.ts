/** The head of a letter (RFC 5322) that was saved as text: who wrote it, when, and on what. What else stands there is for its programs. */
import { decodeWords } from 'postal-mime';
import { blankLines, countLineEnds } from '../front-matter/front-matter.ts';
import type { FoundHead } from './found-head.ts';
import { senderOf } from './sender.ts';

const head =
  /^(?=(?:[^\n]+\n){0,30}from:)(?=(?:[^\n]+\n){0,30}subject:)(?:[a-z][a-z-]{1,40}:[^\n]*\n(?:[ \t]+\S[^\n]*\n){0,20}){3,60}(?=\n)/i;
const keys = new Map([
  ['subject', 'title'],
  ['from', 'author'],
  ['date', 'date'],
]);

/** @returns undefined for a text that begins otherwise */
export function letterHead(text: string): FoundHead | undefined {
  const above = /^\uFEFF?\s*/.exec(text)?.[0] ?? '';
  const whole = head.exec(text.slice(above.length, above.length + 20_000))?.[0];
  if (whole === undefined) return undefined;
  const facts = new Map<string, string>();
  for (const line of whole.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const [, name = '', written = ''] = /^([a-z]+):(.*)$/i.exec(line) ?? [];
    const meant = keys.get(name.toLowerCase());
    const said = decodeWords(written).trim();
    const [key, value] = meant === 'author' ? senderOf(said) : [meant, said];
    if (key !== undefined && value !== '' && !facts.has(key)) facts.set(key, value);
  }
  const lines = blankLines(countLineEnds(whole));
  return { facts, rest: above + lines + text.slice(above.length + whole.length) };
}

/** Mends lines of TOML that have one possible meaning: a text without quotes or with quotes inside, a list that is not closed, a colon for `=`. */
import { parse } from 'smol-toml';
import type { Problem } from './read-yaml.ts';

const pair = /^([ \t]*["']?[\w-]+["']?)[ \t]*[:=][ \t]*(\S.*)$/;
/** It goes on in the next line. */
const isOpen = /^(?:"""|''')|[[{,]$/;
/** A day as code of Julia: https://franklinjl.org/syntax/page-variables/ */
const dayOfJulia = /^Date\((\d{4}), ?(\d{1,2}), ?(\d{1,2})\)$/;
const quoted = /^["'“”‘’„«](.*?)["'“”‘’»]?$/;
/** A text of more lines is not mended. */
const mostLines = 1000;

/** @returns the same keys on the same lines, and what was wrong; undefined if nothing can be mended */
export function mendToml(toml: string): { toml: string; slips: Problem[] } | undefined {
  const lines = toml.split('\n');
  if (lines.length > mostLines) return undefined;
  const slips: Problem[] = [];
  let isInText = false;
  const mended = lines.map((line, at) => {
    const wasInText = isInText;
    if (line.split('"""').length % 2 === 0) isInText = !isInText;
    const [, key, value = ''] = pair.exec(line) ?? [];
    if (wasInText || key === undefined || isOpen.test(value.trim()) || isRead(line)) return line;
    const written = `${key} = ${valueOf(value.trim())}`;
    const reason = `this value needs another form; write ${written.trim().slice(0, 120)}`;
    slips.push({ line: at + 1, column: line.search(/\S/) + 1, reason });
    return written;
  });
  return slips.length === 0 ? undefined : { toml: mended.join('\n'), slips };
}

function isRead(line: string): boolean {
  try {
    // Without its end, a day of another form is taken.
    parse(`${line}\n`);
    return true;
  } catch {
    return false;
  }
}

function valueOf(value: string): string {
  const [, year, month = '', day = ''] = dayOfJulia.exec(value) ?? [];
  if (year !== undefined) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!value.startsWith('[')) return textOf(value);
  const items = value.replace(/^\[|\]$/g, '').split(',');
  return `[${items
    .filter((item) => item.trim() !== '')
    .map(textOf)
    .join(', ')}]`;
}

function textOf(value: string): string {
  return JSON.stringify(value.trim().replace(quoted, '$1'));
}

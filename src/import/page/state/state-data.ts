/** Reads the data with which the scripts of a page build it: JSON in an element of its own, or behind `window.__STATE__ =`. */
import { toString } from 'hast-util-to-string';
import { attribute, type Page } from '../tree/parse-page.ts';

/** Shorter ones hold no article. */
const shortest = 400;
const longest = 20_000_000;
const mostValues = 20;

export function stateData({ elements }: Page): unknown[] {
  const found: unknown[] = [];
  for (const element of elements) {
    if (element.tagName !== 'script' || /ld\+json/i.test(attribute(element, 'type') ?? '')) continue;
    const code = toString(element);
    if (code.length < shortest || code.length > longest) continue;
    for (const json of valuesIn(code)) {
      const value = parse(json);
      if (value !== undefined) found.push(value);
      if (found.length >= mostValues) return found;
    }
  }
  return found;
}

function* valuesIn(code: string): Generator<string> {
  const start = /(?:^|=)\s*(?=[{[])/g;
  for (let match = start.exec(code); match; match = start.exec(code)) {
    const end = endOf(code, start.lastIndex);
    if (end - start.lastIndex >= shortest) yield code.slice(start.lastIndex, end);
    start.lastIndex = Math.max(end, start.lastIndex + 1);
  }
}

/** Where the brackets are closed that open there. */
function endOf(code: string, from: number): number {
  let depth = 0;
  const sign = /["{}[\]]/g;
  sign.lastIndex = from;
  for (let match = sign.exec(code); match; match = sign.exec(code)) {
    const [found] = match;
    if (found === '"') sign.lastIndex = endOfString(code, sign.lastIndex);
    else if (found === '{' || found === '[') depth++;
    else if (--depth === 0) return sign.lastIndex;
  }
  return code.length;
}

/** Behind the quotation mark that closes it: one that no backslash, itself none of a pair, stands before. */
function endOfString(code: string, from: number): number {
  for (let at = code.indexOf('"', from); at >= 0; at = code.indexOf('"', at + 1)) {
    let escape = at;
    while (escape > from && code[escape - 1] === '\\') escape--;
    if ((at - escape) % 2 === 0) return at + 1;
  }
  return code.length;
}

function parse(json: string): unknown {
  try {
    // Programs that write data as code have this for what is not known.
    return JSON.parse(json.replace(/(?<=":)undefined(?=[,}])/g, 'null'));
  } catch {
    return undefined;
  }
}

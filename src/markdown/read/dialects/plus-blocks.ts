/**
 * Reads what Retype (https://retype.com/components) and Outline put between lines of signs: notes (`!!!danger Title`), tabs (`+++ Title`), columns
 * (`||| Title`) and panels (`==- Title`), and their links (`[!ref The ferry](/ferry.md)`).
 */
import { codeLines, outsideCode } from '../outside-code.ts';

/** A line of signs begins a part with its title, and alone ends it. */
const signs = ['+++', '|||', '==-', '!!!'] as const;
const ends = new Map<string, string>([['==-', '===']]);
const said =
  /\[!(badge|button|ref|link|file|embed|icon|image)((?:[ \t]+[^[\]\n]{1,300})?)\](\([^()\s]{1,1000}\))?/g;
const quoted = /\b(\w+)="([^"\n]*)"/g;

export function plusBlocks(markdown: string): string {
  if (!/^(?:\+\+\+|\|\|\||==-) |^!!!|\[![a-z]/m.test(markdown)) return markdown;
  const lines = markdown.split('\n');
  const isCode = codeLines(lines);
  const read = signs.reduce((text, sign) => readBlocks(text, sign, isCode), lines).join('\n');
  return outsideCode(read, (text) =>
    text.replace(said, (_, name: string, words: string, target = '') => readLink(name, words, target)),
  );
}

function readBlocks(lines: string[], sign: string, isCode: ReadonlySet<number>): string[] {
  const end = ends.get(sign) ?? sign;
  const isEnd = (line: string, at: number) => line.trimEnd() === end && !isCode.has(at);
  const last = lines.findLastIndex(isEnd);
  let isOpen = false;
  return lines.map((line, at) => {
    if (at > last || isCode.has(at)) return line;
    if (isEnd(line, at)) {
      const written = !isOpen ? line : sign === '!!!' ? ':::' : '';
      isOpen = false;
      return written;
    }
    if (!line.startsWith(sign) || /^!!!(?:include\(|[ \t]+[\w-]+[ \t]+")/.test(line)) return line;
    const title = line.slice(sign.length);
    if (sign !== '!!!') {
      if (!/^[ \t]+\S/.test(title)) return line;
      // On one line with the text above and below.
      const before = isOpen && (lines[at - 1] ?? '').trim() !== '' ? '<br>' : '';
      isOpen = true;
      return `${before}**${title.trim()}**<br>`;
    }
    isOpen = true;
    const sort = /^[a-z]\w*(?!\S)/.exec(title)?.[0] ?? '';
    return `:::${sort || 'note'} ${title.slice(sort.length).trim()}`;
  });
}

/** `variant="danger" text="Late"`, or the words alone; a link without words has those of its address. */
function readLink(name: string, written: string, target: string): string {
  const given = new Map(Array.from(written.matchAll(quoted), ([, key = '', value = '']) => [key, value]));
  const words = given.get('text') ?? written.replace(quoted, '').trim();
  const address = target.slice(1, -1);
  if (name === 'icon') return '';
  if (name === 'image') return `!${words === '' ? '[]' : `[${words}]`}${target}`;
  if (target === '') return words;
  if (name === 'embed' && /^https?:/.test(address)) return address;
  return `[${words === '' ? address.replace(/^.*\/(?=.)/, '') : words}]${target}`;
}

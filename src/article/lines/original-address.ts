import { labelOf } from '../../language/label.ts';
import { originalLabels } from '../../language/labels.ts';
import { addressIn, isAddressAlone } from '../front-matter/address-in.ts';
import { blankLines, countLineEnds } from '../front-matter/front-matter.ts';

const aboveHeadline = /^\s*<?(https?:\/\/[^\s<>]{1,2000})>?[ \t]*(?=\n\s*#[ \t])/;
/** The label, blank lines and an address; in characters. */
const longest = 2500;
const labelled = /^(.{2,60}?[:：][*_]{0,3}|.{2,60}?)\s+(\S+)$/u;

/**
 * The address of the original, as scrapers leave it: alone above the headline, or below the text behind its label or on a
 * line below it (`Original url:`).
 *
 * @returns `rest`: the text without it; undefined where it is not
 */
export function originalAddress(text: string): { source: string; rest: string } | undefined {
  const [whole = '', source] = aboveHeadline.exec(text) ?? [];
  if (source === undefined) return atEnd(text);
  return { source, rest: blankLines(countLineEnds(whole)) + text.slice(whole.length) };
}

function atEnd(text: string): { source: string; rest: string } | undefined {
  const whole = text.trimEnd();
  const lines = whole.slice(-longest).split('\n');
  const last = lines.pop()?.trim() ?? '';
  const [, label, address = ''] = labelled.exec(last) ?? [];
  const isBelowLabel = label === undefined || !isOriginalLabel(label);
  const above = lines.findLastIndex((line) => line.trim() !== '');
  if (isBelowLabel && !isOriginalLabel(lines.splice(above, lines.length).join(''))) return undefined;
  const source = addressOf(isBelowLabel ? last : address);
  const rest = whole.slice(0, -longest) + lines.join('\n');
  return source === undefined || rest.trim() === '' ? undefined : { source, rest };
}

const isOriginalLabel = (line: string): boolean => originalLabels.has(labelOf(line));

function addressOf(written: string): string | undefined {
  if (isAddressAlone(written)) return written;
  const found = addressIn(written);
  return found?.name === undefined ? found?.url : undefined;
}

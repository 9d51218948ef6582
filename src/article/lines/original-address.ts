import { labelOf } from '../../language/label.ts';
import { originalLabels } from '../../language/labels.ts';
import { isAddressOf } from './is-address-of.ts';
import { lineAt } from './line-at.ts';
import { addressIn, isAddressAlone } from '../front-matter/address-in.ts';
import { blankLines, countLineEnds } from '../front-matter/front-matter.ts';

const aboveHeadline = /^\s*<?(https?:\/\/[^\s<>]{1,2000})>?[ \t]*(?=\n\s*#[ \t])/;
/** The label, blank lines and an address; in characters. */
const longest = 2500;
/** Lines below it, of rights or of when it was saved. */
const mostBelow = 3;
const addressAlone = /^<?(https?:\/\/[^\s<>]{1,2000})>?$/;
const labelled = /^(.{2,60}?[:：][*_]{0,3}|.{2,60}?)\s+(\S+)$/u;

/**
 * The address of the original, as scrapers leave it: alone above the headline, or below the text behind its label or on a
 * line below it (`Original url:`); alone below the text if it says what the first line does.
 *
 * @returns `rest`: the text without it; undefined where it is not
 */
export function originalAddress(text: string): { source: string; rest: string } | undefined {
  const [whole = '', source] = aboveHeadline.exec(text) ?? [];
  if (source === undefined) return behindLabel(text) ?? aloneAtEnd(text);
  return { source, rest: blankLines(countLineEnds(whole)) + text.slice(whole.length) };
}

function aloneAtEnd(text: string): { source: string; rest: string } | undefined {
  const whole = text.trimEnd();
  const last = whole.lastIndexOf('\n') + 1;
  const [, source] = addressAlone.exec(whole.slice(last)) ?? [];
  const isOriginal = last > 0 && source !== undefined && isAddressOf(source, lineAt(text, 0) ?? '');
  return isOriginal ? { source, rest: text.slice(0, last) } : undefined;
}

function behindLabel(text: string): { source: string; rest: string } | undefined {
  const whole = text.trimEnd();
  let end = whole.length;
  for (let count = 0; count <= mostBelow && end > 0; count++) {
    const found = endingAt(whole.slice(0, end));
    // A source that is not the last word may be that of a picture.
    if (found && (count === 0 || found.label.includes(' ')))
      return { source: found.source, rest: found.rest + whole.slice(end) };
    end = whole.slice(0, end).trimEnd().lastIndexOf('\n');
    if (whole.length - end > longest) return undefined;
  }
  return undefined;
}

interface Ending {
  source: string;
  label: string;
  rest: string;
}

function endingAt(text: string): Ending | undefined {
  const whole = text.trimEnd();
  const lines = whole.slice(-longest).split('\n');
  const last = lines.pop()?.trim() ?? '';
  const [, label, address = ''] = labelled.exec(last) ?? [];
  const isBelowLabel = label === undefined || !isOriginalLabel(label);
  const above = lines.findLastIndex((line) => line.trim() !== '');
  const lineAbove = isBelowLabel ? lines.splice(above, lines.length).join('') : label;
  if (!isOriginalLabel(lineAbove)) return undefined;
  const source = addressOf(isBelowLabel ? last : address);
  const rest = whole.slice(0, -longest) + lines.join('\n');
  if (source === undefined || rest.trim() === '') return undefined;
  const gone = countLineEnds(whole) - countLineEnds(rest);
  return { source, label: labelOf(lineAbove), rest: rest + blankLines(gone) };
}

const isOriginalLabel = (line: string): boolean => originalLabels.has(labelOf(line));

function addressOf(written: string): string | undefined {
  if (isAddressAlone(written)) return written;
  const found = addressIn(written);
  return found?.name === undefined ? found?.url : undefined;
}

import { parse } from 'csv-parse/sync';
import { decodeText } from '../../decode-text.ts';
import type { FoundAddress, Reader } from '../../reader.ts';
import { Unreadable } from '../../unreadable.ts';
import { joinListed } from './join-listed.ts';
import { listedAddress, PassedOver } from '../listed-address.ts';
import { holdsPassages, markedPassage, passagesAlone } from '../highlights/marked-passage.ts';
import { startOf } from '../start-of.ts';

const signs = [',', ';', '\t'];
const longestHead = 10_000;

/** Addresses in columns: exports of Pocket, Instapaper, Readwise Reader, Raindrop and others, by their columns' names. */
export const linkTable: Reader = {
  kind: 'list of addresses',
  recognises: (input) => {
    const { columns } = headOf(startOf(input));
    const hasAddress = columns.some((name) => /^(?:url|link|href|address)$/.test(name));
    return columns.length > 1 && (hasAddress || holdsPassages(columns));
  },
  async *read(input) {
    const skipped: string[] = [];
    const text = decodeText(await input.read());
    const rows: Record<string, string>[] = parse(text, {
      bom: true,
      columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
      delimiter: headOf(text).sign,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: (error) => {
        skipped.push(error?.message ?? 'it is no row');
      },
    });
    const arePassages = rows[0] !== undefined && holdsPassages(Object.keys(rows[0]));
    const passedOver = new PassedOver();
    const alone: Record<string, string>[] = [];
    const found = new Map<string, FoundAddress>();
    for (const row of rows) {
      const next = listedAddress(arePassages ? markedPassage(row) : row);
      if (next) found.set(next.address, joinListed(found.get(next.address), next));
      else if (arePassages) alone.push(row);
      else passedOver.add(row);
    }
    yield* found.values();
    yield* passedOver.failures();
    if (alone.length > 0) yield passagesAlone(alone);
    if (skipped.length > 0)
      yield new Unreadable(`${skipped.length} rows of the table cannot be read; the first: ${skipped[0]}`);
  },
};

/** The names of the columns, and the sign between them: where a comma parts decimals, programs write semicolons. */
function headOf(text: string): { sign: string; columns: string[] } {
  const [first = ''] = text.slice(0, longestHead).split(/\r?\n/, 1);
  const ways = signs.map((sign) => ({
    sign,
    columns: first.split(sign).map((name) =>
      name
        .replace(/["\uFEFF]/g, '')
        .trim()
        .toLowerCase(),
    ),
  }));
  return ways.reduce((best, way) => (way.columns.length > best.columns.length ? way : best));
}

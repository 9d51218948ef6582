import { parse } from 'csv-parse/sync';
import { decodeText } from '../decode-text.ts';
import type { Reader } from '../reader.ts';
import { Unreadable } from '../unreadable.ts';
import { listedAddress, PassedOver } from './listed-address.ts';
import { startOf } from './start-of.ts';

const signs = [',', ';', '\t'];
const longestHead = 10_000;

/** Addresses in columns: exports of Pocket, Instapaper, Readwise Reader, Raindrop and others, by their columns' names. */
export const linkTable: Reader = {
  kind: 'list of addresses',
  recognises: (input) => {
    const { columns } = headOf(startOf(input));
    return columns.length > 1 && columns.some((name) => /^(?:url|link|href|address)$/.test(name));
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
    const passedOver = new PassedOver();
    for (const row of rows) {
      const found = listedAddress(row);
      if (found) yield found;
      else passedOver.add(row);
    }
    yield* passedOver.failures();
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

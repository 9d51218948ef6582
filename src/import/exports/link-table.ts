import { parse } from 'csv-parse/sync';
import { decodeText } from '../decode-text.ts';
import type { Reader } from '../reader.ts';
import { Unreadable } from '../unreadable.ts';
import { listedAddress, PassedOver } from './listed-address.ts';
import { startOf } from './start-of.ts';

/** Addresses in columns: exports of Pocket, Instapaper, Readwise Reader, Raindrop and others, by their columns' names. */
export const linkTable: Reader = {
  kind: 'list of addresses',
  recognises: (input) => {
    const [first = ''] = startOf(input).split(/\r?\n/);
    const columns = first
      .toLowerCase()
      .split(/[,;\t]/)
      .map((name) => name.replace(/"/g, '').trim());
    return columns.length > 1 && columns.some((name) => /^(?:url|link|href|address)$/.test(name));
  },
  async *read(input) {
    const skipped: string[] = [];
    const rows: Record<string, string>[] = parse(decodeText(await input.read()), {
      bom: true,
      columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
      delimiter: [',', ';', '\t'],
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

import { Unreadable } from '../../unreadable.ts';
import type { Highlight } from './add-highlights.ts';
import { textOf, textsOf } from '../json-items.ts';

/** A row of a table, by the names of its columns in small letters. */
type Row = Readonly<Record<string, string>>;

/** Whether a table has a passage in each row, as Readwise's export has: the columns are of it, and of the text it is from. */
export function holdsPassages(columns: readonly string[]): boolean {
  return columns.includes('highlight') && columns.some((name) => /^(?:book |document )?title$/.test(name));
}

/** The row as that of a text with one passage marked in it. */
export function markedPassage(row: Row): Record<string, unknown> {
  const labels = textsOf(row, 'tags').map((tag) => `#${tag}`);
  const note = [...labels, textOf(row, 'note') ?? ''].join(' ').trim();
  const highlight: Highlight = { quote: row['highlight'] ?? '', ...(note !== '' && { note }) };
  return {
    url: textOf(row, 'url', 'source url', 'link'),
    title: titleOf(row),
    author: textOf(row, 'book author', 'author'),
    'document tags': row['document tags'],
    highlights: [highlight],
  };
}

function titleOf(row: Row): string | undefined {
  return textOf(row, 'book title', 'document title', 'title');
}

/** What is to be said of passages alone: no article is made of them. */
export function passagesAlone(rows: readonly Row[]): Unreadable {
  const titles = new Set(rows.map((row) => titleOf(row) ?? ''));
  const [first = ''] = titles;
  const passages = rows.length === 1 ? '1 passage' : `${rows.length} passages`;
  const texts = titles.size === 1 ? 'a text' : `${titles.size} texts`;
  const named = first === '' ? '' : ` ("${first.slice(0, 60)}"${titles.size > 1 ? ', …' : ''})`;
  return new Unreadable(
    `it holds ${passages} that somebody marked in ${texts}${named}, and neither text nor address: there is no article in it; import the texts themselves, or a list with their addresses`,
  );
}

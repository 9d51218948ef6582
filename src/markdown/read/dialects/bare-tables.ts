/** Reads rows between bars without the line below their head (`| Day | Boats |`, of Trafilatura) as a table, which Markdown shows as they are. */
import { outsideCode } from '../outside-code.ts';
import { columns, isDelimiterRow } from '../text/table-head.ts';
import { mostColumns } from '../limits.ts';

const rows = /(?<=^|\n[ \t]*\n)(?:\|[^\n]*\|[ \t]*(?:\n|$)){2,1000}(?=[ \t]*(?:\n|$))/g;

export function bareTables(markdown: string): string {
  if (!/^\|.*\|[ \t]*\n\|/m.test(markdown)) return markdown;
  return outsideCode(markdown, (text) =>
    text.replace(rows, (found) => {
      const lines = found.trimEnd().split('\n');
      const width = columns(lines[0] ?? '');
      const isTable = width > 1 && width <= mostColumns && lines.every((line) => columns(line) === width);
      if (!isTable || lines.some((line) => isDelimiterRow(line))) return found;
      const written = lines.map(
        (line) =>
          `<tr>${cellsOf(line)
            .map((cell) => `<td>${cell}</td>`)
            .join('')}</tr>`,
      );
      return `<table>${written.join('\n')}</table>${found.slice(found.trimEnd().length)}`;
    }),
  );
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}

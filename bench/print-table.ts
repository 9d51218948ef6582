/** Prints rows as a table of Markdown; all columns but the first are numbers. */
export function printTable(head: string[], rows: (string | number)[][]): void {
  const line = (cells: (string | number)[]) => {
    console.log(`| ${cells.join(' | ')} |`);
  };
  line(head);
  line(head.map((_, at) => (at === 0 ? '---' : '---:')));
  rows.forEach(line);
}

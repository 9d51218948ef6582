/** A line of signs above the title as well, or other signs below it, or both set in: as reStructuredText has it, and texts for printing. */
const ruled =
  /^(\uFEFF?(?:[ \t]*\n)*)(?:([=#])\2{2,}[ \t]*\n[ \t]*(?<over>[^\s=#][^\n]{0,200})\n\2{3,}|[ \t]{4,}(?<set>[^\s=#][^\n]{0,200})\n[ \t]{4,}={3,}|(?<under>[^\s=#>|*-][^\n]{0,200})\n#{4,})[ \t]*(?=\n)/;
/** https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#bibliographic-fields */
const fields = /^(?:[ \t]*\n)*(?::[\w -]{1,30}:[ \t][^\n]*\n){1,30}/;

/** A text whose title is set between lines of signs has a heading that Markdown knows, on the first of these lines, and plain labels below it. */
export function ruledTitle(text: string): string {
  const found = ruled.exec(text.slice(0, 5000));
  if (!found) return text;
  const [whole, above = ''] = found;
  const { over, set, under } = found.groups ?? {};
  const ends = whole.slice(above.length).split('\n').length - 1;
  const behind = text.slice(whole.length).replace(fields, (lines) => lines.replace(/^:/gm, ''));
  return `${above}# ${(over ?? set ?? under ?? '').trimEnd()}${'\n'.repeat(ends)}${behind}`;
}

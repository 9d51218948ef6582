/**
 * Reads the notes that Obsidian's plugin Admonition keeps in code (```` ```ad-note ````, https://github.com/javalent/admonitions) as
 * Obsidian's own callouts. Every line keeps its number.
 */
const block = /^([ \t>]*)(`{3,}|~{3,})ad-([\w-]{1,40})[ \t]*\n((?:(?!\1\2)[^\n]*\n){0,300})\1\2[ \t]*$/gm;
const option = /^[ \t>]*(title|collapse|icon|color|metadata):(.*)/s;

export function admonitionCode(markdown: string): string {
  if (!/(?:```|~~~)ad-/.test(markdown)) return markdown;
  return markdown.replace(block, (_, before: string, _marks, sort: string, inside: string) => {
    const lines = inside.split('\n').slice(0, -1);
    const end = lines.findIndex((line) => !option.test(line));
    const options = lines.slice(0, end === -1 ? lines.length : end);
    const title =
      options
        .map((line) => option.exec(line))
        .find((found) => found?.[1] === 'title')?.[2]
        ?.trim() ?? '';
    const text = lines
      .slice(options.length)
      .map((line) => `${before}> ${withoutSigns(line, before)}`.trimEnd());
    return [
      `${before}> [!${sort}] ${title}`.trimEnd(),
      ...options.map(() => `${before}>`),
      ...text,
      before.trimEnd(),
    ].join('\n');
  });
}

/** A line without the signs of the quotation that the code stands in, as far as it has them. */
function withoutSigns(line: string, signs: string): string {
  let end = 0;
  for (const sign of signs) {
    if (line[end] === sign) end += 1;
    else if (sign === '>') break;
  }
  return line.slice(end);
}

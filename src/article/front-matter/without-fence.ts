const opening = /^(\uFEFF?\s{0,100})(`{3,}|~{3,})[ \t]*(?:markdown|md|mdx)[ \t]*(?=\r?\n)/i;

/** A whole file between the fences of code (```` ```markdown ````), as chat programs give one, is what stands between them. */
export function withoutFence(file: string): string {
  const [whole, above = '', fence = ''] = opening.exec(file) ?? [];
  if (whole === undefined) return file;
  const text = file.trimEnd();
  const end = text.lastIndexOf('\n') + 1;
  return text.slice(end).trim() === fence ? above + file.slice(whole.length, end) : file;
}

/** The same of the beginning of a file, whose last fence is not there. */
export function withoutOpening(start: string): string {
  return start.replace(opening, '$1');
}

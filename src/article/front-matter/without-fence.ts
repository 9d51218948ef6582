/** A whole file between the fences of code (```` ```markdown ````), as chat programs give one, is what stands between them. */
const opening = /^(\uFEFF?\s{0,100})(`{3,}|~{3,})[ \t]*(?:markdown|md|mdx)[ \t]*(?=\r?\n)/i;

export function withoutFence(file: string): string {
  const [whole, above = '', fence = ''] = opening.exec(file) ?? [];
  if (whole === undefined) return file;
  const text = file.trimEnd();
  const end = text.lastIndexOf('\n') + 1;
  return text.slice(end).trim() === fence ? above + file.slice(whole.length, end) : file;
}

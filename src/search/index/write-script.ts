/** A part of the index as a call of the page's own function: from disk, scripts are all that a page may load. */
export function writeScript(file: string, value: unknown): [file: string, text: string] {
  const text = `librarySearch(${JSON.stringify(file)},${JSON.stringify(value)});\n`
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  return [file, text];
}

const item = /^([ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]+)\S/;

/** How deep the words of an item of a list stand, as blanks; undefined for a line that begins none. */
export function itemIndent(line: string): string | undefined {
  return item.exec(line)?.[1]?.replace(/\S/g, ' ');
}

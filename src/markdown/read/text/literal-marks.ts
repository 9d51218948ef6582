import { literalMarks, rangeOf } from '../../own-characters.ts';

/**
 * Markdown's marks where they are to stay characters: each stands as a lone surrogate, which no input can hold (see
 * `own-characters`), until the tree is clean. Unlike a backslash it is right in code too, and costs the parser nothing.
 */
const marks = '[]*_~`>-+.)|:=<';
const { first } = literalMarks;
const literal = new RegExp(`[${rangeOf(literalMarks)}](?![\\uDC00-\\uDFFF])`, 'g');

/** What stands in for a mark; any other character as it is. */
export function toLiteral(mark: string): string {
  const index = marks.indexOf(mark);
  return index < 0 ? mark : String.fromCharCode(first + index);
}

/** A text with the marks that others stood in for. */
export function fromLiteral(text: string): string {
  return text.replace(literal, (character) => marks.charAt(character.charCodeAt(0) - first));
}

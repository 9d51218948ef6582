/**
 * In place of what is left out within a paragraph, so that every line keeps its number and the paragraph goes on: a line with a written
 * space is not blank.
 */
export function softLineEnds(text: string): string {
  const ends = text.split('\n').length - 1;
  return ends === 0 ? '' : `\n${'&#32;\n'.repeat(ends - 1)}`;
}

/** What follows a word without a space: a line's end before it would show one. */
export const closing = String.raw`[.,;:!?…)»”’"'*_~、。，；：！？」』）]{0,6}`;

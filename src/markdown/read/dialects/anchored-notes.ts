/**
 * Reads the notes of Substack, which a clipper makes links to one another of: `[1](#footnote-1)` in the text, and below it
 * `[1](#footnote-anchor-1)` above the words of the note. Pandoc adds attributes, and a box around the words.
 */
import { lineEnds } from '../line-ends.ts';
import { outsideCode } from '../outside-code.ts';

const address = String.raw`\((?:https?:\/\/[^\s()#]{1,500})?#footnote-`;
const attributes = String.raw`(?:\{[^{}\n]{0,300}\})?`;
const reference = new RegExp(String.raw`\\?\[(\d{1,3})\\?\]${address}(?:\1)(?:-\d+)?\)${attributes}`, 'g');
const note = new RegExp(
  String.raw`^\[(\d{1,3})\]${address}anchor-\1(?:-\d+)?\)${attributes}[ \t]*\n(?:[ \t]*\n)?(?::{3,} footnote-content\n)?(\S.*)$`,
  'gm',
);

/** `[^1]：` is written with the colon of Chinese and Japanese. */
const wideColon = /^(\[\^[^\s[\]]{1,60}\])：[ \t]*/gm;

export function anchoredNotes(markdown: string): string {
  if (!/#footnote-anchor-|\]：/.test(markdown)) return markdown;
  return outsideCode(markdown, (text) =>
    text
      .replace(wideColon, '$1: ')
      .replace(note, (found: string, number: string, words: string) => {
        const lines = lineEnds(found);
        return `[^footnote-${number}]: ${words}${lines}`;
      })
      .replace(reference, '[^footnote-$1]'),
  );
}

/**
 * Reads the notes of Substack, which a clipper makes links to one another of: `[1](#footnote-1)` in the text, and below it
 * `[1](#footnote-anchor-1)` above the words of the note.
 */
import { lineEnds } from './line-ends.ts';
import { outsideCode } from '../outside-code.ts';

const address = String.raw`\((?:https?:\/\/[^\s()#]{1,500})?#footnote-`;
const reference = new RegExp(String.raw`\\?\[(\d{1,3})\\?\]${address}(?:\1)(?:-\d+)?\)`, 'g');
const note = new RegExp(
  String.raw`^\[(\d{1,3})\]${address}anchor-\1(?:-\d+)?\)[ \t]*\n(?:[ \t]*\n)?(\S.*)$`,
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

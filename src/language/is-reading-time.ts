import { phrasesOf } from './phrases.ts';

const phrases = new RegExp(
  `^(?:${phrasesOf('readingTimes')
    .map((phrase) => plain(phrase).replace('{minutes}', '\\d{1,3}'))
    .join('|')})$`,
);

/** Whether a line says how long reading takes, such as `5 min read`, and nothing else. */
export function isReadingTime(line: string): boolean {
  return line.length < 80 && phrases.test(plain(line));
}

/** Without what stands differently on each page: case, full stops, colons, brackets and the spaces around them. */
function plain(line: string): string {
  return line
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.:：()|·•~≈]|\s+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

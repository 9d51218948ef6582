/**
 * Reads the marks of editors (http://criticmarkup.com/spec.php): what was put in, taken out and stressed is shown as such, and a
 * comment as a note, in Pandoc's way.
 */
import { outsideCode } from '../outside-code.ts';

/** What stands between two marks: no blank line, and no mark of these. */
const words = String.raw`((?:(?!\n[ \t]*\n|\{(?:\+\+|--|~~|==|>>)|(?:\+\+|--|~~|==|<<)\})[^])*)`;
const inserted = new RegExp(String.raw`\{\+\+${words}\+\+\}`, 'g');
const deleted = new RegExp(String.raw`\{--${words}--\}`, 'g');
const replaced = new RegExp(String.raw`\{~~${words}~~\}`, 'g');
const stressed = new RegExp(String.raw`\{==${words}==\}`, 'g');
const comment = new RegExp(String.raw`\{>>${words}<<\}`, 'g');

export function criticMarks(markdown: string): string {
  if (!/\{(?:\+\+|--|~~|==|>>)/.test(markdown)) return markdown;
  return outsideCode(markdown, (text) =>
    text
      .replace(inserted, (_, said: string) => around('ins', said))
      .replace(deleted, (_, said: string) => around('del', said))
      .replace(replaced, (found, said: string) => {
        const [before = '', after, ...others] = said.split('~>');
        return after === undefined || others.length > 0
          ? found
          : around('del', before) + around('ins', after);
      })
      .replace(stressed, (_, said: string) => around('mark', said))
      .replace(comment, (_, said: string) => (said.trim() === '' ? '' : `^[${said.trim()} ]`)),
  );
}

/** Spaces stay outside: an element alone on its line would be a block of HTML. */
function around(name: string, said: string): string {
  const inside = said.trim();
  if (inside === '') return said;
  const [before = '', after = ''] = said.split(inside);
  return `${before}<${name}>${inside}</${name}>${after}`;
}

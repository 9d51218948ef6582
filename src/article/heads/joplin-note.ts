/** A note as Joplin keeps it: its first line is what it is called, and below the text stand its fields (https://joplinapp.org/help/apps/import_export). */
import type { FoundHead } from './found-head.ts';

const foot = /\n\n(id: [\da-f]{32}\n(?:[a-z_]+:[^\n]*\n){5,60}type_: 1)\s*$/;
const fieldOfFoot = /^(author|source_url|user_created_time|user_updated_time): (\S.*)$/gm;
const keysOfFoot = new Map([
  ['user_created_time', 'created'],
  ['user_updated_time', 'updated'],
]);

/** @returns undefined for a text that ends otherwise */
export function joplinNote(text: string): FoundHead | undefined {
  const end = text.slice(-20_000);
  const found = foot.exec(end);
  if (!found?.[1]) return undefined;
  const [title = ''] = text.split('\n', 1);
  const said = Array.from(found[1].matchAll(fieldOfFoot), ([, name = '', value = '']) => {
    return [keysOfFoot.get(name) ?? name, value] as const;
  });
  const facts = new Map([...(title.trim() === '' ? [] : [['title', title] as const]), ...said]);
  return { facts, rest: text.slice(title.length, text.length - end.length + found.index) };
}

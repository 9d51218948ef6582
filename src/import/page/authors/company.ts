/** Tells companies from people: by their legal form, in the name or behind it where the page tells whose rights it shows. */
import { plain } from '../tree/blocks.ts';
import type { Page } from '../tree/parse-page.ts';

/** Of which no person's name ends. */
const sure =
  'GmbH|Ltd|LLC|Inc|PLC|S\\.p\\.A|S\\.?r\\.l|S\\.?à\\.?r\\.?l|Sp\\. ?z ?o\\. ?o|s\\.r\\.o|d\\.o\\.o|Kft|Zrt|ООО|ЗАО|ПАО';
/** Of which one might, or which are words. */
const likely = 'AG|SE|KG|SA|S\\.A|SAS|NV|N\\.V|BV|B\\.V|AB|AS|A/S|ASA|Oyj?|АО|a\\.s';
const ofCompany = new RegExp(`(?<!\\S)(?:${sure})\\.?(?!\\S)`, 'u');
const behind = new RegExp(`^,?\\s+(?:${sure}|${likely})(?![\\p{L}\\p{M}])`, 'u');
const rights = /(?:©|\(c\)|copyright)[^©]{0,20}$/iu;
const mostPlaces = 20;
/** So many names of a page are looked for in its words; each look is as long as they are. */
const mostNames = 40;

/** @returns whether a name is a company's on this page */
export function companiesOf(page: Page): (name: string) => boolean {
  let words: string | undefined;
  let names = 0;
  return (name) => {
    if (ofCompany.test(name)) return true;
    if (++names > mostNames) return false;
    words ??= page.root.children.map((child) => (child.type === 'element' ? plain([child]) : '')).join(' ');
    return isOwner(name, words);
  };
}

/** Does `© 2024`, the name and its legal form stand in the words? */
function isOwner(name: string, words: string): boolean {
  let at = words.indexOf(name);
  for (let places = 0; at >= 0 && places < mostPlaces; places++, at = words.indexOf(name, at + name.length)) {
    const after = words.slice(at + name.length, at + name.length + 20);
    if (behind.test(after) && rights.test(words.slice(Math.max(0, at - 30), at))) return true;
  }
  return false;
}

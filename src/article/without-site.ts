import { headlineIn } from './lines/headline-in.ts';
import { plainDek } from './plain-line.ts';

const behind = /^\s(?:[|–—·•»-]|::)\s[^|–—·•»]{1,60}$/u;
const before = /^[^|–—·•»]{1,60}\s(?:[|–—·•»-]|::)\s$/u;

/**
 * A headline without the name of its site, where windows are called `Bridge closes - Harbour News` or `Harbour News - Bridge closes`: the text's own
 * headline says less.
 *
 * @param title what is said of the text
 */
export function withoutSite(title: string, text: string): string {
  const start = text.slice(0, 5000);
  const headline = headlineIn(start, title);
  const [line = ''] = start.slice(headline?.from ?? 0, headline?.to ?? 0).split('\n', 1);
  const said = plainDek(line.replace(/^#\s+/, '').trim());
  const isShorter =
    (title.startsWith(said) && behind.test(title.slice(said.length))) ||
    (title.endsWith(said) && before.test(title.slice(0, -said.length)));
  return said !== '' && isShorter ? said : title;
}

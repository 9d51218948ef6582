import { headlineIn } from './lines/headline-in.ts';
import { plainDek } from './plain-line.ts';

const site = /^\s(?:[|–—·•»-]|::)\s[^|–—·•»]{1,60}$/u;

/**
 * A headline without the name of its site, where windows are called `Bridge closes - Harbour News`: the text's own headline says less.
 *
 * @param title what is said of the text
 */
export function withoutSite(title: string, text: string): string {
  const start = text.slice(0, 5000);
  const headline = headlineIn(start, title);
  const [line = ''] = start.slice(headline?.from ?? 0, headline?.to ?? 0).split('\n', 1);
  const said = plainDek(line.replace(/^#\s+/, '').trim());
  const isShorter = said !== '' && title.startsWith(said) && site.test(title.slice(said.length));
  return isShorter ? said : title;
}

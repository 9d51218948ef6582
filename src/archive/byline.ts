import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Article } from '../article/article.ts';
import { formatDate } from '../date/format-date.ts';
import { joinNames } from '../language/join-names.ts';
import type { Words } from '../language/words.ts';

/** Who wrote an article and when it came out, in a file of its own. */
export function byline({ author, date, dateAsWritten }: Article, words: Words): Element {
  const [before, after] = words.by.split('{names}');
  const names = h('span', { className: ['names'] }, joinNames(author, words.lang));
  return h('div', { className: ['byline'], lang: words.lang }, [
    author.length > 0 ? h('p', [before, names, after]) : undefined,
    date ? h('p', h('time', { dateTime: date }, formatDate(date, words.lang))) : undefined,
    dateAsWritten ? h('p', dateAsWritten) : undefined,
  ]);
}

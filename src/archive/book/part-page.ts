import { h } from 'hastscript';
import { formatDate } from '../../date/format-date.ts';
import { directionOf } from '../../language/tag.ts';
import type { Words } from '../../language/words.ts';
import type { BookPart } from './book.ts';
import type { PageAddresses } from './navigation.ts';
import { xhtml } from './xhtml.ts';

/** The page before the articles of a year or month, which names them. */
export function partPage(part: BookPart & { title: string }, addresses: PageAddresses, words: Words): string {
  const section = h('section', { role: 'doc-part' }, [
    h('h1', part.title),
    h(
      'ol',
      { className: ['list'] },
      part.articles.map((article) =>
        h('li', [
          h(
            'a',
            { href: addresses.article(article), lang: article.lang, dir: directionOf(article.lang) },
            article.headline,
          ),
          h(
            'small',
            [article.publisher, article.date && formatDate(article.date, words.lang)]
              .filter(Boolean)
              .join(' · '),
          ),
        ]),
      ),
    ),
  ]);
  section.properties['epub:type'] = 'part';
  return xhtml({ lang: words.lang, title: part.title, type: 'bodymatter', body: [section] });
}

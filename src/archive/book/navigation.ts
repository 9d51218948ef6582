import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Article } from '../../article/article.ts';
import { directionOf } from '../../language/tag.ts';
import type { Words } from '../../language/words.ts';
import type { Book } from './book.ts';
import { xhtml } from './xhtml.ts';

/** Addresses of the pages of a book. */
export interface PageAddresses {
  cover: string;
  navigation: string;
  article: (article: Article) => string;
  part: (index: number) => string;
}

/**
 * The contents of a book (https://www.w3.org/TR/epub-33/#sec-nav): its parts and articles; of a book of one article, the
 * headings. It is a page, too.
 */
export function navigation(book: Book, addresses: PageAddresses, words: Words): string {
  const isOne = book.parts.length === 1 && book.parts[0]?.articles.length === 1;
  const start = isOne ? book.parts[0]?.articles[0] : undefined;
  const contents = book.parts.flatMap(({ title, articles }, index) => {
    const items = articles.map((article) => articleItem(article, addresses, isOne));
    return title === undefined
      ? items
      : [h('li', [h('a', { href: addresses.part(index) }, title), h('ol', items)])];
  });
  const landmark = (type: string, href: string, name: string) => {
    const link = h('a', { href }, name);
    link.properties['epub:type'] = type;
    return h('li', link);
  };
  const first = start ? addresses.article(start) : addresses.part(0);
  const toc = h('nav', { id: 'toc', role: 'doc-toc' }, [h('h1', words.contents), h('ol', contents)]);
  toc.properties['epub:type'] = 'toc';
  const landmarks = h('nav', { hidden: true }, [
    h('ol', [
      landmark('cover', addresses.cover, words.cover),
      landmark('toc', `${addresses.navigation}#toc`, words.contents),
      landmark('bodymatter', first, words.articles),
    ]),
  ]);
  landmarks.properties['epub:type'] = 'landmarks';
  return xhtml({ lang: words.lang, title: words.contents, type: 'frontmatter', body: [toc, landmarks] });
}

function articleItem(article: Article, addresses: PageAddresses, isOne: boolean): Element {
  const { headline, lang, sections } = article;
  const href = addresses.article(article);
  const named = { lang, dir: directionOf(lang) };
  return h('li', [
    h('a', { href, ...named }, headline),
    isOne && sections.length > 0
      ? h(
          'ol',
          named,
          sections.map(({ id, heading }) => h('li', h('a', { href: `${href}#${id}` }, heading))),
        )
      : undefined,
  ]);
}

import { h } from 'hastscript';
import type { Article } from '../../article/article.ts';
import { wordsFor } from '../../language/words.ts';
import type { Library } from '../../library/library.ts';
import { bodyHtml, withoutRelatedAtEnd } from '../../site/body/body.ts';
import type { BodyFacts } from '../../site/body/facts.ts';
import { figure } from '../../site/body/figure.ts';
import { toMarkup } from '../../site/body/html.ts';
import { byline } from '../byline.ts';
import { footer } from '../footer.ts';
import { bookBody } from './book-body.ts';
import { suitReadingPrograms } from './suit-reading-programs.ts';
import { xhtml } from './xhtml.ts';

/** What an article's page in a book is made of besides the article. */
export interface PageParts {
  library: Pick<Library, 'settings' | 'findRelated'>;
  /** Addresses of the article's pictures in the book, by their file names on the site. */
  pictures: ReadonlyMap<string, string>;
  /** The page of another article, if the book holds it. */
  addressOfArticle: (id: string) => string | undefined;
}

/** An article as a page of an e-book: all that its page on the site says of it, and no furniture. */
export function articlePage(article: Article, { library, pictures, addressOfArticle }: PageParts): string {
  const { lang, headline, publisher, dek } = article;
  const words = wordsFor(library.settings.language);
  const { lead, body, elsewhere } = bookBody(article, pictures, library.settings.address);
  const facts: BodyFacts = {
    lang,
    words,
    addressOfFile: (name) => pictures.get(name) ?? elsewhere.get(name),
    addressOfArticle,
    findRelated: library.findRelated,
  };
  const parts = [
    h('header', [
      publisher ? h('p', { className: ['kicker'] }, publisher) : undefined,
      h('h1', headline),
      dek ? h('p', { className: ['dek'] }, dek) : undefined,
    ]),
    byline(article, words),
    ...(lead ? [figure(lead, facts, 'lead')] : []),
  ];
  const html =
    parts.map(toMarkup).join('') +
    bodyHtml(withoutRelatedAtEnd(body), facts) +
    toMarkup(footer(article, facts));
  const files = new Set(pictures.values());
  const section = h(
    'section',
    { role: 'doc-chapter' },
    suitReadingPrograms(html, (address) => files.has(address)),
  );
  section.properties['epub:type'] = 'chapter';
  return xhtml({ lang, title: headline, type: 'bodymatter', body: [section] });
}

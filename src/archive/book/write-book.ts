import { h } from 'hastscript';
import type { Article } from '../../article/article.ts';
import { formatDate } from '../../date/format-date.ts';
import { joinNames } from '../../language/join-names.ts';
import { countArticles, type Words, wordsFor } from '../../language/words.ts';
import type { Library } from '../../library/library.ts';
import { accessibilityOf } from './accessibility.ts';
import { articlePage } from './article-page.ts';
import { articlesOf, type Book } from './book.ts';
import { cover, type CoverWords } from './cover.ts';
import { gatherPictures } from './gather-pictures.ts';
import { navigation, type PageAddresses } from './navigation.ts';
import { packageDocument, type Resource } from './package-document.ts';
import { partPage } from './part-page.ts';
import { xhtml } from './xhtml.ts';
import { type BookFile, zipFiles } from './zip-files.ts';

/** What a book is made of besides its articles. */
export interface BookParts {
  library: Pick<Library, 'settings' | 'findRelated'>;
  /** The style sheet. */
  style: string;
  /** Absolute path of the content folder. */
  folder: string;
}

const types = { '.jpg': 'image/jpeg', '.png': 'image/png', '.gif': 'image/gif' };
const page = 'application/xhtml+xml';
const container = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** An e-book as its bytes: EPUB 3.3 (https://www.w3.org/TR/epub-33/). The same input gives the same bytes. */
export function writeBook(book: Book, parts: BookParts): Promise<Buffer> {
  return zipFiles(filesOf(book, parts));
}

async function* filesOf(book: Book, { library, style, folder }: BookParts): AsyncGenerator<BookFile> {
  const { settings } = library;
  const words = wordsFor(settings.language);
  const numbers = new Map(articlesOf(book).map(({ id }, index) => [id, index + 1]));
  const addressOfArticle = (id: string) => {
    const number = numbers.get(id);
    return number === undefined ? undefined : `article-${number}.xhtml`;
  };
  const addresses: PageAddresses = {
    cover: 'cover.xhtml',
    navigation: 'contents.xhtml',
    article: ({ id }) => addressOfArticle(id) ?? '',
    part: (index) => `part-${index + 1}.xhtml`,
  };
  const isOne = numbers.size === 1;
  const resources: Resource[] = [];
  const file = (content: string | Buffer, resource: Resource): BookFile => {
    resources.push(resource);
    return { name: `book/${resource.href}`, content, isPacked: typeof content !== 'string' };
  };

  yield { name: 'META-INF/container.xml', content: container };
  const onCover = coverWords(book, words);
  yield file(coverPage(onCover), { href: addresses.cover, type: page, reading: 'in order' });
  yield file(cover(onCover), { href: 'cover.svg', type: 'image/svg+xml', properties: 'cover-image' });
  yield file(navigation(book, addresses, words), {
    href: addresses.navigation,
    type: page,
    properties: 'nav',
    reading: isOne ? 'beside' : 'in order',
  });
  yield file(style, { href: 'book.css', type: 'text/css' });
  for (const [index, { title, articles }] of book.parts.entries()) {
    if (title !== undefined) {
      const content = partPage({ title, articles }, addresses, words);
      yield file(content, { href: addresses.part(index), type: page, reading: 'in order' });
    }
    for (const article of articles) yield* articleFiles(article);
  }
  const document = packageDocument(book, resources, accessibilityOf(book, settings));
  yield { name: 'book/package.opf', content: document };

  async function* articleFiles(article: Article): AsyncGenerator<BookFile> {
    const pictures = new Map<string, string>();
    const number = numbers.get(article.id) ?? 0;
    for (const { shown, ending, bytes } of await gatherPictures(article, folder)) {
      const href = `picture-${number}-${pictures.size + 1}${ending}`;
      pictures.set(shown, href);
      yield file(bytes, { href, type: types[ending] });
    }
    const content = articlePage(article, { library, pictures, addressOfArticle });
    yield file(content, { href: addresses.article(article), type: page, reading: 'in order' });
  }
}

/** A book of one article shows its headline in its language; one of many, the library's name, and how many they are. */
function coverWords(book: Book, words: Words): CoverWords {
  const { title, lang, publisher = '', creators, date } = book;
  const articles = articlesOf(book);
  const foot =
    articles.length > 1
      ? [countArticles(articles.length, words)]
      : [
          joinNames(
            creators.filter((name) => name !== publisher),
            lang,
          ),
          date === undefined ? '' : formatDate(date, lang),
        ];
  return { kicker: publisher === title ? '' : publisher, title, foot: foot.filter(Boolean), lang };
}

function coverPage(words: CoverWords): string {
  const { kicker, title, foot, lang } = words;
  const alt = [kicker, title, ...foot].filter(Boolean).join('. ');
  const image = h('img', { src: 'cover.svg', alt, role: 'doc-cover' });
  return xhtml({ lang, title, type: 'cover', body: [h('div', { className: ['cover'] }, image)] });
}

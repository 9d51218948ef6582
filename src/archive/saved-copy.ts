import { h } from 'hastscript';
import type { Article } from '../article/article.ts';
import { directionOf, scriptOf } from '../language/tag.ts';
import type { Words } from '../language/words.ts';
import type { Library } from '../library/library.ts';
import { bodyHtml, withoutRelatedAtEnd } from '../site/body/body.ts';
import type { BodyFacts } from '../site/body/facts.ts';
import { figure } from '../site/body/figure.ts';
import { sanitised, toMarkup } from '../site/body/html.ts';
import { byline } from './byline.ts';
import { footer } from './footer.ts';
import { sumOfWords } from './shown-words.ts';
import { elementId, type SourceFile, version } from '../article/source-files.ts';
import { writeSourceFiles } from './write-source-files.ts';

/** What a saved copy is made of besides the article. */
export interface CopyParts {
  library: Pick<Library, 'settings' | 'findRelated'>;
  words: Words;
  /** The style sheets, and the type as data addresses, in UTF-8: the same for all copies. */
  style: Uint8Array;
  /** Data addresses of what is shown, by the files' names on the site. */
  shown: ReadonlyMap<string, string>;
  /** The article's own files. */
  sources: SourceFile[];
}

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; media-src data:; base-uri 'none'; form-action 'none'";

/** Two dashes and a bracket would end the comment, and a title may contain them. */
const note = (title: string) => `
  ${title
    .replace(/[\r\n]+/g, ' ')
    .replace(/--+/g, '—')
    .replace(/[<>]/g, '')}

  This file is a saved copy of a news article. It is whole: text, pictures and type are in it, and it loads nothing.
  At its end, in the element "${elementId}", stand the files it was made from, each as base64 with its SHA-256
  (form ${version}). Broadsheet brings them back: npm run import -- this-file.html. So does any text editor: copy what
  stands behind "base64," in the line "contentUrl" of a file, and decode it.
`;

/**
 * An article as one file that needs nothing else: its page, and the files from which it was made. The same input gives the
 * same bytes.
 */
export function savedCopy(
  article: Article,
  { library, words, style, shown, sources }: CopyParts,
): Buffer<ArrayBuffer> {
  const { lang, headline, source, date } = article;
  const facts: BodyFacts = {
    lang,
    words,
    addressOfFile: (name) => shown.get(name),
    // Copies stand beside one another.
    addressOfArticle: (id) => `${encodeURIComponent(id)}.html`,
    findRelated: library.findRelated,
    isStyled: true,
  };
  const html = toMarkup(h('html', { lang, dir: directionOf(lang) })).replace('</html>', '');
  const head = toMarkup(headOf(article, library.settings.name));
  const body = toMarkup(h(null, [h('main', [articleElement(article, facts)]), footer(article, facts)]));
  const payload = writeSourceFiles(
    {
      id: article.id,
      headline: article.title,
      lang,
      url: source,
      datePublished: date,
      textSha256: sumOfWords(body),
    },
    sources,
  );
  // The fonts are most of the bytes: in the tree they would be copied at every level, and as text encoded for every copy.
  return Buffer.concat([
    Buffer.from(`<!doctype html>\n<!--${note(headline)}-->\n${html}<head>${head}<style>`),
    style,
    Buffer.from(
      `</style></head><body>${body}<script type="application/ld+json" id="${elementId}">\n${payload}\n</script></body></html>\n`,
    ),
  ]);
}

function headOf({ headline, summary, author, source }: Article, siteName: string) {
  return h(null, [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'generator', content: `Broadsheet saved copy ${version}` }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', `${headline} · ${siteName}`),
    h('meta', { name: 'description', content: summary }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    ...author.map((name) => h('meta', { name: 'author', content: name })),
    source ? h('link', { rel: 'canonical', href: source }) : undefined,
  ]);
}

function articleElement(article: Article, facts: BodyFacts) {
  const { lang, publisher, headline, dek, lead } = article;
  return h('article', { className: ['article', ...(scriptOf(lang) === 'Latn' ? ['latin'] : [])] }, [
    h('header', { className: ['article-header'] }, [
      publisher ? h('p', { className: ['kicker'] }, publisher) : undefined,
      h('h1', headline),
    ]),
    h('div', { className: ['body'] }, [
      dek ? h('p', { className: ['dek'] }, dek) : undefined,
      byline(article, facts.words),
      lead ? figure(lead, facts, 'lead') : undefined,
      sanitised(bodyHtml(withoutRelatedAtEnd(article.body), facts)),
    ]),
  ]);
}

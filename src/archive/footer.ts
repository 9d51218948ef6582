import type { Element } from 'hast';
import { h } from 'hastscript';
import { linkOut } from '../address/link-out.ts';
import { readableAddress } from '../address/readable-address.ts';
import type { Article } from '../article/article.ts';
import { formatDate } from '../date/format-date.ts';
import { directionOf } from '../language/tag.ts';
import { relatedOf } from '../library/related.ts';
import { attributionOf } from '../site/attribution.ts';
import type { BodyFacts } from '../site/body/facts.ts';
import { relatedLink } from '../site/body/related.ts';
import { citeArticle } from '../site/citation.ts';

/** What stands below an article in a file of its own: related articles, and where it comes from. */
export function footer(article: Article, facts: BodyFacts): Element {
  const { words } = facts;
  const { publisher, date, dateAsWritten, original, retrieved, archived, rights } = attributionOf(article);
  const first = [publisher, date ? formatDate(date, words.lang) : dateAsWritten].filter(
    (fact) => fact !== undefined,
  );
  const related = relatedOf(article, (each) => facts.findRelated({ kind: 'related', ...each }));
  const list = h(
    'ul',
    related.map((each) => relatedLink(each, facts, 'li')),
  );
  const rows: [label: string, values: (Element | string)[]][] = [
    [publisher ? words.firstPublishedBy : words.firstPublished, first.length > 0 ? [first.join(', ')] : []],
    [words.at, original ? [linkTo(original.href, original.robust)] : []],
    [words.retrieved, retrieved ? [formatDate(retrieved, words.lang)] : []],
    [words.archivedCopy, archived.map((copy) => linkTo(copy))],
    [words.rights, rights ? [rights.href ? linkTo(rights.href, {}, rights.text) : rights.text] : []],
    [words.cite, [citeArticle(article, words.lang).plain]],
    ['SHA-256', [h('code', article.sha256)]],
  ];
  return h('footer', { className: ['footer'], lang: words.lang, dir: directionOf(words.lang) }, [
    h('div', [
      ...(related.length > 0 ? [h('div', [h('h2', words.relatedArticles), list])] : []),
      h('div', [
        h('h2', words.attribution),
        h(
          'dl',
          rows
            .filter(([, values]) => values.length > 0)
            // No box around a pair: Readability takes it for a paragraph, and a footer of such for a short article.
            .flatMap(([label, values]) => [h('dt', label), ...values.map((value) => h('dd', value))]),
        ),
      ]),
    ]),
  ]);
}

function linkTo(href: string, robust: Record<string, string | undefined> = {}, text = readableAddress(href)) {
  return h('a', { href, ...linkOut, ...robust }, text);
}

import type { Element } from 'hast';
import { h } from 'hastscript';
import { webAddress } from '../../address/web-address.ts';
import { directionOf } from '../../language/tag.ts';
import type { RelatedLink } from '../../library/related.ts';
import { setType } from '../../markdown/shape/typography/set-type.ts';
import type { BodyFacts } from './facts.ts';
import { linkOut } from '../../address/link-out.ts';

type Facts = Pick<BodyFacts, 'lang' | 'words' | 'addressOfArticle'>;

/** A line in the text that points to another article; where there is room, it stands in the margin. */
export function relatedAside(link: RelatedLink, facts: Facts): Element {
  const { words } = facts;
  return h(
    'aside',
    { className: ['related'], ariaLabel: `${words.related}${words.colon}${link.title}`, lang: words.lang },
    h('p', { className: ['label', 'site-words'], lang: words.lang }, words.related),
    relatedLink(link, facts),
  );
}

/**
 * The headline of a related article, linked to where it can be read; the original stays named.
 *
 * @param tag what it is: a line of text, or of a list
 */
export function relatedLink({ held, title, url }: RelatedLink, facts: Facts, tag: 'p' | 'li' = 'p'): Element {
  const { lang, words, addressOfArticle } = facts;
  const language = held?.lang ?? lang;
  const marks = { className: ['headline'], lang: language, dir: directionOf(language) };
  const headline = held?.headline ?? setType(title, language);
  const original = webAddress(held?.source ?? url);
  const small = (...children: (Element | string)[]) =>
    h('small', { className: ['original', 'site-words'], lang: words.lang }, children);

  const own = held && addressOfArticle(held.id);
  if (own !== undefined) {
    const link = original && h('a', { href: original.href, ...linkOut }, original.hostname);
    return h(
      tag,
      { className: ['related-link'] },
      h('a', { ...marks, href: own }, headline),
      link && small(words.original + words.colon, link),
    );
  }
  return h(
    tag,
    { className: ['related-link'] },
    original ? h('a', { ...marks, href: original.href, ...linkOut }, headline) : h('span', marks, headline),
    original && small(original.hostname),
    (original ?? held) ? undefined : small(words.notInLibrary),
  );
}

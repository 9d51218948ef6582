import { readableAddress } from '../../address/readable-address.ts';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { webAddress } from '../../address/web-address.ts';
import type { Embed } from '../../markdown/body.ts';
import { fill } from '../../language/fill.ts';
import type { BodyFacts } from './facts.ts';
import { withHeldLinks } from './held-links.ts';
import { sanitised } from './html.ts';
import { linkOut } from '../../address/link-out.ts';

/** A post or video of a third party: what was kept of it, and a link; nothing is fetched. */
export function embed(
  { service, url, html }: Embed,
  facts: Pick<BodyFacts, 'words' | 'findRelated' | 'addressOfArticle'>,
): Element {
  const { words } = facts;
  const from = service ?? webAddress(url)?.hostname.replace(/^www\./, '');
  const siteWords = { lang: words.lang };
  return h(
    'figure',
    { className: ['embed'] },
    h(
      'figcaption',
      { className: ['service', 'site-words'], ...siteWords },
      from ? fill(words.embedOf, { service: from }) : words.embed,
    ),
    html ? h('div', { className: ['kept'] }, sanitised(withHeldLinks(html, facts))) : undefined,
    url
      ? h(
          'p',
          { className: ['address'] },
          h('a', { href: url, ...linkOut, dir: 'ltr' }, readableAddress(url)),
        )
      : undefined,
    h(
      'p',
      { className: ['note', 'site-words'], ...siteWords },
      url ? words.notLoaded : html ? words.embedAddressLost : words.embedLost,
    ),
  );
}

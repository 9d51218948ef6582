import type { Element } from 'hast';
import { h } from 'hastscript';
import { webAddress } from '../../address/web-address.ts';
import type { Embed } from '../../markdown/body.ts';
import { fill } from '../../words/words.ts';
import type { BodyFacts } from './facts.ts';
import { sanitised } from './html.ts';
import { linkOut } from '../../address/link-out.ts';

/** A post or video of a third party: what was kept of it, and a link; nothing is fetched. */
export function embed({ service, url, html }: Embed, { words }: Pick<BodyFacts, 'words'>): Element {
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
    html ? h('div', { className: ['kept'] }, sanitised(html)) : undefined,
    url ? h('p', { className: ['address'] }, h('a', { href: url, ...linkOut, dir: 'ltr' }, url)) : undefined,
    h(
      'p',
      { className: ['note', 'site-words'], ...siteWords },
      url ? words.notLoaded : html ? words.embedAddressLost : words.embedLost,
    ),
  );
}

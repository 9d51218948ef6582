/** The words by which publishers' systems name the parts of a page, in `class`, `id`, `data-…` and `role`. */
import type { Element } from 'hast';
import { anyOf } from '../../../language/any-of.ts';
import { phrasesOf } from '../../../language/phrases.ts';
import { attribute } from './parse-page.ts';

const names = new WeakMap<Element, string>();

/** Words as in a headline, between hyphens. */
const sentence = /^(?:\p{L}+[-_]){6,}/u;

/** The names an element has, as words in lower case: `-entry-content post-12-` for `class="entryContent" id="post_12"`. */
export function namesOf(element: Element): string {
  let found = names.get(element);
  if (found === undefined) {
    // Ids of headings and paragraphs, and of what holds them, are made from their own text, so they say nothing.
    const isSentence =
      /^(?:h[1-6]|p)$/.test(element.tagName) || sentence.test(attribute(element, 'id') ?? '');
    const written = [
      'className',
      ...(isSentence ? [] : ['id']),
      'dataTestid',
      'dataTestId',
      'dataComponent',
      'dataModule',
      'dataComponentType',
      'dataComponentName',
      'dataArea',
      'dataBlock',
      'dataType',
      'dataName',
      'dataQa',
      'dataTest',
      'dataE2e',
      'dataCy',
      'role',
      'ariaLabel',
    ]
      .map((name) => attribute(element, name))
      .filter((value) => value !== undefined)
      .join(' ');
    found =
      written === ''
        ? ''
        : ` ${written
            .slice(0, 600)
            .replace(/([a-z\d])([A-Z])/g, '$1-$2')
            .toLowerCase()
            .replace(/[_.:/]+/g, '-')
            .replace(/-+/g, '-')
            .replace(/\s+/g, ' ')} `;
    names.set(element, found);
  }
  return found;
}

/** A name that holds one of these between hyphens needs no place of its own: `ad` is in `ad-slot`. */
const furnitureWords = `
  ad ads adv advert advertise advertisement advertising adslot adunit adbox advt adver adsense adsbygoogle adfox bnr superbanner topbanner thinbanner bannergroup affiliate affiliates banner sponsor sponsored promo promos promotion promoted promobox promotional upsell shopping-links special-offers partner-news partner-links partner-content jobs-widget
  follow-us followus like-us likeus like-button likebutton fb-like facebook-like pin-it google-plus feedflare sociable tweetmeme wykop post-flair mistape share sharing shares sharebar sharetools sharebuttons addtoany addthis sharedaddy social socials socialmedia socialshare socialsharing socialicons soc-buttons
  sns snsbox snsbtn snsshare snslink sharer sharewrap sharebtn sharebox sharelist sharelink shareblock shareicon sharetool shared-bar shariff sharethis yashare likebox like-box like-block
  socialbar socialbox socialarea socialbuttons socialshareprivacy soc-btn soc-list socshare socnet a2a essb ssba ssk fb-page facebook-page facebook-box facebook-widget follow-button follow-btn google-news googlenews
  newsletter newsletters news-letter newsletterwidget mc4wp mailing-list mail-magazine email-form email-subscribers email-capture subscribe subscription subscriptions signup sign-up signin sign-in regwall login register donate donation membership
  paywall-message paywall-prompt paywall-notice paywall-box paywall-offer opt-in optin
  adb adblock adblocker notification notifications
  ai-article-summary summary-ai
  text-to-speech tts read-aloud listen-article fontsize font-size-control font-sizer reading-progress tool-bar
  whatsapp-channel text-resize text-resizer textresizer font-resize font-resizer story-tool story-tools storytools article-tools articletools page-tools pagetools page-actions utility-bar action-bar post-tools
  toolbox article-actions story-actions post-actions entry-actions content-actions document-actions user-actions action-list article-functions article-options article-buttons
  entry-utility user-utility text-size textsize font-adjust print-tools print-options print-actions print-link print-links print-button printfriendly email-tools email-link
  related relateds relatedposts relatedlinks relatedarticles relatedstories recommend recommended recommendation recommendations recirc recirculation readmore read-more more-stories morestories
  more-on more-from more-articles morearticles more-news footer-articles read-next readnext also-read alsoread check-also seealso see-also teaser teasers outbrain taboola plista trending popular mostread most-read
  mostpopular latest-news latestnews upnext up-next onward onwards
  relatedcontent relatednews similar-posts similarposts similar-items similar-stories similar-articles similar-news article-links more-links morelinks more-link
  view-more viewmore load-more loadmore next-article next-story next-post previous-article other-news other-stories other-headlines top-stories topstories wp-rp yarpp
  comment comments commenting disqus respond replies responses pingback livefyre vuukle article-discussion discussion-list start-discussion
  nav navbar navigation menu submenu breadcrumb breadcrumbs crumbs pagination pager pagenav prev-next prevnext next-page nextpage prev-page back-to-top backtotop toolbar sidebar masthead topbar skip skiplink
  tags taglist tag-list tagcloud topiclist topic-list topics article-tagged keywords categories
  entry-meta post-meta article-meta postmeta postmetadata byline bylines
  authorbio author-box authorbox author-info author-card author-profile author-details author-description author-block author-about writer-card about-author abouttheauthor about-the-author bio biography
  berrors cookie cookies consent gdpr popup modal overlay tooltip
  printonly ms-hide ms-accessible element-invisible screen-reader-text sr-only visuallyhidden offscreen screen-reader-only assistive-text hidden noprint no-print hide-print print-hide d-print-none
  rating ratings vote poll polls quiz survey feedback reactions likes
  toc table-of-contents ticker liveticker copyright legal disclaimer imprint rail cta below-content after-content content-after after-article article-footer post-footer entry-footer story-footer news-footer content-footer articlefooter postfooter article-foot excerpt fallback signature app-hint app-download app-link app-button download-app open-app use-app mobile-app mobile-apps smartbanner
  sticky-player sticky-video jwp-carousel video-carousel push-panel push-widget webpush exit-intent boxzilla chat-widget live-chat chatbot joinchat kofi ko-fi blogroll rssbox rss-box
`;
const furniture = new Set([
  ...furnitureWords.trim().split(/\s+/),
  ...phrasesOf('furnitureNames'),
  ...phrasesOf('relatedLabels').flatMap(nameOf),
]);
const mostParts = Math.max(...[...furniture].map((name) => name.split('-').length));

/** Is one of the names a part of it, between hyphens? */
function namesFurniture(name: string): boolean {
  // `ad07`
  const parts = name.split('-').map((part) => /^[a-z]{2,30}(?=\d{1,2}$)/.exec(part)?.[0] ?? part);
  return parts.some((_, from) => {
    let part = '';
    for (let to = from; to < Math.min(parts.length, from + mostParts); to++) {
      part += (to === from ? '' : '-') + (parts[to] ?? '');
      if (furniture.has(part)) return true;
    }
    return false;
  });
}

/** A label as a name in code, if nobody means anything else by it: `lea-tambien` for `lea también`. */
function nameOf(label: string): string[] {
  const name = label.normalize('NFD').replace(/\p{M}/gu, '').replaceAll(' ', '-');
  return /^[a-z]{2,}-[a-z-]{4,}$/.test(name) ? [name] : [];
}

/** Names that hold a word of furniture, and are of something else. */
const aboutOthers = anyOf(
  // `has-sidebar`: what a box contains.
  /^(?:has|with|without|no|not|show|hide|is|body|page|theme|single|category|tag(?!-(?:list|cloud)(?:-|$))|post-type|type|status|format)-/,
  /(?:^|-)container-sidebar$/,
  // The words of a picture: `imageComment`.
  /(?:^|-)image-comment(?:-|$)/,
  // A field whose label is hidden, a box that is cut at its corners.
  /(?:^|-)(?:label(?:-visually)?|overflow(?:-[xy])?|backface|lazy|parent)-hidden$/,
  // A picture that opens: `image-popup`, `popup-gallery`.
  /(?:^|-)(?:image|img|photo|picture|gallery|zoom)-(?:popup|modal|overlay)(?:-|$)/,
  /(?:^|-)(?:popup|overlay)-(?:image|img|photo|picture|gallery|zoom)(?:-|$)/,
);

const ofEmbed = /(?:^|-)(?:o?embed(?:s|ded)?|iframe|youtube|tweet|instagram)(?:-|$)/;
const framesEmbed = /(?:^|-)(?:social(?:-?media)?|cookies?|consent|gdpr)(?=-|$)/g;

/** `social-embed`, `embed--cookie-consent`: whence a post is, and what it asks for. */
const withoutFrame = (name: string): string => (ofEmbed.test(name) ? name.replace(framesEmbed, '') : name);

/** Tailwind's `hidden md:block`: what is no part of the article is no paragraph. */
const hiddenOnPhones = / hidden (?:\S+ )*(?:sm|md|lg|xl|2xl)-(?:block|flex|grid|inline|contents) /;

/** `fig--has-shares` names a figure. */
const whatIsInside = /-(?:has|with)-.*$/;

/** Whether its names say that it is not part of the article: navigation, advertising, sharing, comments, how Drupal labels a field. */
export function isNamedFurniture(element: Element): boolean {
  if (element.tagName === 'p' && hiddenOnPhones.test(namesOf(element))) return false;
  return namesOf(element)
    .split(' ')
    .some(
      (name) =>
        name !== '' &&
        !aboutOthers.test(name) &&
        (namesFurniture(withoutFrame(name.replace(whatIsInside, ''))) ||
          name === 'widget' ||
          name === 'field-label'),
    );
}

const unseen =
  / (?!(?:sm|md|lg|xl)-)(?:[a-z\d]{1,4}-){0,2}(?:sr-only|visually-hidden|visuallyhidden|offscreen|screen-reader(?:-text|-only)?|assistive-text) /;

/** Do its names say that only those hear it who have the page read to them? */
export function isUnseen(element: Element): boolean {
  const written = namesOf(element);
  return unseen.test(written) && !written.includes('not-sr-only');
}

const sideColumn =
  / (?:[a-z\d]+-){0,3}(?:(?:right|third|side)-?col(?:umn)?|col(?:umn)?-(?:right|side))(?:-[a-z\d]+)? /;

/** Do its names call it a column beside another? An article may stand in such a one, too. */
export const isSideColumn = (element: Element): boolean => sideColumn.test(namesOf(element));

const bodyWords =
  /[ -](?:article-?(?:body|content|copy|text)|story-?(?:body|content|text)|post-?(?:body|content|text)|news-?(?:body|content|text)|entry-?content|body-?(?:copy|text)|main-?text|content-?body|field-{1,2}name-body|rich-?text|article-(?:main|page)|text-content|artikel-?(?:body|text)|(?:articulo-?)?cuerpo|corpo|texto|detail-?text|paragraphs)(?=[ -])/;

export function isNamedBody(element: Element): boolean {
  return (
    /\barticleBody\b/i.test(attribute(element, 'itemProp') ?? '') ||
    (bodyWords.test(namesOf(element)) && namesOf(element).split(' ').some(isCalledBody)) ||
    /articleBody/.test(attribute(element, 'property') ?? '')
  );
}

/** A part of a body may be called after it: `article-body__newsletter`. */
function isCalledBody(name: string): boolean {
  const found = bodyWords.exec(` ${name} `);
  if (!found) return false;
  const rest = name.slice(found.index + found[0].length);
  return rest === '' || aboutOthers.test(rest) || !namesFurniture(rest);
}

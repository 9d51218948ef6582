import type { Article } from '../article/article.ts';
import { renditionsOf } from '../pictures/renditions.ts';
import type { Settings } from '../library/settings.ts';
import { addressOf } from './address.ts';
import { coverOf } from './cover.ts';
import { oncePerText } from '../memory/once-per.ts';

interface PreviewedPage {
  title: string;
  description: string;
  /** From the root of the site. */
  address: string;
  /** BCP 47 tag. */
  lang: string;
  article?: Article;
}

/**
 * What a link to a page shows in messengers and social networks, as `meta` elements: property and content
 * (https://ogp.me, https://developer.x.com/en/docs/x-for-websites/cards). Addresses must be absolute there, so that
 * there is no picture while the site does not know its own.
 */
export function linkPreview(page: PreviewedPage, { name, address }: Settings): [string, string][] {
  const { title, description, lang, article } = page;
  const image = article && imageOf(article);
  const absolute = (path: string) => address && new URL(path, address).href;
  const facts: [string, string | number | undefined][] = [
    ['og:type', article ? 'article' : 'website'],
    ['og:title', title],
    ['og:description', description],
    ['og:url', absolute(page.address.replace(/^index\.html$/, ''))],
    ['og:site_name', name],
    ['og:locale', localeOf(lang)],
  ];
  if (article) {
    facts.push(
      ['article:published_time', article.date],
      ['article:modified_time', article.updated],
      ...article.author.map((author): [string, string] => ['article:author', author]),
      ...article.topics.map((topic): [string, string] => ['article:tag', topic]),
    );
  }
  if (image && address !== undefined) {
    facts.push(
      ['og:image', absolute(image.address)],
      ['og:image:width', image.width],
      ['og:image:height', image.height],
      ['og:image:alt', image.alt || undefined],
    );
  }
  facts.push(['twitter:card', image && address !== undefined ? 'summary_large_image' : 'summary']);
  return facts.flatMap(([property, content]) => (content ? [[property, String(content)]] : []));
}

/** The article's cover in the form that every program can show. */
function imageOf(article: Article) {
  const cover = coverOf(article);
  if (!cover) return undefined;
  const { width, height } = cover;
  const alt = article.lead?.picture === cover ? article.lead.alt : '';
  if (cover.kind === 'whole') return { address: addressOf.file(article.id, cover.name), width, height, alt };
  const { plain } = renditionsOf(cover);
  return {
    address: addressOf.file(article.id, plain.name),
    width: plain.width,
    height: Math.round((plain.width * height) / width),
    alt,
  };
}

/** `de_AT`: a language and its country; if the tag names none, the most likely one. */
const localeOf = oncePerText((lang) => {
  const { language, region } = new Intl.Locale(lang).maximize();
  return region === undefined ? language : `${language}_${region}`;
});

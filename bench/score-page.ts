/** How near an extracted article comes to what people established of its page. */

/** What people established; a field that is missing was not. The form is described in `README.md`. */
export interface Truth {
  title?: string;
  authors?: string[];
  date?: string;
  datetime?: string;
  body?: string;
  bodyKind?: string;
  lang?: string;
  publisher?: string;
  publisherName?: string;
  leadImage?: string;
  leadImages?: string[];
  caption?: string | string[];
  with?: string[];
  without?: string[];
}

/** What a tool took out of a page. */
export interface Extracted {
  title?: string;
  author: string[];
  date?: string;
  /** Plain text. */
  body: string;
  image?: string;
  /** Of the lead image, with its credit. */
  caption?: string;
  /** Other words that it keeps, such as the dek. */
  rest?: string;
}

/** Each measure from 0 to 1, where the truth knows it. */
export type Scores = Partial<Record<Measure, number>>;
export const measures = [
  ...([
    'headline',
    'day',
    'author, one',
    'authors, all',
    'body F1',
    'body F1 >= .90',
    'body F1, neither en nor de',
  ] as const),
  ...(['lead image', 'caption and credit', 'wanted text kept', 'unwanted text kept out'] as const),
];
export type Measure = (typeof measures)[number];

export function scorePage(found: Extracted | undefined, truth: Truth): Scores {
  const { title = '', author = [], date = '', body = '', image = '', caption = '', rest = '' } = found ?? {};
  const scores: Scores = {};
  if (truth.title !== undefined) {
    const sites = [truth.publisherName, truth.publisher, truth.publisher?.split('.')[0]].filter(isText);
    scores.headline = Number(withoutSite(title, sites) === withoutSite(truth.title, sites) && title !== '');
  }
  if (truth.date !== undefined)
    scores.day = Number([truth.date, truth.datetime?.slice(0, 10)].includes(date.slice(0, 10)));
  if (truth.authors && truth.authors.length > 0) {
    const own = author.map(nameKey);
    const right = truth.authors.map(nameKey).filter((name) => name !== '');
    const has = (name: string) =>
      own.some((each) => each.includes(name) || (each !== '' && name.includes(each)));
    scores['author, one'] = Number(right.some(has));
    const isRight = (each: string) => right.some((name) => name.includes(each) || each.includes(name));
    scores['authors, all'] = Number(right.every(has) && own.every(isRight));
  }
  if (truth.body !== undefined && truth.bodyKind !== 'tool-reviewed') {
    const wanted = bagOf(truth.body, truth.lang);
    const f1 = Math.max(
      f1Of(bagOf(body, truth.lang), wanted),
      f1Of(bagOf(`${rest}\n${caption}\n${body}`, truth.lang), wanted),
    );
    scores['body F1'] = f1;
    scores['body F1 >= .90'] = Number(f1 >= 0.9);
    if (!['en', 'de'].includes(truth.lang ?? '')) scores['body F1, neither en nor de'] = f1;
  }
  if (truth.leadImage !== undefined)
    scores['lead image'] = Number(
      [truth.leadImage, ...(truth.leadImages ?? [])].some((right) => isSameImage(image, right)),
    );
  if (truth.caption !== undefined) {
    const wanted = bagOf([truth.caption].flat().join(' '), truth.lang);
    const own = bagOf(caption, truth.lang);
    let shared = 0;
    for (const [word, count] of wanted.words) shared += Math.min(count, own.words.get(word) ?? 0);
    scores['caption and credit'] = Number(wanted.total > 0 && shared / wanted.total >= 0.8);
  }
  const kept = letters(`${body} ${rest} ${caption} ${title}`);
  const share = (texts: string[], isRight: (text: string) => boolean) =>
    texts.filter(isRight).length / texts.length;
  if (truth.with && truth.with.length > 0)
    scores['wanted text kept'] = share(truth.with, (text) => kept.includes(letters(text)));
  if (truth.without && truth.without.length > 0)
    scores['unwanted text kept out'] = share(truth.without, (text) => !letters(body).includes(letters(text)));
  return scores;
}

function isText(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}

function norm(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/[“”„‟″«»「」『』]/g, '"')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

function letters(text: string): string {
  return norm(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** A headline without the name of its site at the end, as pages' titles have it. */
function withoutSite(title: string, sites: string[]): string {
  const [, start, end] = /^(.*\S)\s*(?:\s[-|·•:»›]\s|\|)\s*([^|]{2,60})$/.exec(norm(title)) ?? [];
  if (start === undefined || end === undefined) return norm(title);
  const key = letters(end);
  const isSite = sites
    .map(letters)
    .some((site) => site.length > 1 && (key.includes(site) || site.includes(key)));
  return isSite ? start.trim() : norm(title);
}

function nameKey(name: string): string {
  return letters(name.replace(/^\s*(?:by|von|par|por|di|door|av|from)[\s:]+/i, ''));
}

interface Bag {
  words: Map<string, number>;
  total: number;
}

function bagOf(text: string, lang = 'en'): Bag {
  const segmenter = new Intl.Segmenter(/^[a-z]{2,3}$/.test(lang) ? lang : 'en', { granularity: 'word' });
  const words = new Map<string, number>();
  let total = 0;
  for (const { segment, isWordLike } of segmenter.segment(norm(text).toLowerCase())) {
    if (!isWordLike) continue;
    words.set(segment, (words.get(segment) ?? 0) + 1);
    total++;
  }
  return { words, total };
}

function f1Of(found: Bag, wanted: Bag): number {
  if (found.total === 0 || wanted.total === 0) return 0;
  let shared = 0;
  for (const [word, count] of found.words) shared += Math.min(count, wanted.words.get(word) ?? 0);
  return (2 * shared) / (found.total + wanted.total);
}

/** The same file, whatever size or address it is asked for by. */
function isSameImage(one: string, other: string): boolean {
  const nameIn = (address: string) => {
    const path = address.replace(/[?#].*$/, '').toLowerCase();
    return (path.split('/').at(-1) ?? '')
      .replace(/\.(?:jpe?g|png|webp|gif|avif)$/, '')
      .replace(/[-_](?:\d{2,4}x\d{2,4}|\d{3,4}w?)$/, '');
  };
  if (one === '') return false;
  const [own, right] = [nameIn(one), nameIn(other)];
  return (
    one === other ||
    own === right ||
    (right.length >= 5 && one.toLowerCase().includes(right)) ||
    (own.length >= 8 && other.toLowerCase().includes(own))
  );
}

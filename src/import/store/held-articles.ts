/** Knows which articles the library holds, so that one is stored once. */
import { pageKey } from '../../address/same-page.ts';
import { titleKey } from '../../article/same-title.ts';
import type { Facts } from '../reader.ts';

/** An article in the library. */
export interface HeldArticle extends Pick<Facts, 'title' | 'date' | 'source'> {
  /** Its file, from the content folder, with slashes. */
  path: string;
}

export class HeldArticles {
  readonly #bySource = new Map<string, HeldArticle>();
  readonly #byTitle = new Map<string, HeldArticle[]>();

  constructor(articles: Iterable<HeldArticle>) {
    for (const article of articles) this.add(article);
  }

  add(article: HeldArticle): void {
    const page = pageKey(article.source);
    if (page !== undefined) this.#bySource.set(page, article);
    const title = keyOfTitle(article);
    this.#byTitle.set(title, [...(this.#byTitle.get(title) ?? []), article]);
  }

  /** The article of the same address. */
  findPage({ source }: Pick<Facts, 'source'>): HeldArticle | undefined {
    const page = pageKey(source);
    return page === undefined ? undefined : this.#bySource.get(page);
  }

  /** Articles of the same headline and day, or of the same headline and no day, where not both have an address. */
  findHeadline(facts: Pick<Facts, 'title' | 'date' | 'source'>): HeldArticle[] {
    const page = pageKey(facts.source);
    const sameTitle = this.#byTitle.get(keyOfTitle(facts)) ?? [];
    return sameTitle.filter(({ source }) => page === undefined || pageKey(source) === undefined);
  }
}

function keyOfTitle({ title = '', date = '' }: Pick<Facts, 'title' | 'date'>): string {
  return `${date.slice(0, 10)} ${titleKey(title)}`;
}

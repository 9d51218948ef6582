import type { Article } from '../../article/article.ts';
import type { Group, Grouping } from '../../library/groups.ts';
import type { Library } from '../../library/library.ts';
import { lookOf } from '../routes/look.ts';
import type { Made } from '../routes/pages-to-make.ts';
import { type Page, pageSize, paginate } from './pagination.ts';

/** One page of one group. */
export interface GroupedPage {
  group: Group<Article>;
  page: Page<Article>;
}

/**
 * Every page of every group, by its path below the index: `slug`, `slug/2`.
 *
 * @param addressOf the address of a page
 * @param factsOf what the pages of a group show besides its name, its count and the articles of a page
 */
export function pagesOfGroups(
  { groups }: Grouping<Article>,
  library: Library,
  addressOf: (slug: string, number: number) => string,
  factsOf: (group: Group<Article>) => unknown = () => undefined,
): Made<{ path: string }, GroupedPage>[] {
  return groups.flatMap((group) => {
    const { name, slug, items } = group;
    return paginate(items, pageSize.list).map((page) => ({
      address: addressOf(slug, page.number),
      facts: () => [
        name,
        items.length,
        factsOf(group),
        page.items.map((article) => lookOf(article, library)),
      ],
      params: { path: page.number === 1 ? slug : `${slug}/${page.number}` },
      props: { group, page },
    }));
  });
}

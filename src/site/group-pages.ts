import type { Group, Grouping } from '../library/groups.ts';
import { type Page, pageSize, paginate } from './pagination.ts';

/** One page of one group. */
export interface GroupedPage<Item> {
  group: Group<Item>;
  page: Page<Item>;
}

/** Every page of every group, by its path below the index: `slug`, `slug/2`. In the form of Astro's getStaticPaths. */
export function pagesOfGroups<Item>({ groups }: Grouping<Item>) {
  return groups.flatMap((group) =>
    paginate(group.items, pageSize.list).map((page) => ({
      params: { path: page.number === 1 ? group.slug : `${group.slug}/${page.number}` },
      props: { group, page },
    })),
  );
}

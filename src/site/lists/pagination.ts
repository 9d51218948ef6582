/** One page of a long list. */
export interface Page<Item> {
  items: Item[];
  /** From 1. */
  number: number;
  /** How many pages there are. */
  count: number;
}

/** So many numbers of pages have room in a row. */
const mostInRow = 9;

/** How many articles stand on one page. */
export const pageSize = { front: 30, list: 100 };

/**
 * Parts a list into pages.
 *
 * @returns at least one page, which is empty if the list is
 */
export function paginate<Item>(items: Item[], size: number): [Page<Item>, ...Page<Item>[]] {
  const count = Math.max(1, Math.ceil(items.length / size));
  const page = (number: number) => ({
    items: items.slice((number - 1) * size, number * size),
    number,
    count,
  });
  return [page(1), ...Array.from({ length: count - 1 }, (_, index) => page(index + 2))];
}

/**
 * The pages to link to from one: all, if they are few; of many the first, the last, the neighbours, and between them steps
 * that halve the way, so that any of a thousand pages is a few clicks away.
 *
 * @returns page numbers, ascending
 */
export function pagesNear({ number, count }: { number: number; count: number }): number[] {
  if (count <= mostInRow) return Array.from({ length: count }, (_, index) => index + 1);
  const near = new Set([1, number - 1, number, number + 1, count]);
  for (let step = 2; step < count; step *= 2) {
    near.add(number - step).add(number + step);
  }
  return [...near].filter((page) => page >= 1 && page <= count).sort((a, b) => a - b);
}

/** Neighbours in a list that have something in common. */
export interface Run<Item> {
  key: string;
  items: Item[];
}

/** Parts a list, which is in order, wherever the key of one item differs from the last one's. */
export function runsOf<Item>(items: Item[], keyOf: (item: Item) => string): Run<Item>[] {
  const runs: Run<Item>[] = [];
  for (const item of items) {
    const key = keyOf(item);
    const last = runs.at(-1);
    if (last?.key === key) last.items.push(item);
    else runs.push({ key, items: [item] });
  }
  return runs;
}

import type { Filters, NameList } from '../index/filter-script.ts';

/** What a reader chose in one of the lists. */
export interface Choice {
  /** Of the list. */
  name: string;
  value: string;
}

/**
 * Filters results by what is chosen in some lists.
 *
 * @param selects the lists, each named for what it chooses
 * @param lists what articles are filtered by
 */
export function resultFilters(selects: HTMLSelectElement[], lists: Filters['lists'], locale: string) {
  const languages = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  const columns: Record<string, string[]> = {};
  const namesOf = (kind: string, at: number) => {
    const { names, of } = lists[kind] as NameList;
    columns[kind] ??= of.split(' ');
    const own = columns[kind][at];
    return own ? own.split('.').map((number) => names[parseInt(number, 36)] as string) : [];
  };
  const fits = (at: number, chosen: readonly Choice[]) =>
    chosen.every(({ name, value }) => namesOf(name, at).includes(value));

  /** How many of the hits have each name, to choose from. */
  const offer = (hits: readonly number[]) => {
    for (const select of selects) {
      const chosen = select.value;
      const others = selects.filter((other) => other !== select && other.value !== '');
      const counts = new Map<string, number>();
      for (const at of hits) {
        if (!fits(at, others)) continue;
        for (const name of namesOf(select.name, at)) counts.set(name, (counts.get(name) ?? 0) + 1);
      }
      if (chosen && !counts.has(chosen)) counts.set(chosen, 0);
      const names = [...counts].sort((a, b) =>
        select.name === 'year' ? b[0].localeCompare(a[0]) : b[1] - a[1] || a[0].localeCompare(b[0]),
      );
      const options = names
        .slice(0, 200)
        .map(
          ([name, count]) =>
            new Option(`${select.name === 'language' ? languages.of(name) : name} (${count})`, name),
        );
      // The first stands for all.
      select.length = 1;
      select.append(...options);
      select.value = chosen;
      showList(select, options.length > 1 || chosen !== '');
    }
  };
  return { fits, offer };
}

/** Shows a list with its label, or hides both. */
export function showList(select: HTMLSelectElement, isShown: boolean): void {
  (select.parentElement as HTMLElement).hidden = !isShown;
}

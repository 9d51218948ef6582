// Used in the page: the lists from which a reader chooses a publisher, an author, a topic, a language, a year.

/**
 * Filters results by what is chosen in some lists.
 *
 * @param selects the lists, each named for what it chooses
 * @param lists what articles are filtered by, as `filter-script.ts` writes it
 */
export function resultFilters(selects, lists, locale) {
  const languages = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  const columns = {};
  const namesOf = (kind, at) => {
    const { names, of } = lists[kind];
    columns[kind] ??= of.split(' ');
    const own = columns[kind][at];
    return own ? own.split('.').map((number) => names[parseInt(number, 36)]) : [];
  };
  const fits = (at, chosen) => chosen.every(({ name, value }) => namesOf(name, at).includes(value));

  /** How many of the hits have each name, to choose from. */
  const offer = (hits) => {
    for (const select of selects) {
      const chosen = select.value;
      const others = selects.filter((other) => other !== select && other.value !== '');
      const counts = new Map();
      for (const at of hits) {
        if (!fits(at, others)) continue;
        for (const name of namesOf(select.name, at)) counts.set(name, (counts.get(name) ?? 0) + 1);
      }
      if (chosen && !counts.has(chosen)) counts.set(chosen, 0);
      const names = [...counts].sort((a, b) =>
        select.name === 'year' ? b[0].localeCompare(a[0]) : b[1] - a[1] || a[0].localeCompare(b[0]),
      );
      const options = names.slice(0, 200).map(([name, count]) => {
        const option = document.createElement('option');
        option.value = name;
        option.textContent = `${select.name === 'language' ? languages.of(name) : name} (${count})`;
        return option;
      });
      select.replaceChildren(select.options[0], ...options);
      select.value = chosen;
      select.parentElement.hidden = options.length < 2 && !chosen;
    }
  };
  return { fits, offer };
}

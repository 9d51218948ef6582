import { fill } from '../../language/fill.ts';
import { confirmHits } from './confirm-hits.ts';
import { findArticles } from './find-articles.ts';
import { scriptLoader } from './load-script.ts';
import { openIndex } from './open-index.ts';
import type { PageData } from '../page-data.ts';
import { type Choice, resultFilters, showList } from './result-filters.ts';
import { resultItem } from './result-item.ts';
import { listenToKeys } from './search-keys.ts';
import { whatCame } from './what-came.ts';

const form = document.querySelector('.search') as HTMLFormElement;
const data = JSON.parse(form.dataset['search'] as string) as PageData;
const { words, locale } = data;
const input = form.querySelector('input') as HTMLInputElement;
const selects = [...form.querySelectorAll('select')];
const status = form.querySelector('[role=status]') as HTMLElement;
const list = document.querySelector('.results') as HTMLElement;
const waysOn = document.querySelector('.ways-on') as HTMLElement;
const more = document.querySelector('.more') as HTMLButtonElement;
const pageSize = 10;
const index = openIndex(data.firsts, scriptLoader(data.base));
let filters: ReturnType<typeof resultFilters> | undefined;

const ofNumber = (count: number) => count.toLocaleString(locale);
const countOf = (count: number) =>
  words.searchCount[new Intl.PluralRules(locale).select(count)] ?? words.searchCount.other;

/** Says what was found, and which files did not come. */
const tell = (broken: ReadonlySet<string>, ...parts: (string | false | undefined)[]) => {
  const files = [...broken].slice(0, 3).join(', ');
  status.textContent = [...parts, broken.size > 0 && fill(words.searchBroken, { file: files })]
    .filter(Boolean)
    .join(' · ');
};

const keepInAddress = (query: string, chosen: readonly Choice[]) => {
  // Browsers keep no longer address; one letter more than is read tells that the query was cut.
  const asked = [
    ...(query ? [['q', query.slice(0, 2001)]] : []),
    ...chosen.map(({ name, value }) => [name, value]),
  ];
  const hash = new URLSearchParams(asked).toString();
  if (location.hash.slice(1) !== hash) history.replaceState(null, '', hash ? `#${hash}` : location.pathname);
};

const showNothing = () => {
  list.replaceChildren();
  status.textContent = '';
  for (const select of selects) showList(select, false);
};

/** Goes up with each query: what an earlier one finds is not shown. */
let turn = 0;
const run = async () => {
  const mine = ++turn;
  const query = input.value.trim();
  const chosen = selects.filter(({ value }) => value !== '').map(({ name, value }) => ({ name, value }));
  keepInAddress(query, chosen);
  more.hidden = true;
  waysOn.hidden = true;
  if (query === '') {
    showNothing();
    return;
  }
  const broken = new Set<string>();
  try {
    const { fits, offer } = (filters ??= resultFilters(selects, (await index.filters()).lists, locale));
    const { hits, terms, phrases, lastWord } = await findArticles(index, query);
    if (mine !== turn) return;
    const kept = hits.filter((at) => fits(at, chosen));
    const { confirmed, checked, reach } = confirmHits(index, kept, phrases, broken);
    let shown = 0;

    const showMore = async () => {
      await reach(shown + pageSize);
      const now = confirmed.slice(shown, shown + pageSize);
      const found = await whatCame(
        now.map((at) => index.textOf(at)),
        broken,
      );
      if (mine !== turn) return;
      offer(phrases.length > 0 && chosen.length === 0 ? confirmed : hits);
      if (shown === 0) list.replaceChildren();
      const before = list.children.length;
      list.append(...found.flatMap((article) => (article ? [resultItem(article, terms, data)] : [])));
      shown += now.length;
      const { length } = confirmed;
      const isAll = checked() >= kept.length;
      tell(
        broken,
        fill(countOf(length), { count: ofNumber(length) }),
        lastWord && fill(words.searchCut, { word: lastWord }),
        !isAll && fill(words.searchPhrases, { checked: ofNumber(checked()), count: ofNumber(kept.length) }),
      );
      more.hidden = shown >= length && isAll;
      waysOn.hidden = length > 0 || !more.hidden;
      return list.children[before];
    };
    await showMore();
    let isLoading = false;
    more.onclick = async () => {
      // A second click, while the texts load, would bring the same results again.
      if (isLoading) return;
      isLoading = true;
      const first = await showMore();
      isLoading = false;
      first?.querySelector('a')?.focus();
    };
  } catch (error) {
    if (mine !== turn) return;
    list.replaceChildren();
    broken.add((error as Error).message);
    tell(broken);
  }
};

const fromAddress = () => {
  const wanted = new URLSearchParams(location.hash.slice(1));
  input.value = wanted.get('q') ?? '';
  for (const select of selects) {
    const value = wanted.get(select.name) ?? '';
    if (value && ![...select.options].some((option) => option.value === value))
      select.add(new Option(value, value));
    select.value = value;
  }
  run();
};

let wait: ReturnType<typeof setTimeout> | undefined;
input.addEventListener('input', () => {
  clearTimeout(wait);
  wait = setTimeout(run, 150);
});
form.addEventListener('change', run);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  run();
});
addEventListener('hashchange', fromAddress);
listenToKeys(input, list);
form.hidden = false;
// Waits for the filters' script, which the page already loads.
addEventListener('DOMContentLoaded', () => {
  fromAddress();
  if (input.value === '') input.focus();
});

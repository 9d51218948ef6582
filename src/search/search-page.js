// Searches the library in the reader's browser.
import { excerpt, marked } from './excerpt.js';
import { findArticles, hasPhrases } from './find-articles.js';
import { scriptLoader } from './load-script.js';
import { openIndex } from './open-index.js';

const form = document.querySelector('.search');
const { base, words, articles, locale } = JSON.parse(form.dataset.search);
const input = form.querySelector('input');
const selects = [...form.querySelectorAll('select')];
const status = form.querySelector('[role=status]');
const list = document.querySelector('.results');
const more = document.querySelector('.more');
const pageSize = 10;
/** So many texts are looked through for a phrase at once: they are what a query loads. */
const phraseStep = 20;

const index = openIndex(JSON.parse(form.dataset.firsts), scriptLoader(base));
let filters;

const ofNumber = (count) => count.toLocaleString(locale);
const fill = (phrase, values) => phrase.replace(/\{(\w+)\}/g, (_, name) => values[name]);

const lists = {};
const namesOf = (kind, at) => {
  const { names, of } = filters.lists[kind];
  lists[kind] ??= of.split(' ');
  const own = lists[kind][at];
  return own ? own.split('.').map((number) => names[parseInt(number, 36)]) : [];
};

/** How many of the hits have each name, to choose from. */
const fillSelects = (hits) => {
  const languages = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  for (const select of selects) {
    const chosen = select.value;
    const others = selects.filter((other) => other !== select && other.value !== '');
    const counts = new Map();
    for (const at of hits) {
      if (!others.every((other) => namesOf(other.name, at).includes(other.value))) continue;
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

const resultOf = ({ id, headline, publisher, day, lang, text }, terms) => {
  const item = document.createElement('li');
  item.lang = lang;
  item.dir = 'auto';
  const link = document.createElement('a');
  link.className = 'headline';
  link.href = articles + encodeURIComponent(id) + '.html';
  link.append(marked(headline, terms));
  const facts = document.createElement('p');
  facts.className = 'facts';
  const date =
    day &&
    new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      dateStyle: day.length > 7 ? 'long' : undefined,
      ...(day.length <= 7 && { year: 'numeric' }),
    }).format(new Date(day));
  facts.textContent = [publisher, date].filter(Boolean).join(' · ');
  const around = document.createElement('p');
  around.className = 'excerpt';
  around.append(excerpt(text, terms));
  item.append(facts, link, around);
  return item;
};

/** The values of those that came; the names of the files that did not. */
const whatCame = async (promises, broken) => {
  const outcomes = await Promise.allSettled(promises);
  for (const { reason } of outcomes) if (reason) broken.add(reason.message);
  return outcomes.map(({ value }) => value);
};

let turn = 0;
const run = async () => {
  const mine = ++turn;
  const query = input.value.trim();
  const chosen = selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]);
  // Longer queries would exceed the length of addresses that browsers keep.
  const hash = new URLSearchParams([...(query ? [['q', query.slice(0, 2001)]] : []), ...chosen]).toString();
  if (location.hash.slice(1) !== hash) history.replaceState(null, '', hash ? `#${hash}` : location.pathname);
  more.hidden = true;
  if (query === '') {
    list.replaceChildren();
    status.textContent = '';
    for (const select of selects) select.parentElement.hidden = true;
    return;
  }
  const broken = new Set();
  const tell = (...parts) => {
    const files = [...broken].slice(0, 3).join(', ');
    status.textContent = [...parts, broken.size > 0 && fill(words.broken, { file: files })]
      .filter(Boolean)
      .join(' · ');
  };
  try {
    filters ??= await index.filters();
    const { hits, terms, phrases, lastWord } = await findArticles(index, query);
    if (mine !== turn) return;
    const isKept = (at) => chosen.every(([name, value]) => namesOf(name, at).includes(value));
    const kept = hits.filter(isKept);
    const isPhrase = phrases.length > 0;
    const confirmed = isPhrase ? [] : kept;
    let checked = isPhrase ? 0 : kept.length;
    let shown = 0;

    const showMore = async () => {
      if (checked < kept.length && confirmed.length < shown + pageSize) {
        const next = kept.slice(checked, checked + phraseStep);
        const stands = await whatCame(
          next.map((at) => hasPhrases(index, at, phrases)),
          broken,
        );
        confirmed.push(...next.filter((_, at) => stands[at]));
        checked += next.length;
      }
      const now = confirmed.slice(shown, shown + pageSize);
      const found = await whatCame(
        now.map((at) => index.textOf(at)),
        broken,
      );
      if (mine !== turn) return;
      fillSelects(isPhrase && chosen.length === 0 ? confirmed : hits);
      if (shown === 0) list.replaceChildren();
      const before = list.children.length;
      list.append(...found.filter(Boolean).map((article) => resultOf(article, terms)));
      shown += now.length;
      const { length } = confirmed;
      const count = words.count[new Intl.PluralRules(locale).select(length)] ?? words.count.other;
      tell(
        fill(count, { count: ofNumber(length) }),
        lastWord && fill(words.cut, { word: lastWord }),
        checked < kept.length &&
          fill(words.phrases, { checked: ofNumber(checked), count: ofNumber(kept.length) }),
      );
      more.hidden = shown >= length && checked >= kept.length;
      return list.children[before];
    };
    await showMore();
    more.onclick = async () => (await showMore())?.querySelector('a').focus();
  } catch (error) {
    if (mine !== turn) return;
    list.replaceChildren();
    broken.add(error.message);
    tell();
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

let wait;
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
addEventListener(
  'keydown',
  (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    // On other pages this key leads here.
    if (key === '/' && !ctrlKey && !metaKey && !altKey && !target.closest('input, select, textarea')) {
      event.preventDefault();
      event.stopImmediatePropagation();
      input.focus();
      input.select();
    }
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
    const links = [...list.querySelectorAll('a')];
    const at = links.indexOf(document.activeElement);
    if (at < 0 && document.activeElement !== input) return;
    const next = at + (key === 'ArrowDown' ? 1 : -1);
    const goal = next < 0 ? input : links[next];
    if (!goal) return;
    event.preventDefault();
    goal.focus();
  },
  true,
);
form.hidden = false;
// Waits for the filters' script, which the page already loads.
addEventListener('DOMContentLoaded', () => {
  fromAddress();
  if (input.value === '') input.focus();
});

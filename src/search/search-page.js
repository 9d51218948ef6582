// Searches the library in the reader's browser. Its index stands beside the page as scripts, for a page that was opened from
// disk may load nothing else; each calls `librarySearch`.
(() => {
  const form = document.querySelector('.search');
  const { base, words, articles, locale } = JSON.parse(form.dataset.search);
  const input = form.querySelector('input');
  const selects = [...form.querySelectorAll('select')];
  const status = form.querySelector('[role=status]');
  const list = document.querySelector('.results');
  const more = document.querySelector('.more');
  const longestQuery = 300;
  const pageSize = 10;

  const given = { terms: new Map(), texts: new Map() };
  window.librarySearch = (kind, key, value) => {
    if (kind === 'filters') given.filters = key;
    else given[kind].set(key, value);
  };

  const loading = new Map();
  /** Loads a script of the index once. Some parts are not there: no term begins so. */
  const load = (name) => {
    if (!loading.has(name)) {
      loading.set(
        name,
        new Promise((resolve, reject) => {
          const script = document.createElement('script');
          script.src = base + name;
          script.onload = resolve;
          script.onerror = () => {
            loading.delete(name);
            reject(new Error(name));
          };
          document.head.append(script);
        }),
      );
    }
    return loading.get(name);
  };

  const shards = new Set(form.dataset.shards.split(' '));
  /** The terms that begin as one does. */
  const termsLike = async (term) => {
    const name = shardsOf(term).findLast((one) => shards.has(one));
    if (name === undefined) return {};
    await load(`t-${name}.js`);
    if (!given.terms.has(name)) throw new Error(`t-${name}.js`);
    return given.terms.get(name);
  };

  const postings = (written) => {
    const list = [];
    let at = -1;
    for (const [, step, level] of written.matchAll(/([0-9a-z]*)([A-Z])/g)) {
      at += 1 + (step ? parseInt(step, 36) : 0);
      list.push([at, (level.charCodeAt(0) - 64) / 26]);
    }
    return list;
  };

  /** Whether two words differ by at most so many slips: a letter more, less, other, or two exchanged. */
  const isNear = (a, b, most) => {
    if (Math.abs(a.length - b.length) > most) return false;
    let before;
    let row = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (before && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
          next[j] = Math.min(next[j], before[j - 2] + 1);
      }
      if (Math.min(...next) > most) return false;
      before = row;
      row = next;
    }
    return row[b.length] <= most;
  };

  /** How much each article has of a word: as it is written, begun with it, or nearly so. */
  const find = async (term, isQuoted) => {
    const found = new Map();
    const take = (written, factor) => {
      const places = postings(written);
      const rarity = Math.log(1 + given.filters.count / places.length);
      for (const [at, weight] of places)
        found.set(at, Math.max(found.get(at) ?? 0, weight * rarity * factor));
    };
    const own = await termsLike(term);
    if (own[`_${term}`]) take(own[`_${term}`], 1);
    if (isQuoted) return found;
    const most = term.length < 4 ? 0 : term.length < 8 ? 1 : 2;
    for (const key in own) {
      const other = key.slice(1);
      if (other === term) continue;
      if (other.startsWith(term)) take(own[key], 0.7 * (term.length / other.length));
      else if (most > 0 && isNear(term, other, most)) take(own[key], 0.3);
    }
    // A slip in the first letters leads to another part of the index.
    if (found.size === 0 && most > 0) {
      for (const slip of [term[1] + term[0] + term.slice(2), term.slice(1)]) {
        const others = await termsLike(slip);
        for (const key in others) if (isNear(term, key.slice(1), most)) take(others[key], 0.3);
      }
    }
    return found;
  };

  const readQuery = (query) => {
    const phrases = [...query.matchAll(/"([^"]+)"|“([^”]+)”|„([^“”]+)[“”]|«([^»]+)»|「([^」]+)」/g)].map(
      (match) => match.slice(1).find(Boolean),
    );
    const quoted = new Set(phrases.flatMap((phrase) => termsOf(phrase).map(({ term }) => term)));
    const terms = [...new Set(termsOf(query).map(({ term }) => term))].slice(0, 32);
    return { terms, quoted, phrases: phrases.map((phrase) => termsOf(phrase).map(({ term }) => term)) };
  };

  const textOf = async (at) => {
    const part = Math.floor(at / given.filters.perText);
    await load(`x-${part}.js`);
    const few = given.texts.get(part);
    if (!few) throw new Error(`x-${part}.js`);
    return few[at % given.filters.perText];
  };

  const hasPhrase = ({ headline, text }, phrase) => {
    const all = termsOf(`${headline}\n${text}`).map(({ term }) => term);
    return all.some((_, start) => phrase.every((term, at) => all[start + at] === term));
  };

  const search = async (query) => {
    if (!given.filters) await load('filters.js');
    if (!given.filters) throw new Error('filters.js');
    const { terms, quoted, phrases } = readQuery(query);
    const scores = new Map();
    for (const found of await Promise.all(terms.map((term) => find(term, quoted.has(term))))) {
      for (const [at, score] of found) {
        const [sum, count] = scores.get(at) ?? [0, 0];
        scores.set(at, [sum + score, count + 1]);
      }
    }
    const best = Math.max(0, ...[...scores.values()].map(([, count]) => count));
    // All words, else most of them; what is quoted must be there.
    const least = phrases.length > 0 ? terms.length : Math.max(1, best - (best > 3 ? 1 : 0));
    let hits = [...scores]
      .filter(([, [, count]]) => count >= least)
      .map(([at, [sum, count]]) => [at, sum * (count / terms.length) ** 2])
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .map(([at]) => at);
    if (phrases.length > 0) {
      const checked = await Promise.all(
        hits.slice(0, 60).map(async (at) => {
          const article = await textOf(at);
          return phrases.every((phrase) => hasPhrase(article, phrase)) ? at : -1;
        }),
      );
      hits = checked.filter((at) => at >= 0);
    }
    return { hits, terms };
  };

  const lists = {};
  const namesOf = (kind, at) => {
    const { names, of } = given.filters.lists[kind];
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

  const marked = (text, terms, around) => {
    const fragment = document.createDocumentFragment();
    let at = 0;
    for (const { term, start, end } of termsOf(text)) {
      if (start < at || !terms.some((one) => term === one || (one.length > 2 && term.startsWith(one))))
        continue;
      fragment.append(text.slice(at, start));
      const mark = document.createElement('mark');
      mark.textContent = text.slice(start, end);
      fragment.append(mark);
      at = end;
    }
    fragment.append(text.slice(at) + around);
    return fragment;
  };

  /** The words around the first place that has most of what was looked for. */
  const excerpt = (text, terms) => {
    const places = termsOf(text).filter(({ term }) =>
      terms.some((one) => term === one || (one.length > 2 && term.startsWith(one))),
    );
    const width = 220;
    let best = { start: 0, count: 0 };
    for (const [at, { start }] of places.slice(0, 300).entries()) {
      const near = places.slice(at, at + 20).filter((other) => other.start < start + width);
      const count = new Set(near.map(({ term }) => term)).size;
      if (count > best.count) best = { start, count };
    }
    const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, best.start - 60)) + 1);
    const to = text.indexOf(' ', from + width);
    const cut = to < 0 ? text.slice(from) : text.slice(from, to);
    const fragment = marked(cut.replace(/\s+/g, ' '), terms, to < 0 ? '' : ' …');
    if (from > 0) fragment.prepend('… ');
    return fragment;
  };

  const show = async (hits, terms, from) => {
    const found = await Promise.all(hits.slice(from, from + pageSize).map(textOf));
    if (from === 0) list.replaceChildren();
    for (const { id, headline, publisher, day, lang, text } of found) {
      const item = document.createElement('li');
      item.lang = lang;
      item.dir = 'auto';
      const link = document.createElement('a');
      link.className = 'headline';
      link.href = articles + encodeURIComponent(id) + '.html';
      link.append(marked(headline, terms, ''));
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
      const words = document.createElement('p');
      words.className = 'excerpt';
      words.append(excerpt(text, terms));
      item.append(facts, link, words);
      list.append(item);
    }
    more.hidden = from + pageSize >= hits.length;
    more.onclick = async () => {
      await show(hits, terms, from + pageSize);
      list.children[from + pageSize]?.querySelector('a').focus();
    };
  };

  let turn = 0;
  const run = async () => {
    const mine = ++turn;
    const query = input.value.slice(0, longestQuery).trim();
    const chosen = selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]);
    const hash = new URLSearchParams([...(query ? [['q', query]] : []), ...chosen]).toString();
    if (location.hash.slice(1) !== hash)
      history.replaceState(null, '', hash ? `#${hash}` : location.pathname);
    if (query === '') {
      list.replaceChildren();
      more.hidden = true;
      status.textContent = '';
      for (const select of selects) select.parentElement.hidden = true;
      return;
    }
    try {
      const { hits, terms } = await search(query);
      if (mine !== turn) return;
      fillSelects(hits);
      const kept = hits.filter((at) => chosen.every(([name, value]) => namesOf(name, at).includes(value)));
      status.textContent =
        words.count[new Intl.PluralRules(locale).select(kept.length)]?.replace(
          '{count}',
          kept.length.toLocaleString(locale),
        ) ?? words.count.other.replace('{count}', kept.length.toLocaleString(locale));
      await show(kept, terms, 0);
    } catch (error) {
      if (mine !== turn) return;
      list.replaceChildren();
      more.hidden = true;
      status.textContent = words.broken.replace('{file}', error.message);
    }
  };

  const fromAddress = () => {
    const wanted = new URLSearchParams(location.hash.slice(1));
    input.value = (wanted.get('q') ?? '').slice(0, longestQuery);
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
  addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const links = [...list.querySelectorAll('a')];
    const at = links.indexOf(document.activeElement);
    if (at < 0 && document.activeElement !== input) return;
    const next = at + (event.key === 'ArrowDown' ? 1 : -1);
    const target = next < 0 ? input : links[next];
    if (!target) return;
    event.preventDefault();
    target.focus();
  });
  form.hidden = false;
  fromAddress();
  if (input.value === '') input.focus();
})();

import { excerpt, marked } from './excerpt.ts';
import type { PageData } from '../page-data.ts';
import type { FoundText } from '../index/text-scripts.ts';

/** A line of the list: an article that was found, what was looked for marked in it. */
export function resultItem(
  { id, headline, publisher, day, lang, text }: FoundText,
  terms: readonly string[],
  { articles, locale }: PageData,
): HTMLLIElement {
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
}

import type { Article } from '../../article/article.ts';
import { yearOf } from '../../date/iso-date.ts';
import { oncePerObject } from '../../memory/once-per.ts';

/** How many articles of a year came out when. */
export interface Year {
  /** `2017` */
  year: string;
  /** Articles of January to December. */
  months: number[];
  /** All of the year, those included of which no month is known. */
  count: number;
}

/** A stretch of years from which nothing is kept. */
export interface Gap {
  from: string;
  to: string;
}

/**
 * Counts articles by year and month.
 *
 * @returns newest first; years without articles between others are there as gaps
 */
export const countMonths = oncePerObject(countAnew);

function countAnew(articles: Pick<Article, 'date'>[]): (Year | Gap)[] {
  const years = new Map<string, Year>();
  for (const { date } of articles) {
    if (!date) continue;
    const name = yearOf(date);
    const year = years.get(name) ?? { year: name, months: Array<number>(12).fill(0), count: 0 };
    years.set(name, year);
    year.count++;
    const month = Number(date.slice(5, 7));
    if (month > 0) year.months[month - 1] = (year.months[month - 1] ?? 0) + 1;
  }
  const rows: (Year | Gap)[] = [];
  let later: number | undefined;
  for (const year of [...years.values()].sort((a, b) => (a.year < b.year ? 1 : -1))) {
    const number = Number(year.year);
    if (later !== undefined && later - number > 1) {
      rows.push({ from: String(number + 1).padStart(4, '0'), to: String(later - 1).padStart(4, '0') });
    }
    rows.push(year);
    later = number;
  }
  return rows;
}

import { readableAddress } from '../address/readable-address.ts';
import { hash } from 'node:crypto';
import { withoutTracking } from '../address/without-tracking.ts';
import type { Article } from '../article/article.ts';
import { formatDate } from '../date/format-date.ts';
import { dayOf, type IsoDate, yearOf } from '../date/iso-date.ts';
import { joinNames } from '../language/join-names.ts';
import { quotationMarks } from '../language/quotation-marks.ts';
import { slugify } from '../address/slug.ts';
import { isOrganisation, partName } from './names.ts';
import { setType } from '../markdown/shape/typography/set-type.ts';

/** An article as other texts refer to it. */
export interface Citation {
  /** A sentence for a footnote, close to the Chicago Manual of Style, 17th edition, 14.191. */
  plain: string;
  /** For LaTeX, read by BibTeX and by BibLaTeX. */
  bibtex: string;
  /** For Zotero, EndNote and the like (https://en.wikipedia.org/wiki/RIS_(file_format)). */
  ris: string;
}

/**
 * Cites an article: always what was first published, never this library's copy.
 *
 * @param locale language of the plain citation's date
 */
export function citeArticle(article: Article, locale: string): Citation {
  return { plain: plain(article, locale), bibtex: bibtex(article), ris: ris(article) };
}

function plain({ author, title, lang, publisher, date, source }: Article, locale: string): string {
  const parts = [
    joinNames(author, locale),
    quoted(title, lang),
    publisher,
    date && formatDate(date, locale),
    source && readableAddress(withoutTracking(source)),
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

/** What the title itself has in quotation marks gets those of a quotation within one. */
function quoted(title: string, lang: string): string {
  const marks = quotationMarks(lang);
  if (!marks) return `"${title}"`;
  const { double, single } = marks;
  const inner = setType(title, lang).replaceAll(double[0], single[0]).replaceAll(double[1], single[1]);
  return double[0] + inner + double[1];
}

function bibtex({ id, author, title, publisher, date, source, retrieved, lang }: Article): string {
  const [year, month] = dayOf(date ?? '').split('-');
  const fields: [string, string | undefined][] = [
    ['author', author.map((name) => bibtexName(name, publisher)).join(' and ')],
    // Doubled braces keep the capitals as they were printed.
    ['title', `{${escapeTex(title)}}`],
    ['journal', publisher && escapeTex(publisher)],
    ['year', year],
    ['month', month && String(Number(month))],
    ['date', date && dayOf(date)],
    ['url', source && withoutTracking(source).replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', retrieved && dayOf(retrieved)],
    ['language', lang],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},`);
  return `@article{${keyOf(id, author, date)},\n${lines.join('\n')}\n}`;
}

/** BibTeX parts names at commas and parts authors at "and"; braces make one name of the whole. */
function bibtexName(name: string, publisher: string | undefined): string {
  const isWhole = isOrganisation(name, publisher) || /,| and /i.test(name);
  return isWhole ? `{${escapeTex(name)}}` : escapeTex(name);
}

function risName(name: string, publisher: string | undefined): string {
  if (isOrganisation(name, publisher)) return name;
  const { family, given, suffix } = partName(name);
  return [family, given, suffix].filter(Boolean).join(', ');
}

/** `davies2017russian-3f2a`: of ASCII alone as BibTeX wants it, and no other article's. */
function keyOf(id: string, author: string[], date?: IsoDate): string {
  const surname = author[0]?.split(' ').at(-1) ?? '';
  const [firstWord = ''] = slugify(id.replace(/^[\d-]+/, '')).split('-');
  const key = `${surname}${date ? yearOf(date) : ''}${firstWord}`.normalize('NFD').replace(/[^a-z\d]/gi, '');
  const own = hash('sha256', id).slice(0, 4);
  return `${key.toLowerCase() || 'article'}-${own}`;
}

// BibTeX counts the braces of `\{` too, and one without its other ends the file for it.
const texEscapes: Record<string, string> = {
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return text.replace(/[\\{}$&#%_~^]/g, (character) => texEscapes[character] ?? `\\${character}`);
}

function ris({ author, title, publisher, date, source, retrieved, lang }: Article): string {
  const [year, month = '', day = ''] = dayOf(date ?? '').split('-');
  const lines: [string, string | undefined][] = [
    ['TY', 'NEWS'],
    ['TI', title],
    ...author.map((name): [string, string] => ['AU', risName(name, publisher)]),
    ['T2', publisher],
    ['PY', year],
    ['DA', year && `${year}/${month}/${day}/`],
    ['UR', source && withoutTracking(source)],
    ['Y2', retrieved && `${dayOf(retrieved).replaceAll('-', '/')}/`],
    ['LA', lang],
  ];
  const written = lines.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value}`);
  return [...written, 'ER  - '].join('\n');
}

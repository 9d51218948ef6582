/** What a reader sees of an article's page, besides its body. Keys that a page has nothing for are left out. */
export interface Facts {
  headline?: string;
  kicker?: string;
  dek?: string;
  byline?: string[];
  date?: string;
  updated?: string;
  language?: string;
  direction?: string;
  lead?: { alt?: string; caption?: string; credit?: string; lost?: true };
  topics?: string[];
  /** The list at the end: headline and address of each. */
  related?: string[][];
  /** The original's address: what is read, and where it leads. */
  source?: string[];
  retrieved?: string;
}

/** Reads the facts of a page; runs in the browser. */
export function readFacts(): Facts {
  const text = (selector: string, within: ParentNode = document) =>
    within.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim();
  const texts = (selector: string) =>
    [...document.querySelectorAll(selector)].map((element) => element.textContent.trim());
  const { lang, dir } = document.documentElement;
  const lead = document.querySelector('.lead-image');
  const [date, updated] = texts('.byline time, .byline .undated');
  const source = document.querySelector<HTMLAnchorElement>('.attribution a[data-originalurl]');
  const facts = {
    headline: text('h1'),
    kicker: text('.kicker'),
    dek: text('.dek'),
    byline: texts('.byline .names a'),
    date,
    updated,
    language: lang,
    direction: dir,
    lead: lead && {
      alt: lead.querySelector('img')?.alt ?? text('.lost > span', lead),
      caption: text('.caption', lead),
      credit: text('.credit', lead)?.replace(/^Credit: /, ''),
      lost: lead.querySelector('.lost') ? true : undefined,
    },
    topics: texts('.topics a'),
    related: [...document.querySelectorAll('.related-list .headline')].map((link) => [
      link.textContent,
      ...(link instanceof HTMLAnchorElement ? [link.getAttribute('href') ?? ''] : []),
    ]),
    source: source && [source.textContent, source.getAttribute('href')],
    retrieved: texts('.attribution time').at(-1),
  };
  return JSON.parse(JSON.stringify(facts, (_, value: unknown) => value ?? undefined)) as Facts;
}

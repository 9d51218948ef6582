import type { ElementContent } from 'xast';
import { x } from 'xastscript';
import { dayOf, type IsoDate } from '../../date/iso-date.ts';
import { directionOf } from '../../language/tag.ts';
import type { Statement } from './accessibility.ts';
import { articlesOf, type Book, languagesOf } from './book.ts';
import { lastModified } from '../last-modified.ts';
import { withoutForbidden } from './xhtml.ts';
import { writeXml } from '../../site/write-xml.ts';

/** A file of a book as its list has it. */
export interface Resource {
  /** From the folder of the package document. */
  href: string;
  type: string;
  properties?: string;
  /** Its place in the order of reading: `beside` is what is opened only on request. */
  reading?: 'in order' | 'beside';
}

/** The package document of a book (https://www.w3.org/TR/epub-33/#sec-package-doc): facts, files, order of reading. */
export function packageDocument(book: Book, resources: Resource[], accessibility: Statement[]): string {
  const { id, title, lang, creators, publisher, description, topics, date, source, rights } = book;
  const meta = (property: string, value: string) => x('meta', { property }, withoutForbidden(value));
  const facts: [name: string, value: string | undefined][] = [
    ['dc:title', title],
    ...languagesOf(book).map((each): [string, string] => ['dc:language', each]),
    ...creators.map((name): [string, string] => ['dc:creator', name]),
    ['dc:publisher', publisher],
    ['dc:date', date && datePrinted(date)],
    ['dc:source', source],
    ['dc:description', description],
    ...topics.map((topic): [string, string] => ['dc:subject', topic]),
    ['dc:rights', rights],
  ];
  const named = facts.map(([name, value = '']) => [name, withoutForbidden(value).trim()] as const);
  const items = resources.map(({ href, type, properties }, index) =>
    x('item', { id: `file-${index + 1}`, href, 'media-type': type, properties }),
  );
  const spine = resources.flatMap(({ reading }, index) =>
    reading === undefined
      ? []
      : [x('itemref', { idref: `file-${index + 1}`, linear: reading === 'beside' ? 'no' : undefined })],
  );
  const isRightToLeft = articlesOf(book).every((article) => directionOf(article.lang) === 'rtl');
  const tree = x(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'book',
      'xml:lang': lang,
      dir: directionOf(lang),
    },
    lines([
      x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
        ...lines([
          x('dc:identifier', { id: 'book' }, id),
          ...named.filter(([, value]) => value !== '').map(([name, value]) => x(name, value)),
          meta('dcterms:modified', lastModified(articlesOf(book))),
          ...accessibility.map(([property, value]) => meta(property, value)),
        ]),
      ]),
      x('manifest', lines(items)),
      x('spine', { 'page-progression-direction': isRightToLeft ? 'rtl' : 'ltr' }, lines(spine)),
    ]),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${writeXml(tree, { closeEmptyElements: true, tightClose: true })}\n`;
}

/** A moment without an offset is no moment to other programs: its day is told. */
function datePrinted(date: IsoDate): string {
  return /(?:Z|[+-]\d\d:\d\d)$/.test(date) ? date : dayOf(date);
}

/** Each in a line of its own, for whoever opens the file by hand. */
function lines(elements: ElementContent[]): ElementContent[] {
  const line: ElementContent = { type: 'text', value: '\n' };
  return [line, ...elements.flatMap((element) => [element, line])];
}

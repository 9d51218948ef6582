import type { ElementContent, Nodes } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import { visit } from '../../markdown/tree/visit.ts';
import { directionOf } from '../../language/tag.ts';
import { writeXml } from '../../site/write-xml.ts';

/** A page of an e-book. */
export interface BookPage {
  /** BCP 47 tag. */
  lang: string;
  title: string;
  /** What the whole page is, in the words of https://www.w3.org/TR/epub-ssv-11/. */
  type: string;
  body: ElementContent[];
}

/**
 * A page as XHTML, as e-books have it (https://www.w3.org/TR/epub-33/#sec-xhtml): what is no XML goes, a language is named
 * for readers of HTML and of XML.
 */
export function xhtml({ lang, title, type, body }: BookPage): string {
  const tree = h('html', { xmlns: 'http://www.w3.org/1999/xhtml', lang, dir: directionOf(lang) }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('title', title),
      h('link', { rel: 'stylesheet', type: 'text/css', href: 'book.css' }),
    ]),
    h('body', { 'epub:type': type }, body),
  ]);
  tree.properties['xmlns:epub'] = 'http://www.idpf.org/2007/ops';
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${serialise(tree)}\n`;
}

function serialise(tree: Nodes): string {
  visit(tree, (node) => {
    if (node.type === 'text') node.value = withoutForbidden(node.value);
    if (node.type !== 'element') return;
    const { properties } = node;
    for (const [name, value] of Object.entries(properties))
      if (typeof value === 'string') properties[name] = withoutForbidden(value);
    if (properties['lang'] !== undefined) properties['xmlLang'] = properties['lang'];
  });
  // Programs that take it for HTML read two line breaks in `<br></br>`. No text holds such tags: it has no bare `<`.
  return writeXml(toXast(tree)).replace(/><\/(?:br|col|hr|img|link|meta|wbr)>/g, ' />');
}

/** Text without what XML has no sign for (https://www.w3.org/TR/xml/#charsets). */
export function withoutForbidden(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.toWellFormed().replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g, '');
}

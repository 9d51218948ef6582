import { toXml, type Options } from 'xast-util-to-xml';

/** A tree as XML. In no text may stand what ends a CDATA section, as code of XML has it (https://www.w3.org/TR/xml/#syntax). */
export function writeXml(tree: Parameters<typeof toXml>[0], options?: Options): string {
  return toXml(tree, options).replaceAll(']]>', ']]&#x3E;');
}

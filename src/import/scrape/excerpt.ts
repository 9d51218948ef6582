import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { isBlank } from '../../markdown/tree/blank.ts';
import type { Segment } from './segments.ts';

/** The dek in a quotation headed `Excerpt`, as MarkDownload's template has it (https://github.com/deathau/markdownload). */
export function readExcerpt({ kind, nodes }: Segment): string | undefined {
  const [heading, ...rest] = nodes.filter(
    (node): node is Element => node.type === 'element' && !isBlank(node),
  );
  if (kind !== 'other' || heading?.tagName !== 'h2' || toString(heading).trim() !== 'Excerpt')
    return undefined;
  const text = rest.map((element) => toString(element)).join(' ');
  return text.replace(/\s+/g, ' ').trim() || undefined;
}

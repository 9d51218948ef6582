/**
 * Takes out the excerpt that MarkDownload writes between headline and text, a quotation with the heading "Excerpt" and a
 * rule below it (https://github.com/deathau/markdownload): it is the dek.
 */
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { VFile } from 'vfile';
import { isBlank } from '../tree/blank.ts';

declare module 'vfile' {
  interface DataMap {
    /** The dek, where the body has it. */
    dek: string;
  }
}

export function excerpt() {
  return (tree: Root, file: VFile): void => {
    const blocks = tree.children.filter((child): child is Element => child.type === 'element');
    const at = blocks.findIndex(({ tagName }) => !/^h[1-6]$/.test(tagName));
    const [quotation, next] = blocks.slice(at);
    if (quotation?.tagName !== 'blockquote') return;
    const [heading, ...text] = quotation.children.filter((child) => !isBlank(child));
    if (heading?.type !== 'element' || !/^h[1-6]$/.test(heading.tagName)) return;
    if (toString(heading).trim().toLowerCase() !== 'excerpt') return;
    const said = text
      .map((block) => toString(block))
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
    // So it is written where the page has none.
    if (said !== '' && said !== 'null') file.data.dek = said;
    tree.children = tree.children.filter(
      (child) => child !== quotation && !(child === next && next.tagName === 'hr'),
    );
  };
}

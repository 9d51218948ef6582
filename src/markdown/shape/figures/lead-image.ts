/** Decides that the lead image is shown once: its repetition in the body goes, and what the body says of it is handed on. */
import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { EXIT, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Context } from '../../context.ts';
import { isPart } from '../../tree/part-element.ts';
import { isSamePicture } from './picture-name.ts';

/** What the body says of the lead image, as plain text. */
export interface Lead {
  alt?: string;
  caption?: string;
  credit?: string;
}

declare module 'vfile' {
  interface DataMap {
    lead: Lead;
  }
}

export function leadImage({ leadImage: lead }: Context) {
  return (tree: Root, file: VFile): void => {
    if (!lead) return;
    visit(tree, 'element', (element, index, parent) => {
      if (!isPart(element) || !parent || index === undefined) return;
      const { part } = element.data;
      if (part.kind !== 'figure' || part.inline || part.src === undefined || !isSamePicture(part.src, lead))
        return;
      const caption = toString(element).replace(/\s+/g, ' ').trim();
      file.data.lead = {
        ...(part.alt.trim() !== '' && { alt: part.alt.trim() }),
        ...(caption !== '' && { caption }),
        ...(part.credit && { credit: part.credit }),
      };
      parent.children.splice(index, 1);
      return EXIT;
    });
  };
}

/** Decides that the lead image is shown once: its repetition in the body goes, and what the body says of it is handed on. */
import type { Root } from 'hast';
import { EXIT, visit } from '../../tree/visit.ts';
import type { VFile } from 'vfile';
import type { Figure } from '../../body.ts';
import type { Context } from '../../context.ts';
import { finishPart } from '../../split.ts';
import { isPart } from '../../tree/part-element.ts';
import { isSamePicture } from './picture-name.ts';

declare module 'vfile' {
  interface DataMap {
    /** The lead image, as it stood in the body. */
    lead: Figure;
  }
}

export function leadImage({ leadImage: lead }: Context) {
  return (tree: Root, file: VFile): void => {
    if (!lead) return;
    visit(tree, 'element', (element, index, parent) => {
      if (!isPart(element) || !parent || index === undefined) return;
      const part = finishPart(element);
      if (part.kind !== 'figure' || part.inline || part.src === undefined || !isSamePicture(part.src, lead))
        return;
      file.data.lead = part;
      parent.children.splice(index, 1);
      return EXIT;
    });
  };
}

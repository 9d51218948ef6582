/**
 * Decides that the lead image is shown once: its repetition in the body goes, and what the body says of it is handed on. A text as a scraper left it
 * begins with its lead image.
 */
import type { Root } from 'hast';
import { EXIT, visit } from '../../tree/visit.ts';
import type { VFile } from 'vfile';
import type { Figure } from '../../body.ts';
import type { Context } from '../../context.ts';
import { finishPart } from '../../split.ts';
import { isPart } from '../../tree/part-element.ts';
import { isSamePicture } from './picture-name.ts';
import { topOfScrape } from './top-of-scrape.ts';

declare module 'vfile' {
  interface DataMap {
    /** The lead image, as it stood in the body. */
    lead: Figure;
  }
}

export function leadImage(context: Context) {
  return (tree: Root, file: VFile): void => {
    const { leadImage: lead } = context;
    if (!lead) return takeFirst(tree, context, file);
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

function takeFirst(tree: Root, context: Context, file: VFile): void {
  for (const block of file.data.lead ? [] : topOfScrape(tree, context)) {
    const part = isPart(block) ? finishPart(block) : undefined;
    // The mark of a page, above the headline, leads to its first one.
    if (part?.kind !== 'figure' || (part.href !== undefined && part.line <= (context.belowFacts ?? 0)))
      continue;
    file.data.lead = part;
    tree.children = tree.children.filter((child) => child !== block);
    return;
  }
}

/** The caption of a lead image that was lost, as scrapers leave it below the byline: `A ferry at the quay **Ida Holm / AP**`. */
import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { VFile } from 'vfile';
import { readByline } from '../../../language/byline.ts';
import type { Figure } from '../../body.ts';
import type { Context } from '../../context.ts';
import { finishPart } from '../../split.ts';
import { partElement } from '../../tree/part-element.ts';
import { readCaption } from './captions.ts';
import { imagesOf } from './images-of.ts';
import { topOfScrape } from './top-of-scrape.ts';

export function lostLead(context: Context) {
  return (tree: Root, file: VFile): void => {
    const blocks = topOfScrape(tree, context);
    for (const [at, block] of blocks.entries()) {
      const words = toString(block).replace(/\s+/g, ' ').trim();
      // What stays of a byline may end in an office in bold.
      if (!words.startsWith(readByline(words).join())) continue;
      // Below its picture stands the caption of one that is there.
      const pictures = imagesOf([...(blocks[at - 1]?.children ?? []), ...block.children]);
      const said =
        block.tagName === 'p' && pictures.length === 0
          ? readCaption(block.children, 'next paragraph')
          : undefined;
      if (said?.credit === undefined) continue;
      const { line = 1, column = 1 } = block.position?.start ?? {};
      const { caption, credit } = said;
      const part = partElement({ kind: 'figure', alt: '', credit, inline: false, line, column }, caption);
      file.data.lead = finishPart(part) as Figure;
      tree.children = tree.children.filter((child) => child !== block);
      return;
    }
  };
}

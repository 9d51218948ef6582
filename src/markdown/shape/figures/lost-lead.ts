/** The caption of a lead image that was lost, as scrapers leave it below the byline: `A ferry at the quay **Ida Holm / AP**`. */
import type { Root } from 'hast';
import type { VFile } from 'vfile';
import type { Figure } from '../../body.ts';
import type { Context } from '../../context.ts';
import { finishPart } from '../../split.ts';
import { isBlank } from '../../tree/blank.ts';
import { partElement } from '../../tree/part-element.ts';
import { readCaption } from './captions.ts';

export function lostLead({ isScrape }: Context) {
  return (tree: Root, file: VFile): void => {
    const [first, ...others] = tree.children.filter((child) => child.type !== 'text' || !isBlank(child));
    if (isScrape !== true || others.length === 0 || first?.type !== 'element' || first.tagName !== 'p')
      return;
    const said = readCaption(first.children, 'next paragraph');
    if (said?.credit === undefined) return;
    const { line = 1, column = 1 } = first.position?.start ?? {};
    const { caption, credit } = said;
    const part = partElement({ kind: 'figure', alt: '', credit, inline: false, line, column }, caption);
    file.data.lead = finishPart(part) as Figure;
    tree.children = others;
  };
}

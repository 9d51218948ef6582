import type { Root } from 'hast';
import type { VFile } from 'vfile';
import type { Context } from '../context.ts';
import { blocks } from './blocks.ts';
import { callouts } from './callouts.ts';
import { clippedSpaces } from './clipped-spaces.ts';
import { codeBlocks } from './code-blocks.ts';
import { excerpt } from './excerpt.ts';
import { directions } from './directions.ts';
import { embeds } from './embeds/embeds.ts';
import { figures } from './figures/figures.ts';
import { footnotes } from './footnotes.ts';
import { headings } from './headings.ts';
import { leadImage } from './figures/lead-image.ts';
import { lostLead } from './figures/lost-lead.ts';
import { pictureTables } from './figures/picture-tables.ts';
import { lineParagraphs } from './line-paragraphs.ts';
import { links } from './links/links.ts';
import { marks } from './marks.ts';
import { players } from './players.ts';
import { quotations } from './quotations.ts';
import { related } from './related/related.ts';
import { repeatedParagraphs } from './repeated-paragraphs.ts';
import { sceneBreaks } from './scene-breaks.ts';
import { segmentBreaks } from './segment-breaks.ts';
import { tables } from './tables.ts';
import { tasks } from './tasks.ts';
import { typography } from './typography/typography.ts';

/** Made for an article, it changes its tree. */
type Step = (context: Context) => (tree: Root, file: VFile) => void;

/** `related` and `embeds` run before `links`, which removes dead links: a title whose address was lost is still a title. */
const steps: readonly Step[] = [
  ...[tasks, blocks, excerpt, callouts, sceneBreaks, lineParagraphs, segmentBreaks, clippedSpaces],
  ...[typography, marks, headings, repeatedParagraphs],
  ...[related, embeds, players, pictureTables, lostLead, figures, links],
  ...[tables, codeBlocks, quotations, footnotes, directions, leadImage],
];

/**
 * Gives secure HTML the form of a news article: figures, related articles, embeds, notes, an outline, the language's type.
 * Only from here on is anything added.
 *
 * @param tree what `secure` returned
 * @returns the same article, with a `part` element (`tree/part-element`) for each part that is not HTML
 */
export function shape(tree: Root, context: Context, file: VFile): Root {
  for (const step of steps) step(context)(tree, file);
  return tree;
}

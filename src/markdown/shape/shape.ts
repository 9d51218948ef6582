import type { Root } from 'hast';
import { unified } from 'unified';
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
import { related } from './related/related.ts';
import { repeatedParagraphs } from './repeated-paragraphs.ts';
import { sceneBreaks } from './scene-breaks.ts';
import { segmentBreaks } from './segment-breaks.ts';
import { tables } from './tables.ts';
import { tasks } from './tasks.ts';
import { typography } from './typography/typography.ts';

/**
 * Gives secure HTML the form of a news article: figures, related articles, embeds, notes, an outline, the language's type.
 * Only from here on is anything added.
 *
 * @param tree what `secure` returned
 * @returns the same article, with a `part` element (`tree/part-element`) for each part that is not HTML
 */
export function shape(tree: Root, context: Context, file: VFile): Root {
  return (
    unified()
      .use(tasks)
      .use(blocks)
      .use(excerpt)
      .use(callouts)
      .use(sceneBreaks)
      .use(lineParagraphs)
      .use(segmentBreaks)
      .use(clippedSpaces, context)
      .use(typography, context)
      .use(marks)
      .use(headings, context)
      .use(repeatedParagraphs, context)
      // `related` and `embeds` run before `links`, which removes dead links: a title whose address was lost is still a title.
      .use(related, context)
      .use(embeds, context)
      .use(players)
      .use(pictureTables)
      .use(lostLead, context)
      .use(figures, context)
      .use(links, context)
      .use(tables)
      .use(codeBlocks)
      .use(footnotes, context)
      .use(directions, context)
      .use(leadImage, context)
      .runSync(tree, file) as Root
  );
}

/** The way of an article's Markdown, in its order: parsed, made HTML, cleaned of all that is not text, then given form. */
import type { Root } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { blocks } from './shape/blocks.ts';
import { boundedHtml } from './read/html/bounded-html.ts';
import { cleanCharacters } from './secure/clean-characters.ts';
import type { Context } from './context.ts';
import { codeBlocks } from './shape/code-blocks.ts';
import { embeds } from './shape/embeds/embeds.ts';
import { figures } from './shape/figures/figures.ts';
import { footnotes } from './shape/footnotes.ts';
import { headings } from './shape/headings.ts';
import { lazyImages } from './read/html/lazy-images.ts';
import { leadImage } from './shape/figures/lead-image.ts';
import { links } from './shape/links/links.ts';
import { marks } from './shape/marks.ts';
import { players } from './shape/players.ts';
import { ownMarks } from './secure/own-marks.ts';
import { parseInSections } from './read/markdown/parse-in-sections.ts';
import { parseRawHtml } from './read/html/parse-raw-html.ts';
import { related } from './shape/related/related.ts';
import { schema } from './secure/schema.ts';
import { tables } from './shape/tables.ts';
import { tasks } from './shape/tasks.ts';
import { trustedMark } from './secure/trusted-mark.ts';
import { typography } from './shape/typography/typography.ts';
import { unframe } from './read/html/unframe.ts';
import { unusedNotes } from './read/markdown/unused-notes.ts';
import { wikilinks } from './read/markdown/wikilinks.ts';

export function runPipeline(markdown: string, context: Context): { tree: Root; file: VFile } {
  const processor = unified()
    // Markdown, read.
    .use(remarkParse)
    .use(remarkGfm)
    .use(parseInSections)
    .use(unusedNotes)
    .use(wikilinks)
    // HTML: the stranger's and what Markdown means, still untrusted.
    .use(remarkRehype, {
      allowDangerousHtml: true,
      clobberPrefix: trustedMark,
      footnoteLabel: context.footnotes,
      footnoteLabelProperties: { className: [trustedMark] },
      footnoteBackLabel: context.footnoteBack,
    })
    .use(boundedHtml)
    .use(parseRawHtml)
    .use(unframe)
    .use(lazyImages)
    .use(ownMarks)
    .use(rehypeSanitize, schema)
    // Text that can be trusted: only from here on is anything added.
    .use(cleanCharacters)
    .use(tasks)
    .use(blocks)
    .use(typography, context)
    .use(marks)
    .use(headings, context)
    // `related` and `embeds` see dead links as links still: a title is one although it leads nowhere.
    .use(related, context)
    .use(embeds, context)
    .use(players)
    .use(figures, context)
    .use(leadImage, context)
    .use(links, context)
    .use(tables)
    .use(codeBlocks)
    .use(footnotes);

  const file = new VFile({ value: markdown });
  return { tree: processor.runSync(processor.parse(file), file), file };
}

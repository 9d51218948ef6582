/** The way of an article's Markdown, in its order: parsed, made HTML, cleaned of all that is not text, then given form. */
import type { Root } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { blocks } from './structure/blocks.ts';
import { boundedHtml } from './input/bounded-html.ts';
import { cleanCharacters } from './input/clean-characters.ts';
import type { Context } from './context.ts';
import { codeBlocks } from './structure/code-blocks.ts';
import { embeds } from './structure/embeds.ts';
import { figures } from './structure/figures.ts';
import { footnotes } from './structure/footnotes.ts';
import { headings } from './structure/headings.ts';
import { lazyImages } from './safety/lazy-images.ts';
import { leadImage } from './structure/lead-image.ts';
import { links } from './structure/links.ts';
import { marks } from './structure/marks.ts';
import { ownMarks } from './safety/own-marks.ts';
import { parseInSections } from './input/parse-in-sections.ts';
import { parseRawHtml } from './input/parse-raw-html.ts';
import { related } from './structure/related.ts';
import { schema } from './safety/schema.ts';
import { tables } from './structure/tables.ts';
import { tasks } from './structure/tasks.ts';
import { trustedMark } from './safety/trusted-mark.ts';
import { typography } from './structure/typography.ts';
import { unframe } from './safety/unframe.ts';
import { unusedNotes } from './input/unused-notes.ts';
import { wikilinks } from './input/wikilinks.ts';

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
    .use(figures, context)
    .use(leadImage, context)
    .use(links, context)
    .use(tables)
    .use(codeBlocks)
    .use(footnotes);

  const file = new VFile({ value: markdown });
  return { tree: processor.runSync(processor.parse(file), file), file };
}

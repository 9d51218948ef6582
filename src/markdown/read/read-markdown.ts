import type { Root } from 'hast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import type { Context } from '../context.ts';
import { trustedMark } from '../secure/trusted-mark.ts';
import { parseInSections } from './markdown/parse-in-sections.ts';
import { unusedNotes } from './markdown/unused-notes.ts';
import { wikilinks } from './markdown/wikilinks.ts';
import { rawHtml } from './read-html.ts';
import { cleanText } from './text/clean-text.ts';
import { escapeExcess } from './text/escape-excess.ts';

/**
 * Reads Markdown (CommonMark, GFM, Obsidian's links) and the HTML in it.
 *
 * @returns HTML as a stranger wrote it: not yet secure
 */
export function readMarkdown(
  markdown: string,
  { footnotes, footnoteBack }: Pick<Context, 'footnotes' | 'footnoteBack'>,
  file: VFile,
): Root {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(parseInSections)
    .use(unusedNotes)
    .use(wikilinks)
    .use(remarkRehype, {
      allowDangerousHtml: true,
      clobberPrefix: trustedMark,
      footnoteLabel: footnotes,
      footnoteLabelProperties: { className: [trustedMark] },
      footnoteBackLabel: footnoteBack,
    })
    .use(rawHtml);
  return processor.runSync(processor.parse(escapeExcess(cleanText(markdown))), file);
}

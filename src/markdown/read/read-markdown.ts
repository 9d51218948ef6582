import type { Root } from 'hast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import type { Context } from '../context.ts';
import { trustedMark } from '../own-characters.ts';
import { readDialects } from './dialects/read-dialects.ts';
import { autolinks } from './markdown/autolinks.ts';
import { boundedReferences } from './markdown/bounded-references.ts';
import { emails } from './markdown/emails.ts';
import { codeLanguages } from './markdown/code-languages.ts';
import { codeTitles } from './markdown/code-titles.ts';
import { definitions } from './markdown/definitions.ts';
import { markdownInHtml } from './markdown/markdown-in-html.ts';
import { parseInSections } from './markdown/parse-in-sections.ts';
import { plainParagraphs } from './markdown/plain-paragraphs.ts';
import { linesBelowTables } from './markdown/lines-below-tables.ts';
import { unusedNotes } from './markdown/unused-notes.ts';
import { wideRows } from './markdown/wide-rows.ts';
import { wikilinks } from './markdown/wikilinks.ts';
import { rawHtml } from './raw-html.ts';
import { cleanText } from '../clean-text.ts';
import { brokenWords } from './text/broken-words.ts';
import { emptyItalics } from './text/empty-italics.ts';
import { escapeExcess } from './text/escape-excess.ts';
import { escapedAddresses } from './text/escaped-addresses.ts';
import { gluedHeadings } from './text/glued-headings.ts';
import { headingSpaces } from './text/heading-spaces.ts';
import { indentedHtml } from './text/indented-html.ts';
import { indentedProse } from './text/indented-prose.ts';
import { lastBreaks } from './text/last-breaks.ts';
import { listSigns } from './text/list-signs.ts';
import { loneBreaks } from './text/lone-breaks.ts';
import { officeTags } from './text/office-tags.ts';
import { openStars } from './text/open-stars.ts';
import { pageNumbers } from './text/page-numbers.ts';
import { picturesInLists } from './text/pictures-in-lists.ts';
import { placeholders } from './text/placeholders.ts';
import { quotedAttributes } from './text/quoted-attributes.ts';
import { settingsInTitles } from './text/settings-in-titles.ts';
import { spacesInStars } from './text/spaces-in-stars.ts';
import { starsOfNumbers } from './text/stars-of-numbers.ts';
import { starsOverLines } from './text/stars-over-lines.ts';
import { tablesInLists } from './text/tables-in-lists.ts';
import { underscoresBeforeLetters } from './text/underscores-before-letters.ts';
import { wrappedHeadings } from './text/wrapped-headings.ts';
import { writtenSpaces } from './text/written-spaces.ts';

type Words = Pick<Context, 'footnotes' | 'footnoteBack'>;

/**
 * Reads Markdown (CommonMark, GFM, and what site generators and note programs add) and the HTML in it.
 *
 * @returns HTML as a stranger wrote it: not yet secure
 */
export function readMarkdown(markdown: string, words: Words, file: VFile): Root {
  const processor = processorWith(words);
  const written = beforeDialects.reduce((text, mend) => mend(text), markdown);
  const plain = behindDialects.reduce((text, mend) => mend(text), readDialects(written, file));
  return processor.runSync(processor.parse(escapeExcess(plain, file)), file);
}

/** What dialects would stumble over: signs and spaces first, then lines, then what stands in them. */
const beforeDialects = [
  ...[
    cleanText,
    writtenSpaces,
    pageNumbers,
    indentedProse,
    brokenWords,
    gluedHeadings,
    headingSpaces,
    wrappedHeadings,
    loneBreaks,
    lastBreaks,
    listSigns,
  ],
  ...[officeTags, placeholders, quotedAttributes, settingsInTitles],
];
/** What CommonMark reads otherwise than it was meant, in the dialects' words as well: blocks first, then stars. */
const behindDialects = [
  ...[indentedHtml, picturesInLists, tablesInLists, escapedAddresses],
  ...[underscoresBeforeLetters, emptyItalics, starsOverLines, spacesInStars, starsOfNumbers, openStars],
];

/** Kept, as all articles of a library have the same words, and putting it together takes as long as reading a caption. */
function processorWith({ footnotes, footnoteBack }: Words): ReturnType<typeof makeProcessor> {
  const key = JSON.stringify([footnotes, footnoteBack]);
  const processor = processors.get(key) ?? makeProcessor({ footnotes, footnoteBack });
  processors.set(key, processor);
  return processor;
}

const processors = new Map<string, ReturnType<typeof makeProcessor>>();

function makeProcessor({ footnotes, footnoteBack }: Words) {
  return (
    unified()
      .use(remarkParse)
      .use(remarkCjkFriendly)
      // A single tilde means 'about', as in ~20.
      .use(remarkGfm, { singleTilde: false })
      .use(emails)
      .use(plainParagraphs)
      .use(parseInSections)
      .use(boundedReferences)
      .use(definitions)
      .use(unusedNotes)
      .use(markdownInHtml)
      .use(wikilinks)
      .use(autolinks)
      .use(codeTitles)
      .use(codeLanguages)
      .use(linesBelowTables)
      .use(wideRows)
      .use(remarkRehype, {
        allowDangerousHtml: true,
        clobberPrefix: trustedMark,
        footnoteLabel: footnotes,
        footnoteLabelProperties: { className: [trustedMark] },
        footnoteBackLabel: footnoteBack,
      })
      .use(rawHtml)
      .freeze()
  );
}

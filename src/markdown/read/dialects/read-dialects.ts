import type { VFile } from 'vfile';
import { admonitionCode } from './admonitions/admonition-code.ts';
import { admonitions } from './admonitions/admonitions.ts';
import { anchoredNotes } from './anchored-notes.ts';
import { attributeLists } from './attribute-lists.ts';
import { bareCallouts } from './admonitions/bare-callouts.ts';
import { bareTables } from './bare-tables.ts';
import { chatMarks } from './chat-marks.ts';
import { citations } from './citations.ts';
import { comments } from './comments.ts';
import { contentsLists } from './contents-lists.ts';
import { criticMarks } from './critic-marks.ts';
import { definitionLists } from './definition-lists.ts';
import { directives } from './directives.ts';
import { docfx } from './docfx.ts';
import { drawnTables } from './drawn-tables.ts';
import { emoji } from './emoji.ts';
import { erb } from './erb.ts';
import { formulas } from './tex/formulas.ts';
import { grav } from './grav.ts';
import { hatena } from './hatena.ts';
import { ikiwiki } from './ikiwiki.ts';
import { kirbytext } from './kirbytext.ts';
import { linesOfMail } from './lines-of-mail.ts';
import { mdc } from './components/mdc.ts';
import { mdx } from './components/mdx.ts';
import { mediawiki } from './mediawiki.ts';
import { myst } from './myst.ts';
import { notePrograms } from './note-programs.ts';
import { obsidian } from './obsidian.ts';
import { org } from './org.ts';
import { pagesOfPaper } from './pages-of-paper.ts';
import { pandoc } from './pandoc.ts';
import { paradox } from './paradox.ts';
import { plusBlocks } from './plus-blocks.ts';
import { pythonMarkdown } from './python-markdown.ts';
import { readmeBlocks } from './readme-blocks.ts';
import { spacedAddresses } from './addresses/spaced-addresses.ts';
import { splitLinks } from './addresses/split-links.ts';
import { templateCode } from './templates/template-code.ts';
import { texWords } from './tex/tex-words.ts';
import { undefinedReferences } from './addresses/undefined-references.ts';
import { wordpress } from './wordpress.ts';
import { wrappedAddresses } from './addresses/wrapped-addresses.ts';

/**
 * In this order: first what is taken as it stands, then the tags and blocks that programs add, then marks within lines;
 * at last what only plain Markdown around it can tell.
 */
const dialects: readonly ((markdown: string, file: VFile) => string)[] = [
  ...[readmeBlocks, admonitionCode, myst, formulas, texWords, comments],
  ...[
    chatMarks,
    linesOfMail,
    pagesOfPaper,
    docfx,
    plusBlocks,
    paradox,
    erb,
    mdx,
    ikiwiki,
    kirbytext,
    grav,
    hatena,
    notePrograms,
    templateCode,
    mdc,
    directives,
    wordpress,
    mediawiki,
  ],
  ...[anchoredNotes, obsidian, criticMarks, citations, pandoc, drawnTables, bareTables],
  ...[contentsLists, org, attributeLists, pythonMarkdown, bareCallouts, admonitions, definitionLists],
  ...[wrappedAddresses, splitLinks, undefinedReferences, spacedAddresses, emoji],
];

/**
 * What site generators, clippers and note programs make of Markdown, in plain Markdown; code stays as it is. Every line keeps its
 * number.
 *
 * @param file takes what is left out
 */
export function readDialects(markdown: string, file: VFile): string {
  return dialects.reduce((text, read) => read(text, file), markdown);
}

/**
 * Limits of what is read as Markdown or HTML; what goes beyond them is shown as text. micromark, parse5 and the tree
 * walkers are quadratic or recursive in these, and no real article comes near them.
 */

/** Quotations, list levels and notes inside one another. */
export const deepestNesting = 40;
/** HTML elements inside one another. */
export const deepestHtml = 100;
/** Those that stand in a line of text: what is never closed is written into each block that follows. */
export const deepestPhrasing = 20;
/** Brackets, stars, underscores, tildes and backticks in one paragraph, each. */
export const mostDelimiters = 1000;
/** The same limit for all paragraphs of a list or table without a blank line. */
export const mostDelimitersInBlock = 5000;
/** Lines that underline a heading, in a block without a blank line. */
export const mostUnderlines = 100;
/** What all uses of definitions write out, in characters. */
export const mostReferenced = 1_000_000;
/** Signs in a row that may end a bare address. */
export const mostTrailing = 100;
/** A paragraph with brackets or tags that nothing closes, in characters. */
export const longestWithOpenMark = 5000;
/** Columns of a table: each row is filled up to them, so that a few bytes can ask for millions of cells. */
export const mostColumns = 100;
/** A text longer than this, in characters or lines, is parsed in sections. */
export const longestWhole = 64_000;
export const mostLinesWhole = 1000;
/** A section ends at the next safe place after this many characters or lines... */
export const sectionLength = 16_000;
export const sectionLines = 200;
/** ...and anywhere after this many lines. */
export const mostLinesInSection = 1000;
/** ...unless these are of a table, which would be torn. */
export const mostLinesInTable = 5000;

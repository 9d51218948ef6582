/**
 * The words by which the systems of publishers call a picture's caption, and who made it, in the names of elements. Saved pages
 * are asked with more of them (`src/import/page/pictures/caption-parts.ts`) than HTML in Markdown, of which a converter kept little.
 */
import { alternatives } from '../../../language/alternatives.ts';
import { phrasesOf } from '../../../language/phrases.ts';

/** Nothing else is called so, wherever it stands. For the inside of a regular expression. */
export const captionNames = `(?:thumb|image|photo|picture|pic|img)?caption|cutline|${alternatives(phrasesOf('captionNames'))}`;
/** In a figure little else can be meant by these. */
export const captionNamesInFigure = `${captionNames}|captions|figcaption|legend|image-description|img-desc|title|alt-text|${alternatives(phrasesOf('captionNamesInFigure'))}`;

const creditNames = 'credit|credits|copyright|photographer';
/** In a figure little else can be meant by these. */
export const creditNamesInFigure = `${creditNames}|source|byline|author|rights|owner|attribution|contributor|agency|provider|${alternatives(phrasesOf('creditNames'))}`;

/** The whole class of a line below a picture that is its caption. */
export const captionClass =
  /^(?:(?:img|image|fig|figure|photo|picture|media)?[-_]?caption(?:[-_]text)?|wp-caption-text)$/i;
/** The class of an element in a box that makes the box a caption. */
export const captionPartClass = /(?:^|[-_])caption(?:$|[-_])/i;
/** The class of what in a caption is the credit. */
export const creditClass = new RegExp(`(?:^|[-_])(?:${creditNames}|photo-?by)(?:$|[-_])`, 'i');

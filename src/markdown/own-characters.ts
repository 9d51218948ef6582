/**
 * Characters that only our own code can put into a text: lone surrogates. Input is made well-formed before it is read, and
 * Markdown and HTML both read a reference to one (`&#xD800;`) as U+FFFD. Each use has characters of its own, listed here so
 * that none is given out twice.
 */

/** Whatever carries it in the tree is ours. */
export const trustedMark = '\uD800';

/** Marks of Markdown that are to stay characters; see `read/text/literal-marks.ts`. */
export const literalMarks = { first: 0xd801, last: 0xd80f };

/** Stands before the number of a piece of code that is hidden while what stands around it is read; see `read/outside-code.ts`. */
export const hiddenCode = '\uD810';
/** Digits of that number. */
export const hiddenCodeDigits = { first: 0xd820, last: 0xd85f };

/** Stands for an ampersand that needs no backslash while a page is written as Markdown; see `import/page/markdown/to-markdown.ts`. */
export const plainAmpersand = '\uD860';

/** Such characters as a regular expression writes them, between brackets. */
export function rangeOf({ first, last }: { first: number; last: number }): string {
  return `\\u${first.toString(16)}-\\u${last.toString(16)}`;
}

/**
 * A character which only our own code can put into the tree: input is made well-formed before it is parsed, and
 * Markdown and HTML both read a reference to a lone surrogate (`&#xD800;`) as U+FFFD. Whatever carries it is ours.
 */
export const trustedMark = '\uD800';

/** What a parser of HTML makes of start tags, for those who count how deep a stranger's page is nested before it is parsed. */

/** It closes these by itself, so that a row of them is no nesting; or they have no content. */
export const neverNesting: readonly string[] = [
  ...words('p li dt dd tr td th thead tbody tfoot colgroup caption option optgroup nobr'),
  ...words('html head body h1 h2 h3 h4 h5 h6'),
  ...words('area base br col embed hr img input link meta param source track wbr'),
];

/** It does not read their content as HTML, up to their end tag. */
export const withoutTags: readonly string[] = words(
  'script style textarea title xmp iframe noembed noframes',
);

function words(text: string): string[] {
  return text.split(' ');
}

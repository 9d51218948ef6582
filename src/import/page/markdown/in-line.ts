import type { Element } from 'hast';
import type { Html } from 'mdast';

/** HTML of a line, though Markdown's may be a block as well: the name tells `hast-util-to-mdast`. */
export const inLine = ({ tagName }: Element, value: string): Html => ({
  type: 'html',
  value,
  data: { hName: tagName },
});

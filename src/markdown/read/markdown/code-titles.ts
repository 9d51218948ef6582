/**
 * Shows the title of a block of code, which programs write behind its language, above it: `js title="src/app.js"` (Docusaurus, Gatsby, Expressive
 * Code; `filename` in Nextra), `js:src/app.js` (Zenn, Qiita).
 */
import type { Root } from 'mdast';
import { visit } from '../../tree/visit.ts';

const named = /(?:^|[\s{,])(?:title|filename|caption)=(?:"([^"]+)"|'([^']+)'|([^\s"'{},]+))/;
/** A path: `js:no-line-numbers` says how the code is set. */
const behindColon = /^[\w+#-]*:([^\s:./]*[./][^\s:]*)$/;

export function codeTitles() {
  return (tree: Root): void => {
    visit(tree, 'code', ({ lang, meta }, index, parent) => {
      const [, title] =
        behindColon.exec(lang ?? '') ??
        named.exec(`${lang ?? ''} ${meta ?? ''}`)?.filter((part) => part !== undefined) ??
        [];
      if (title === undefined || !parent || index === undefined) return undefined;
      parent.children.splice(index, 0, {
        type: 'paragraph',
        children: [{ type: 'strong', children: [{ type: 'text', value: title }] }],
      });
      return index + 2;
    });
  };
}

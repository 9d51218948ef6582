import type { Root } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import { cleanCharacters } from './clean-characters.ts';
import { ownMarks } from './own-marks.ts';
import { anchors } from './anchors.ts';
import { schema } from './schema.ts';

/**
 * Removes from untrusted HTML everything that runs, makes requests or sets names and ids; the text stays.
 *
 * @param tree what `readMarkdown` returned
 */
export function secure(tree: Root, file: VFile): Root {
  return processor.runSync(tree, file);
}

const processor = unified()
  .use(anchors)
  .use(ownMarks)
  .use(rehypeSanitize, schema)
  .use(cleanCharacters)
  .freeze();

import type { VFile } from 'vfile';
import { admonitions } from './admonitions.ts';
import { attributeLists } from './attribute-lists.ts';
import { obsidian } from './obsidian.ts';
import { splitLinks } from './split-links.ts';
import { templateCode } from './template-code.ts';
import { wordpress } from './wordpress.ts';

/**
 * What site generators, clippers and note programs make of Markdown, in plain Markdown; code stays as it is. Every line keeps its
 * number.
 *
 * @param file takes what is left out
 */
export function readDialects(markdown: string, file: VFile): string {
  return splitLinks(admonitions(attributeLists(obsidian(wordpress(templateCode(markdown, file), file)))));
}

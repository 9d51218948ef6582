/** Takes out what Obsidian does not show either: comments (`%% … %%`) and the names of blocks (`^block1`). */
import { outsideCode } from './outside-code.ts';

/** https://help.obsidian.md/syntax#Comments */
const comment = /(?<![\p{L}\p{N}])%%(?:(?!%%).)*%%/gsu;
/** https://help.obsidian.md/links#Link+to+a+block+in+a+note */
const blockId = /(?<=\S)[ \t]+\^[a-z\d-]{1,40}[ \t]*$|^\^[a-z\d-]{1,40}[ \t]*$/gim;
/** `![x](a.png =300x)`, `![x](a.png "title" =300x200)`, of Joplin and others. */
const size = /(\]\(<?[^()<>\s]+>?(?:[ \t]+"[^"\n]{0,300}")?)[ \t]+=\d*x\d*(?=[ \t]*\))/g;

export function obsidian(markdown: string): string {
  if (!/%%|\^|=\d*x/.test(markdown)) return markdown;
  return outsideCode(markdown, (text) =>
    text
      .replace(comment, (found) => '\n'.repeat(found.split('\n').length - 1))
      .replace(blockId, '')
      .replace(size, '$1'),
  );
}

/**
 * Takes out what Obsidian does not show either: comments (`%% … %%`) and the names of blocks (`^block1`); and what Logseq does not:
 * references to blocks, their properties, and when they were worked on.
 */
import type { VFile } from 'vfile';
import { lineEnds } from '../line-ends.ts';
import { outsideCode } from '../outside-code.ts';
import { tellOnce } from '../tell-once.ts';

/** https://help.obsidian.md/syntax#Comments */
const comment = /(?<![\p{L}\p{N}])%%(?:(?!%%).)*%%/gsu;
/** https://help.obsidian.md/links#Link+to+a+block+in+a+note */
const blockId = /(?<=\S)[ \t]+\^[a-z\d-]{1,40}[ \t]*$|^\^[a-z\d-]{1,40}[ \t]*$/gim;
/** https://docs.logseq.com/#/page/block%20reference; a list's mark alone on its line would underline the line above. */
const blockReference =
  /(?:^[ \t]*[-*][ \t]+(?=.{0,10}\(\([^()\n]*\)\)[ \t]*$))?\(\([\da-f]{8}-[\da-f-]{27}\)\)/gm;
const blockProperty =
  /^[ \t]*(?:id|collapsed|background-color|heading|public|icon|template(?:-including-parent)?|created-at|updated-at|exclude-from-graph-album|(?:logseq|hl|ls|card|query)[.-][\w.-]+)::[ \t].*$|^[ \t]*[a-z][\w-]{0,40}::[ \t]*$/gm;
/** At the beginning of a block; a list's mark alone would underline the line above. */
const firstProperty = /^([ \t]*[-*][ \t]+)(?:id|collapsed)::[ \t]+\S+[ \t]*$/gm;
const logbook = /^[ \t]*:LOGBOOK:[ \t]*\n(?:[ \t]*CLOCK:.*\n)*[ \t]*:END:[ \t]*$/gm;
/** `![x](a.png =300x)`, `![x](a.png "title" =300x200)`, of Joplin and others. */
const size =
  /(\]\(<?[^()<>\s]+>?(?:[ \t]+"[^"\n]{0,300}")?)[ \t]+=\d*x\d*(?=[ \t]*(?:"[^"\n]{0,300}"[ \t]*)?\))/g;
/** `[[https://news.example|Words]]` */
const linkedAddress = /(?<!!)\[\[(https?:[^\s[\]|]{1,2000})(?:\|([^[\]\n]{1,300}))?\]\]/g;
/** Marks in the words of a link would part it. */
const markedWords = /(\[\[[^[\]|\n]{1,300}\|)([^[\]\n]{0,300}[*_~][^[\]\n]{0,300})(?=\]\])/g;
const marksAround = /(\*{1,3}|_{1,3}|~~)(?=\S)([^*_~\n]{1,200})\1/g;

export function obsidian(markdown: string, file: VFile): string {
  if (!/%%|\^|\[\[[^[\]\n]{0,300}(?:\||https?:)|=\d*x|\(\(|::(?: |$)|:LOGBOOK:/m.test(markdown))
    return markdown;
  const tell = tellOnce(file, 'template-code');
  return outsideCode(markdown, (text, before) =>
    text
      .replace(comment, lineEnds)
      .replace(blockId, '')
      .replace(blockReference, (found: string, at: number, whole: string) => {
        const reason = `${found.trim()} stands for a block of another page; it is left out`;
        tell('block', reason, before + whole.slice(0, at));
        return '';
      })
      .replace(blockProperty, '')
      .replace(firstProperty, '$1<!-- -->')
      .replace(logbook, lineEnds)
      .replace(linkedAddress, (_, address: string, words?: string) =>
        words ? `[${words}](<${address}>)` : `<${address}>`,
      )
      .replace(markedWords, (_, start: string, words: string) => start + words.replace(marksAround, '$2'))
      .replace(size, '$1'),
  );
}

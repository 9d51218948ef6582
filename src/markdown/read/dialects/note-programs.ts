/**
 * Reads what programs for notes add: tasks (`{{[[TODO]]}}`, `- [!]`) and links (`[words]([[Page]])`) of Roam, fields (`Author:: Ida Holm`) of Roam,
 * Logseq and Dataview, blocks of Logseq (`#+BEGIN_NOTE`), marks (`::words::`), tags (`#low tide#`), files and pictures of Bear, and links of
 * Dendron, whose words stand first.
 */
import type { VFile } from 'vfile';
import { pictureEndings } from '../../../pictures/picture-name.ts';
import { outsideCode } from '../outside-code.ts';
import { tellOnce } from '../tell-once.ts';

const task = /^([ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+)\{\{(?:\[\[)?(TODO|DONE)(?:\]\])?\}\}[ \t]*/gm;
/** Tasks of Obsidian's themes: important, moved, scheduled, half done, given up, asked. */
const otherTask = /^([ \t]*[-*+][ \t]+)\[([!></?*"-])\][ \t]+(?=\S)/gm;
const looseTask = /\{\{(?:\[\[)?(TODO|DONE)(?:\]\])?\}\}[ \t]*/g;
const pageLink = /(?<!!)\[([^[\]\n]{1,300})\]\(\[\[([^[\]\n]{1,300})\]\]\)/g;
const blockLink = /(?<!!)\[([^[\]\n]{1,300})\]\(\(\([\w-]{9,36}\)\)\)/g;
/** Roam's are of nine signs of all kinds; a word alone is none. */
const blockReference =
  /(?:\{\{embed(?:-path|-children)?:?[ \t]*)?\(\((?=[\w-]{0,8}[\d_-]|[a-z]{1,8}[A-Z])(?=[\w-]{0,8}[A-Z])(?=[\w-]{0,8}[a-z])[\w-]{9}\)\)(?:\}\})?/g;
/** Fields that only the program reads are in `obsidian`. */
const field =
  /^([ \t>]*(?:[-*+][ \t]+)?)(?!(?:id|collapsed|background-color|heading|public|icon|template(?:-including-parent)?|created-at|updated-at|exclude-from-graph-album|(?:logseq|hl|ls|card|query)[.-][\w.-]+)::)([\p{L}\p{N}][\p{L}\p{N} _/-]{0,40})::(?:[ \t]+(?=\S)|(?=\[\[))/gmu;
const fieldInLine =
  /(?<![\]!])[[(](\p{L}[\p{L}\p{N} _-]{0,40})::[ \t]+((?:\[\[[^[\]\n]{1,300}\]\]|[^[\]()\n]){1,200})[\])](?!\()/gu;
/** `**Author**:: Ida Holm` */
const boldField = /^([ \t>]*(?:[-*+][ \t]+)?\*\*[^*\n:]{1,60})\*\*::(?=[ \t])/gm;
const orgBlock =
  /^([ \t]*(?:[-*+][ \t]+)?)#\+BEGIN_(QUOTE|NOTE|TIP|IMPORTANT|WARNING|CAUTION|PINNED|CENTER|VERSE)[ \t]*\n((?:(?!#\+(?:BEGIN|END)_)[^])*?)^[ \t]*#\+END_\2[ \t]*$/gim;
const bearMark = /(?<![\p{L}\p{N}:<])::(?=[^\s:])([^:\n]{1,300})(?<=[^\s:])::(?![\p{L}\p{N}:])/gu;
const bearTag =
  /(?<![\p{L}\p{N}#&/])#([\p{L}\p{N}][\p{L}\p{N}/_-]{0,40}(?: [\p{L}\p{N}/_-]{1,40}){1,4})#(?![\p{L}\p{N}#])/gu;
/** A tag of a tag. */
const bearPath =
  /(?<![\p{L}\p{N}#&/])#((?:[\p{L}\p{N}_-]{1,40}\/){1,6}[\p{L}\p{N}_-]{1,40})#(?![\p{L}\p{N}#])/gu;
const bearFile = /\[file:(?:[^[\]\n/]{1,100}\/)?([^[\]\n/]{1,200}\.\w{1,8})\](?!\()/gi;
const bearPicture = new RegExp(`\\[image:([^[\\]\\n]{1,300}\\.(?:${pictureEndings}))\\]`, 'gi');
const dendronLink = /(?<!!)\[\[([^[\]|\n\p{Lu} ]*[\p{Lu} ][^[\]|\n]*)\|([a-z\d_-]+(?:\.[a-z\d_-]+)+)\]\]/gu;
/** A call in a template of Templater (https://silentvoid13.github.io/Templater/) or ERB. */
const templateCall = /<%(?:(?!<%|%>)[^\n]){0,300}%>/g;

export function notePrograms(markdown: string, file: VFile): string {
  if (
    !/\{\{|<%|[-*+][ \t]+\[[!></?*"-]\]|::|\]\(\[\[|\(\(|#\+BEGIN_|#[^#\n]{1,60} [^#\n]{1,180}#|#[^#\s]{1,300}\/[^#\s]{1,60}#|\[(?:file|image):|\[\[[^[\]\n]{0,300}\|/i.test(
      markdown,
    )
  )
    return markdown;
  const tell = tellOnce(file, 'template-code');
  return outsideCode(markdown, (text, before) =>
    text
      .replace(task, (_, start: string, state: string) => `${start}[${state === 'DONE' ? 'x' : ' '}] `)
      .replace(otherTask, (_, start: string, sign: string) => (/[></]/.test(sign) ? `${start}[ ] ` : start))
      .replace(looseTask, (_, state: string) => (state === 'DONE' ? '☑ ' : '☐ '))
      .replace(pageLink, '[[$2|$1]]')
      .replace(blockLink, '$1')
      .replace(dendronLink, '[[$2|$1]]')
      .replace(blockReference, (found: string, at: number, whole: string) => {
        const reason = `${found} stands for a block of another page; it is left out`;
        tell('block', reason, before + whole.slice(0, at));
        return '';
      })
      .replace(templateCall, (found: string, at: number, whole: string) => {
        const reason = `${found} is filled in by a program, which is not here; it is left out`;
        tell(found, reason, before + whole.slice(0, at));
        return '';
      })
      .replace(field, (_, start: string, name: string) => `${start}**${name.trim()}:** `)
      .replace(boldField, '$1:**')
      .replace(fieldInLine, '$1: $2')
      .replace(orgBlock, (_, start: string, name: string, inside: string) => {
        const sort = name.toLowerCase();
        const isQuoted = /^(?:quote|verse|center)$/.test(sort);
        return `${start}:::${isQuoted ? 'quotation' : sort}\n${inside}${start.replace(/\S/g, ' ')}:::`;
      })
      .replace(bearMark, '<mark>$1</mark>')
      .replace(bearTag, '#$1')
      .replace(bearPath, '#$1')
      .replace(bearFile, '$1')
      .replace(bearPicture, (_, src: string) => `![](<${src}>)`),
  );
}

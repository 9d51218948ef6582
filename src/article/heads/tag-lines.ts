/**
 * The lines by which HackMD files a note, anywhere in its text (https://hackmd.io/c/tutorials/%2Fs%2Fhow-to-use-tags-to-organize-notes), and a line of
 * hashtags below the headline, by which Bear and other programs do; one alone may be a heading.
 */

const tagLine = /^[ \t]*#{1,6} tags:?[ \t]*((?:`[^`\n]{1,100}`[, \t]*){1,50})$/gim;

const hashtags =
  /^(\s*# [^\n]+\n\s*)(#[\p{L}\p{N}][\p{L}\p{M}\p{N}_/-]{0,40}#?(?:[ \t]+#[\p{L}\p{N}][\p{L}\p{M}\p{N}_/-]{0,40}#?){1,20})[ \t]*(?=\n)/u;

/** @returns the tags, parted by commas, and the text without them */
export function tagLines(text: string): { tags: string; rest: string } | undefined {
  const [whole, headline = '', line = ''] = hashtags.exec(text.slice(0, 5000)) ?? [];
  if (whole !== undefined)
    return {
      tags: line.replaceAll('#', ' ').trim().split(/\s+/).join(','),
      rest: headline + text.slice(whole.length),
    };
  const tags = Array.from(text.matchAll(tagLine), ([, list = '']) => list);
  if (tags.length === 0) return undefined;
  const names = tags.flatMap((list) => Array.from(list.matchAll(/`([^`]+)`/g), ([, name = '']) => name));
  return { tags: names.join(','), rest: text.replace(tagLine, '') };
}

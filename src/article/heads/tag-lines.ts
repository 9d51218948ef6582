/** The lines by which HackMD files a note, anywhere in its text: https://hackmd.io/c/tutorials/%2Fs%2Fhow-to-use-tags-to-organize-notes */

const tagLine = /^[ \t]*#{1,6} tags:?[ \t]*((?:`[^`\n]{1,100}`[, \t]*){1,50})$/gim;

/** @returns the tags, parted by commas, and the text without them */
export function tagLines(text: string): { tags: string; rest: string } | undefined {
  const tags = Array.from(text.matchAll(tagLine), ([, list = '']) => list);
  if (tags.length === 0) return undefined;
  const names = tags.flatMap((list) => Array.from(list.matchAll(/`([^`]+)`/g), ([, name = '']) => name));
  return { tags: names.join(','), rest: text.replace(tagLine, '') };
}

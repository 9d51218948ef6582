/** What systems and programs put beside the files of people. */
const furniture = /^(?:\.|thumbs\.db$|desktop\.ini$|__MACOSX$|node_modules$)|\.problem\.txt$/i;
/** Pictures, sounds, films, fonts, programs, and what Obsidian draws and lists, are no articles, whoever they belong to. */
const belonging =
  /\.(?:jpe?g|png|gif|webp|avif|svg|ico|bmp|tiff?|heic|mp[34]|m4a|webm|ogg|wav|css|js|mjs|woff2?|ttf|otf|base|canvas|excalidraw(?:\.md)?)$/i;

/** Whether a file or folder, by its name, is nobody's article. */
export function isFurniture(name: string): boolean {
  return furniture.test(name);
}

/** Whether a file, by its name, belongs to an article and is none. */
export function isBelonging(name: string): boolean {
  return belonging.test(name);
}

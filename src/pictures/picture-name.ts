/** How the names of pictures end, behind the dot, for regular expressions that take no account of capitals. */
export const pictureEndings = 'avif|bmp|gif|jpe?g|png|svg|webp';
const ending = new RegExp(`\\.(?:${pictureEndings})(?:[?#]|$)`, 'i');

/** Whether an address, or the name of a file, ends as those of pictures do. */
export const isPictureName = (name: string): boolean => ending.test(name);

const ending = /\.(?:avif|bmp|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i;

/** Whether an address, or the name of a file, ends as those of pictures do. */
export const isPictureName = (name: string): boolean => ending.test(name);

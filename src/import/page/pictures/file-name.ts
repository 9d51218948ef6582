/** Is a line nothing but the name of a picture's file: `the quay at night.jpg`? */
export const isFileName = (line: string): boolean =>
  /^[^\n.!?:]{1,80}\.(?:jpe?g|png|gif|webp|avif)$/i.test(line.trim());

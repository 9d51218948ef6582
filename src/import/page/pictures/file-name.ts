import { pictureEndings } from '../../../pictures/picture-name.ts';

/** Is a line nothing but the name of a picture's file: `the quay at night.jpg`? */
export const isFileName = (line: string): boolean => name.test(line.trim());

const name = new RegExp(`^[^\\n.!?:]{1,80}\\.(?:${pictureEndings})$`, 'i');

import type { Point } from 'unist';

/** Something that a keeper would want to know of a place in a file of the library; it stops no build. */
export interface LibraryProblem extends Point {
  /** The file, from the content folder, with slashes. */
  path: string;
  /** What is wrong, and what to do. */
  reason: string;
}

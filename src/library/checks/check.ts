import type { Point } from 'unist';
import type { Library } from '../library.ts';

/** Something that a keeper would want to know of a place in the library; it stops no build. */
export interface Problem extends Point {
  /** The file, from the content folder. */
  path: string;
  /** The rule it is told by, for grouping. */
  ruleId: string;
  /** What is wrong, and what to do. */
  reason: string;
  /** Worth mending; else it is only worth knowing. */
  isWarning: boolean;
}

/** What a rule may look at. */
export interface Checked {
  library: Library;
  /** Absolute path of the content folder. */
  folder: string;
  /** The day on which somebody asks, `YYYY-MM-DD`. */
  today: string;
}

/** One rule over the whole library. Adding one is adding a file and a line to `run-checks.ts`. */
export type Check = (checked: Checked) => Problem[];

import type { LibraryProblem } from '../library-problem.ts';
import type { Library } from '../library.ts';

/** What a rule tells. */
export interface Problem extends LibraryProblem {
  /** The rule it is told by, for grouping. */
  ruleId: string;
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

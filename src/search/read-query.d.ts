export interface Query {
  terms: string[];
  quoted: Set<string>;
  phrases: string[][];
  /** The last word that counts, if not all do. */
  lastWord?: string;
}

export function readQuery(typed: string): Query;

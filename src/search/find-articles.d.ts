/** The index as `openIndex` reads it. */
export interface OpenIndex {
  textOf(at: number): Promise<{ id: string; headline: string; text: string }>;
}

export interface Found {
  hits: number[];
  terms: string[];
  phrases: string[][];
  lastWord?: string;
}

export function findArticles(index: OpenIndex, typed: string): Promise<Found>;
export function hasPhrases(index: OpenIndex, at: number, phrases: string[][]): Promise<boolean>;

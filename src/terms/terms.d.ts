/** A word as the search compares it, and where it stands in the text. */
export interface Term {
  term: string;
  start: number;
  end: number;
}

export function fold(text: string): string;
export function termsOf(text: string): Term[];

/** The facts that a program wrote above a text, where they are no front matter. */
export interface FoundHead {
  /** What the lines say, by keys of front matter. */
  facts: ReadonlyMap<string, string>;
  /** The text without them; blank lines stand in their place. */
  rest: string;
}

/** The tag and the links that Omnivore writes above the highlights of an article (https://docs.omnivore.app/integrations/obsidian.html): one leads to the original. */
import { blankLines, countLineEnds } from '../front-matter/front-matter.ts';

const lines =
  /^(\s*(?:# [^\n]+\n\s*)?)(?:#Omnivore[ \t]*\n\s*)?\[Read on Omnivore\]\([^()\s]{1,1000}\)[ \t]*\n\s*(?:\[Read Original\]\((https?:[^()\s]{1,2000})\)[ \t]*(?:\n|$))?/;

/** @returns what they say, and the text without them; blank lines stand in their place */
export function omnivoreLines(text: string): { facts: ReadonlyMap<string, string>; text: string } {
  const [whole, above = '', source] = lines.exec(text.slice(0, 10_000)) ?? [];
  if (whole === undefined) return { facts: new Map(), text };
  const blank = blankLines(countLineEnds(whole.slice(above.length)));
  return {
    facts: new Map(source === undefined ? [] : [['source', source]]),
    text: above + blank + text.slice(whole.length),
  };
}

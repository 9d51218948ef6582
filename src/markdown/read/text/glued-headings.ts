/** Parts a heading from the links before it on its line, as clippers run them together: `[Contents](…)## [The Lake](…)`. */
import { outsideCode } from '../outside-code.ts';

const glued = /^(!?\[[^\n]*\))(?=#{2,6}[ \t]+\S)/gm;

export function gluedHeadings(markdown: string): string {
  if (!/\)#{2,6}[ \t]/.test(markdown)) return markdown;
  return outsideCode(markdown, (text) => text.replace(glued, '$1\n\n'));
}

/** Takes out what a page has above its headline, where it begins with the link that leads past it: `[Skip to content](#main)`. */
import { labelOf } from '../../language/label.ts';
import { controlLabels } from '../../language/labels.ts';
import { blankLines, countLineEnds } from '../front-matter/front-matter.ts';
import { headlineIn } from './headline-in.ts';

const skipping =
  /^\s*(?:[-*+][ \t]+)?\[[ \t]*([^[\]\n]{3,60})\]\([^()\s#]{0,500}#[^()\s]{1,100}(?:[ \t]+"[^"\n]{0,100}")?\)[ \t]*\n/;
const mostLines = 600;

/** @param title what front matter says */
export function withoutPageTop(text: string, title?: string): string {
  const [link, words = ''] = skipping.exec(text.slice(0, 1000)) ?? [];
  if (link === undefined) return text;
  const headline = headlineIn(text.slice(0, 50_000), title, mostLines);
  if (headline === undefined) return text;
  const above = text.slice(0, headline.from);
  // In any language, a crawler writes the whole address, and more links stand below.
  const isOfCrawler = /\]\(https?:/.test(link) && above.slice(link.length).includes('](');
  if (!isOfCrawler && !controlLabels.has(labelOf(words))) return text;
  return blankLines(countLineEnds(above)) + text.slice(headline.from);
}

/** Finds the films and posts in a box that asks for consent to show them, or is called an embed: `<div class="consent-wrapper">`. */
import type { Element } from 'hast';
import { countLetters, elementsIn, plain } from '../../tree/blocks.ts';
import type { Page } from '../../tree/parse-page.ts';
import { namesOf } from '../../tree/vocabulary.ts';
import { embedOf } from './embed-of.ts';

const frame = /[ -](?:consent|embed)(?=[ -])/;
const post = / (?:twitter-tweet|instagram-media|tiktok-embed|fb-post|bluesky-embed) /;
/** Letters of what a box says beside a post. */
const mostLetters = 600;

export function framedEmbeds(page: Page, box: Element): Element[] {
  if (!frame.test(namesOf(box)) || countLetters(plain(box.children)) > mostLetters) return [];
  const found: Element[] = [];
  const walk = (element: Element): void => {
    for (const child of elementsIn(element))
      if (embedOf(page, child) !== undefined || post.test(namesOf(child))) found.push(child);
      else walk(child);
  };
  walk(box);
  return found;
}

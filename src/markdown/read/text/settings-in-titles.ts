/**
 * Takes out what programs for documentation write as the title of a link or picture, and is none: `':include'`, `':size=50x100'` of Docsify
 * (https://docsify.js.org/#/helpers), `" =1280x720"` of Outline; the size in the words of a picture of Discourse; and Docsify's name of a heading.
 */
import { outsideCode } from '../outside-code.ts';

const settings =
  /(\]\([^()\s]{1,1000})[ \t]+(["'])(?::[a-z]{1,20}(?:=[^\s"']{0,100})?(?:[ \t]+:[a-z]{1,20}(?:=[^\s"']{0,100})?){0,9}|(?:(?:left|right)-\d{1,4})?(?: ?=\d*x\d*)?)\2(?=\))/g;
/** `![The quay|690x388, 75%](upload://…)` of Discourse */
const size = /(!\[[^[\]\n|]{0,300})\|\d{1,5}x\d{1,5}(?:, ?\d{1,3}%)?(?=\]\()/g;
const idOfHeading = /^(#{1,6}[ \t][^\n]{1,300}?)(?<![ \t])[ \t]+:id=[\w-]+[ \t]*$/gm;

export function settingsInTitles(markdown: string): string {
  if (!/["'](?::[a-z]| ?=\d|(?:left|right)-\d)|:id=|\|\d+x\d/.test(markdown)) return markdown;
  return outsideCode(markdown, (text) =>
    text.replace(settings, '$1').replace(size, '$1').replace(idOfHeading, '$1'),
  );
}

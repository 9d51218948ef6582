/** Puts frames where a page shows pictures until a script puts them there: `<img data-lazy-src="<iframe src=…>">`. */
import { attribute, type Page } from '../tree/parse-page.ts';

const longest = 4000;
const late = ['dataLazySrc', 'dataSrc'];
const frame = /^\s*<iframe\s[^>]{0,1000}?\bsrc=["']([^"']+)["']/i;

/** Changes the page. */
export function revealFrames({ elements }: Page): void {
  for (const image of elements) {
    if (image.tagName !== 'img') continue;
    const src = late
      .map((name) => attribute(image, name) ?? '')
      .map((markup) => frame.exec(markup.slice(0, longest))?.[1])
      .find((address) => address !== undefined);
    if (src === undefined) continue;
    image.tagName = 'iframe';
    image.properties = { src };
  }
}

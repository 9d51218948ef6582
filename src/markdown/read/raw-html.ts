import type { Preset } from 'unified';
import { boundedHtml } from './html/bounded-html.ts';
import { lazyImages } from './html/lazy-images.ts';
import { markedCaptions } from './html/marked-captions.ts';
import { parseRawHtml } from './html/parse-raw-html.ts';
import { unframe } from './html/unframe.ts';
import { widgets } from './html/widgets.ts';

/** Raw HTML in a tree becomes elements. */
export const rawHtml: Preset = {
  plugins: [boundedHtml, parseRawHtml, widgets, unframe, lazyImages, markedCaptions],
};

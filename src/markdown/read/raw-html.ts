import type { Root } from 'hast';
import { type Preset, unified } from 'unified';
import type { VFile } from 'vfile';
import { boundedHtml } from './html/bounded-html.ts';
import { lazyImages } from './html/lazy-images.ts';
import { markedCaptions } from './html/marked-captions.ts';
import { parseRawHtml } from './html/parse-raw-html.ts';
import { unframe } from './html/unframe.ts';
import { widgets } from './html/widgets.ts';
import { cleanText } from '../clean-text.ts';

/** Raw HTML in a tree becomes elements. */
export const rawHtml: Preset = {
  plugins: [boundedHtml, parseRawHtml, widgets, unframe, lazyImages, markedCaptions],
};

/**
 * Reads HTML as it stands in the body of a page.
 *
 * @returns HTML as a stranger wrote it: not yet secure
 */
export function readHtml(html: string, file: VFile): Root {
  const raw: Root = { type: 'root', children: [{ type: 'raw', value: cleanText(html) }] };
  return unified().use(rawHtml).runSync(raw, file) as Root;
}

import type { ElementContent } from 'xast';
import { x } from 'xastscript';
import { directionOf, scriptOf } from '../../language/tag.ts';
import { breakLines } from './break-lines.ts';
import { withoutForbidden } from './xhtml.ts';
import { writeXml } from '../../site/write-xml.ts';

/** What stands on a cover. */
export interface CoverWords {
  /** The line above the title: who published it. */
  kicker: string;
  title: string;
  /** Lines at the foot: who wrote it, when it came out. */
  foot: string[];
  /** BCP 47 tag. */
  lang: string;
}

/** The size in which shops and shelves want covers, two by three. */
const [width, height, edge] = [1600, 2400, 150];
const measure = width - 2 * edge;
const serif = `Newsreader, 'Iowan Old Style', Charter, Georgia, 'Noto Serif', serif`;
const sans = `system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif`;
/** The colours of the site. */
const [paper, ink, soft, rule, accent] = ['#fbfaf5', '#1b1a18', '#5c5851', '#d8d3c6', '#8c1d18'];
const sizes = [210, 190, 170, 150, 132, 116, 102, 90, 80];

/**
 * A cover as a drawing (SVG): a front page with one headline, and under it columns of grey where the text would stand. It
 * costs a thousandth of a painted one, is sharp at every size, and is the same on every machine.
 */
export function cover({ kicker, title, foot, lang }: CoverWords): string {
  const isRightToLeft = directionOf(lang) === 'rtl';
  const hasCase = ['Latn', 'Cyrl', 'Grek'].includes(scriptOf(lang));
  const start = isRightToLeft ? width - edge : edge;
  const write = (text: string, y: number, size: number, style: Record<string, string | number>) =>
    x('text', { x: start, y, 'font-size': size, ...style }, withoutForbidden(text));
  const bar = (y: number, thick: number, fill: string) =>
    x('rect', { x: edge, y, width: measure, height: thick, fill });

  const { size, lines } = fit(title, lang);
  const lineHeight = size * (hasCase ? 1.1 : 1.35);
  const top = (kicker === '' ? 280 : 430) + size * 0.8;
  const end = top + (lines.length - 1) * lineHeight + size * 0.45;
  const footTop = height - edge - 40 - (foot.length - 1) * 74;
  const [above = ''] = breakLines(hasCase ? kicker.toLocaleUpperCase(lang) : kicker, lang, measure / 62);

  const content: ElementContent[] = [
    x('rect', { width, height, fill: paper }),
    bar(edge, 14, ink),
    bar(edge + 24, 3, ink),
    ...(kicker === ''
      ? []
      : [
          write(above, 320, 52, {
            fill: accent,
            'font-family': sans,
            'font-weight': 600,
            ...(hasCase && { 'letter-spacing': 4 }),
          }),
        ]),
    ...lines.map((line, index) =>
      write(line, Math.round(top + index * lineHeight), size, {
        fill: ink,
        'font-family': serif,
        'font-weight': 500,
      }),
    ),
    columns(end + 98, footTop - 182, isRightToLeft),
    bar(footTop - 110, 3, ink),
    ...foot.map((line, index) => {
      const [first = ''] = breakLines(line, lang, measure / 54);
      return write(first, footTop + index * 74, 50, { fill: soft, 'font-family': sans });
    }),
  ];
  const tree = x(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'xml:lang': lang,
      direction: isRightToLeft ? 'rtl' : 'ltr',
    },
    content,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${writeXml(tree, { closeEmptyElements: true, tightClose: true })}\n`;
}

/** The largest size in which a title leaves room for the foot; one that never does is cut. */
function fit(title: string, lang: string): { size: number; lines: string[] } {
  for (const size of sizes) {
    const lines = breakLines(title, lang, measure / size);
    if (lines.length * size * 1.2 < 1150) return { size, lines };
  }
  const size = sizes.at(-1) ?? 80;
  const lines = breakLines(title, lang, measure / size).slice(0, 12);
  return { size, lines: lines.map((line, index) => (index === 11 ? `${line.trimEnd()}…` : line)) };
}

/** Lines of grey in two columns, the last of a column short, as a page looks from afar: one path, which costs least. */
function columns(from: number, to: number, isRightToLeft: boolean): ElementContent {
  const [thick, step, gap] = [16, 46, 60];
  const wide = (measure - gap) / 2;
  const count = Math.max(0, Math.floor((to - from) / step));
  const path = [0, 1].flatMap((column) =>
    Array.from({ length: count }, (_, line) => {
      const isLast = line % 9 === (column === 0 ? 8 : 5);
      const length = isLast ? wide * (column === 0 ? 0.6 : 0.4) : wide;
      const left = edge + (isRightToLeft ? 1 - column : column) * (wide + gap);
      const at = isRightToLeft ? left + wide - length : left;
      return `M${at} ${Math.round(from + line * step)}h${length}`;
    }),
  );
  return x('path', { d: path.join(''), stroke: rule, 'stroke-width': thick });
}

/**
 * The type: the cuts of Newsreader in `src/fonts`, and Alegreya's old-style figures. The weight of a headline has a cut of
 * its own, drawn for large sizes.
 *
 * @param sourcesOf addresses of a file of `src/fonts`, by its name without ending, the next for where the one before leads
 *   nowhere; none leaves it out
 */
export function fontFaces(sourcesOf: (file: string) => string[]): string {
  const newsreader = cuts.flatMap(({ name, style, weight }) =>
    Object.entries(ranges).map(([range, characters]) =>
      fontFace('Newsreader', style, weight, sourcesOf(`newsreader-${name}-${range}`), characters),
    ),
  );
  // Newsreader has no old-style figures; these are Alegreya's, and nothing else of it.
  const figures = ['normal', 'italic'].map((style) =>
    fontFace('Figures', style, '200 900', sourcesOf(`alegreya-figures-${style}`), 'U+30-39'),
  );
  return [...newsreader, ...figures].join('') + standIns;
}

const cuts = [
  { name: 'text', style: 'normal', weight: '200 499' },
  { name: 'headline', style: 'normal', weight: '500 599' },
  { name: 'bold', style: 'normal', weight: '600 900' },
  { name: 'italic', style: 'italic', weight: '200 900' },
];
/** A page asks only for the files whose characters it shows: most of western Europe's for the first alone. */
const ranges = {
  basic:
    'U+20-7E,U+A0-A1,U+A3,U+A7,U+A9,U+AB,U+B0,U+B7,U+BB,U+BF-C1,U+C4-CA,U+CD,U+D1,U+D3,U+D6,U+D8,U+DA,U+DC,U+DF-EF,' +
    'U+F1-F6,U+F8-FC,U+152-153,U+2013-2014,U+2018-2019,U+201C-201E,U+2026,U+202F,U+20AC',
  signs:
    'U+A2,U+A4-A6,U+A8,U+AA,U+AC-AF,U+B1-B6,U+B8-BA,U+BC-BE,U+C2-C3,U+CB-CC,U+CE-D0,U+D2,U+D4-D5,U+D7,U+D9,U+DB,' +
    'U+DD-DE,U+F0,U+F7,U+FD-FF,U+131,U+2C6,U+2DA,U+2DC,U+2010-2012,U+2015,U+201A,U+2020-2022,U+2030,U+2032-2033,' +
    'U+2039-203A,U+2044,U+2122,U+2212',
  extended: 'U+100-130,U+132-151,U+154-17F,U+18F,U+192,U+1C4-1CC,U+1E6-1EB,U+218-21B,U+237,U+259,U+1E00-1E9F',
  vietnamese: 'U+1A0-1A1,U+1AF-1B0,U+300-301,U+303,U+309,U+323,U+1EA0-1EF9,U+20AB',
};

function fontFace(
  family: string,
  style: string,
  weight: string,
  sources: string[],
  characters: string,
): string {
  if (sources.length === 0) return '';
  const src = sources.map((source) => `url(${source})format('woff2')`).join();
  return (
    `@font-face{font-family:${family};font-style:${style};font-weight:${weight};font-display:swap;` +
    `src:${src};unicode-range:${characters}}`
  );
}

// The reader's own serif in Newsreader's measures, so that no line moves when it arrives: computed with Capsize
// (https://github.com/seek-oss/capsize) from both fonts' metrics. Android has neither of the first two.
const serifs = [
  { name: 'Georgia', local: ['Georgia'], size: 91.75 },
  { name: 'Times', local: ['Times New Roman', 'Liberation Serif'], size: 100.68 },
  { name: 'Noto', local: ['Noto Serif', 'NotoSerif-Regular'], size: 85.04 },
];
/** The letters of headlines are wider than those of the text. */
const widths = [
  { weight: '', width: 1 },
  { weight: 'font-weight:500 900;', width: 1.06 },
];
const ascent = 0.735;
const descent = 0.265;

const percent = (part: number) => `${(100 * part).toFixed(2)}%`;

const standIns = serifs
  .flatMap(({ name, local, size }) =>
    widths.map(({ weight, width }) => {
      const scale = (size / 100) * width;
      return (
        `@font-face{font-family:'Newsreader in ${name}';${weight}src:${local.map((font) => `local('${font}')`).join()};` +
        `ascent-override:${percent(ascent / scale)};descent-override:${percent(descent / scale)};line-gap-override:0%;` +
        `size-adjust:${percent(scale)}}`
      );
    }),
  )
  .join('');

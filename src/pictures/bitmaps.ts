import sharp from 'sharp';

// An SVG can take for ever, and libvips cannot be stopped: `print-drawing` gives each a process of its own.
sharp.block({ operation: ['VipsForeignLoadSvg', 'VipsForeignLoadPdf', 'VipsForeignLoadMagick'] });
// Several pictures are made at once, so one thread for each is fastest.
sharp.concurrency(1);

/** sharp, which in this process opens pictures made of pixels only. */
export const bitmaps = sharp;

/** The programs that make pictures: others may make other bytes. */
export const versions = [
  sharp.versions.vips,
  sharp.versions.webp,
  sharp.versions.mozjpeg,
  sharp.versions.rsvg,
];

import sharp from 'sharp';

// A drawing (SVG) can take for ever, and a running libvips cannot be stopped: `print-drawing` gives each a process.
sharp.block({ operation: ['VipsForeignLoadSvg', 'VipsForeignLoadPdf', 'VipsForeignLoadMagick'] });
// One thread for each picture is faster than several, when several pictures are under way.
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

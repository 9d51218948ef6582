/**
 * A program that reads an SVG from its standard input, writes it as PNG to its standard output, and ends itself when that
 * takes too long: a blur of 229 bytes or nested `use` can cost minutes, and libvips cannot be stopped otherwise. CPU time
 * is counted, so that a busy machine draws the same pictures.
 */
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';

const mostSeconds = 1;
const mostMemory = 1_500_000_000;
/** Pixels; twice what the text is wide, for screens of two pixels for each of CSS. */
const widest = 1632;
const tallest = 6 * widest;

const svg = await buffer(process.stdin);
const start = process.cpuUsage();
setInterval(() => {
  const { user, system } = process.cpuUsage(start);
  if (user + system > mostSeconds * 1e6 || process.memoryUsage.rss() > mostMemory) {
    process.kill(process.pid, 'SIGKILL');
  }
}, 20).unref();

/** The density at which libvips makes one pixel of one of CSS. */
const usual = 72;
const { width, height } = await sharp(svg, { density: usual, limitInputPixels: false }).metadata();
const scale = Math.min(2, widest / width, tallest / height);
const density = Math.max(1, usual * scale);
const size = {
  width: Math.max(1, Math.round(width * scale)),
  height: Math.max(1, Math.round(height * scale)),
};
const { data } = await sharp(svg, { density })
  .resize({ ...size, fit: 'fill' })
  .png({ compressionLevel: 9 })
  .toBuffer({ resolveWithObject: true });
process.stdout.write(data);

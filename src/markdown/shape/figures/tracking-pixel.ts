/** Whether an image shows nothing: a spacer, or a pixel that counts readers, known by its size and by where it comes from. */
import { decodePercent } from '../../../address/decode-percent.ts';
import type { Element } from 'hast';

const names =
  /(?:^|[/_-])(?:pixel|spacer|blank|transparent|clear|1x1|shim|trans|empty|tracking-?pixel)\.(?:gif|png|webp|svg)(?:[?#]|$)/i;
/** The counters of the web's large analytics and audience services. */
const counters =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:facebook\.com\/tr\b|doubleclick\.net\/|scorecardresearch\.com\/|google-analytics\.com\/|pixel\.wp\.com\/|stats\.wp\.com\/|pixel\.quantserve\.com\/|chartbeat\.net\/ping|mc\.yandex\.ru\/watch|counter\.yadro\.ru\/|vg\d+\.met\.vgwort\.de\/|b\.scorecard)/i;

export function isTrackingPixel({ properties }: Element): boolean {
  const { src, alt, width, height } = properties;
  if ([width, height].some((size) => size !== undefined && Number(size) <= 1)) return true;
  if (typeof src !== 'string') return false;
  const isDescribed = typeof alt === 'string' && alt.trim() !== '';
  return counters.test(src) || (!isDescribed && /^(?:https?:)?\/\//i.test(src) && names.test(src));
}

/** A picture of a pixel or two, or a drawing of nothing: what a page shows until the picture is loaded. */
export function isPlaceholder(src: string): boolean {
  if (/^data:,?$/i.test(src)) return true;
  const [, type, base64 = '', data = ''] =
    /^data:image\/([\w+.-]+)(?![\w+.-])[^,]*?(;base64)?,([^]{0,600})$/i.exec(src) ?? [];
  if (type === undefined) return false;
  if (type.startsWith('svg')) return !drawing.test(base64 === '' ? decodePercent(data) : fromBase64(data));
  const bytes = Buffer.from(data, 'base64');
  const isGif = bytes.subarray(0, 3).toString('latin1') === 'GIF';
  const isPng = bytes.subarray(1, 4).toString('latin1') === 'PNG';
  if (isGif && bytes.length >= 10) return Math.max(bytes.readUInt16LE(6), bytes.readUInt16LE(8)) <= 2;
  if (bytes.subarray(8, 12).toString('latin1') === 'WEBP') return Math.max(...sizeOfWebp(bytes)) <= 2;
  return isPng && bytes.length >= 24 && Math.max(bytes.readUInt32BE(16), bytes.readUInt32BE(20)) <= 2;
}

/** https://developers.google.com/speed/webp/docs/riff_container */
function sizeOfWebp(bytes: Buffer): [width: number, height: number] {
  const form = bytes.subarray(12, 16).toString('latin1');
  if (form === 'VP8L' && bytes.length >= 25) {
    const sizes = bytes.readUInt32LE(21);
    return [(sizes & 0x3fff) + 1, ((sizes >> 14) & 0x3fff) + 1];
  }
  if (form === 'VP8 ' && bytes.length >= 30)
    return [bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff];
  if (form === 'VP8X' && bytes.length >= 30)
    return [bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1];
  return [Infinity, Infinity];
}

const drawing = /<(?:path|text|image|circle|ellipse|rect|line|poly|use|g)\b/i;

function fromBase64(data: string): string {
  return Buffer.from(data, 'base64').toString('utf8');
}

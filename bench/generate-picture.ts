import sharp from 'sharp';
import { seeded } from './seeded.ts';

const size = { width: 1600, height: 1067, channels: 3 as const };
/** Patches of colour, as large as what photographs show. */
const patches = { width: 40, height: 27, channels: 3 as const };
/** Of a film's grain: as much as makes a file of some 300 KB. */
const grain = 18;

/** A photograph that nobody took: a JPEG of 300 KB, the same for the same number. */
export async function generatePicture(number: number): Promise<Buffer> {
  const random = seeded(number);
  const colours = Buffer.from(
    Array.from({ length: patches.width * patches.height * patches.channels }, () => random() * 256),
  );
  const picture = await sharp(colours, { raw: patches })
    .resize(size.width, size.height, { fit: 'fill' })
    .raw()
    .toBuffer();
  for (let at = 0; at < picture.length; at += size.channels) {
    const lighter = (random() - 0.5) * grain;
    for (let channel = at; channel < at + size.channels; channel++) {
      picture[channel] = Math.max(0, Math.min(255, (picture[channel] ?? 0) + lighter));
    }
  }
  return sharp(picture, { raw: size }).jpeg({ quality: 82 }).toBuffer();
}

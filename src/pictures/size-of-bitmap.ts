/** The pictures of old Windows programs, which browsers show and sharp does not know. */
export function sizeOfBitmap(
  bytes: Buffer,
): { width: number; height: number; ending: '.bmp' | '.ico' } | undefined {
  // https://learn.microsoft.com/windows/win32/api/wingdi/ns-wingdi-bitmapinfoheader
  if (bytes.length >= 54 && bytes.toString('latin1', 0, 2) === 'BM' && bytes.readUInt32LE(14) >= 40) {
    const [width, height] = [bytes.readInt32LE(18), Math.abs(bytes.readInt32LE(22))];
    return width > 0 && height > 0 ? { width, height, ending: '.bmp' } : undefined;
  }
  // https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10): a byte each, in which 0 is 256.
  if (bytes.length >= 22 && bytes.readUInt32BE(0) === 0x00000100 && bytes.readUInt16LE(4) > 0) {
    return { width: bytes[6] || 256, height: bytes[7] || 256, ending: '.ico' };
  }
  return undefined;
}

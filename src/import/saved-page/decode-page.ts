import { decodeText } from '../decode-text.ts';

const longestHead = 4096;
const told =
  /<meta\s[^>]{0,300}?charset\s*=\s*["']?([\w:-]{2,40})|^<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w:-]{2,40})/i;

/**
 * The text of a page: UTF-8 if it is valid, for programs save pages so and leave what the page says of its encoding; else
 * what it says, or what its server said.
 */
export function decodePage(bytes: Uint8Array, ofServer?: string): string {
  const head = Buffer.from(bytes.subarray(0, longestHead)).toString('latin1');
  const [, meta, xml] = told.exec(head) ?? [];
  const label = meta ?? xml ?? ofServer;
  // Escape sequences of ISO-2022-JP are valid UTF-8, too.
  if (!isUtf8(bytes) || /^(?:iso-2022-jp|csiso2022jp)$/i.test(label ?? '')) {
    try {
      if (label !== undefined) return new TextDecoder(label).decode(bytes);
    } catch {
      // Nobody knows an encoding of this name.
    }
  }
  return decodeText(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

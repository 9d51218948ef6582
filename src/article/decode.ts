/** What a file's bytes say as text, or where they stop being text. */
export type Decoded = { text: string } | { invalidAt: number };

/**
 * Decodes UTF-8 without changing anything: a byte order mark stays, so that encoding gives the same bytes back.
 *
 * @returns the text, or the offset in bytes (from 0) of the first sequence which is not UTF-8
 */
export function decode(bytes: Uint8Array): Decoded {
  const whole = tryDecode(bytes, false);
  if (whole !== undefined) return { text: whole };

  // A prefix that may end inside a sequence decodes if and only if the first invalid byte lies behind it.
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (tryDecode(bytes.subarray(0, middle), true) === undefined) invalid = middle;
    else valid = middle;
  }
  // The sequence begins before the byte that breaks it off.
  while (tryDecode(bytes.subarray(0, valid), false) === undefined) valid--;
  return { invalidAt: valid };
}

function tryDecode(bytes: Uint8Array, isPrefix: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: isPrefix });
  } catch {
    return undefined;
  }
}

/** The other encodings of Unicode, which editors of Windows write: by their byte order mark, or by a zero beside each ASCII letter. */
export function wideEncoding([first, second, third, fourth]: Uint8Array): string | undefined {
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const isPadded = (first === 0 && third === 0) || (second === 0 && fourth === 0);
  return isMarked || isPadded ? 'UTF-16' : undefined;
}

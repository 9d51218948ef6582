const signs = '\\u00AD\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF';
const atEdges = new RegExp(`^[\\s${signs}]+|(?<![\\s${signs}])[\\s${signs}]+$`, 'g');

/** Signs that are not seen and mean nothing to a word: where it may break, and which way a line runs. */
export const invisible = new RegExp(`[${signs}]`, 'g');

/** A text without what is not seen around it. */
export function trimInvisible(text: string): string {
  return text.replace(atEdges, '');
}

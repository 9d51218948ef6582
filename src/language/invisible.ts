/** Signs that are not seen and mean nothing to a word: where it may break, and which way a line runs. */
export const invisible = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

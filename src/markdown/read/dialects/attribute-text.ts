/**
 * How Pandoc writes attributes between braces: a value stands in quotes and may hold braces, quotes behind a backslash and line breaks,
 * as `srcset` and the data of scripts do.
 */
const lineBreak = String.raw`\n(?![ \t]*\n)`;
/** Longer ones are text. */
export const quotedValue = String.raw`"(?:[^"\\\n]|\\.|${lineBreak}){0,20000}"`;
/** One or more, parted by spaces. */
const attribute = String.raw`(?:(?:[.#][\w-]{1,80})+|[\w:-]{1,80}=${quotedValue})`;
const space = String.raw`(?:[ \t]+|[ \t]*\n[ \t]*)`;
export const attributeText = `[ \\t]*${attribute}(?:${space}${attribute}){0,40}[ \\t]*`;

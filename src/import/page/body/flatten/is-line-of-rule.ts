const longest = 120;

/** `* * *`, `- -`, `=====`, or one star */
export const isLineOfRule = (text: string): boolean =>
  text.length <= longest && /^(?:[*⁎⁕⁂✱]|([*=_~•·‐–—-])(?:(?:\s*\1){2,}|\s+\1))$/.test(text);

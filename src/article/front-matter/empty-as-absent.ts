/** `{{author}}` in the template of a clipper that found none, and what programs write for nothing: YAML, Python and JavaScript. */
const placeholder = /^(?:\{\{[^{}]*\}\}|~|null|None|undefined|NaN|N\/A|Invalid [Dd]ate)$/;

/** @returns undefined for a value that says nothing */
export function emptyAsAbsent(value: unknown): unknown {
  if (value === null) return undefined;
  // `authors: []` of a template
  if (Array.isArray(value))
    return value.every((item) => emptyAsAbsent(item) === undefined) ? undefined : value;
  if (typeof value !== 'string') return value;
  const written = value.trim();
  return written === '' || placeholder.test(written) ? undefined : value;
}

/** A dict of Python in place of JSON, as scripts print what they know of a page: `{'title': 'Late', 'author': None}` */
const head = /^(\{'\w+':[^\n]*\})[ \t]*(?:\n|$)/;
/** One that nothing closes goes on to the end: else each mark in it would be looked at as the first of one. */
const text = /"(?:[^"\\]|\\.)*(?:"|$)|'((?:[^'\\]|\\.)*)(?:'|$)/g;

/** @returns it, and the same with quotation marks that YAML knows; undefined for a text that begins otherwise */
export function pythonDict(start: string): { whole: string; yaml: string } | undefined {
  const [whole, dict = ''] = head.exec(start) ?? [];
  if (whole === undefined || !/'title':/.test(dict)) return undefined;
  const yaml = dict.replace(text, (found, inside?: string) =>
    inside === undefined ? found : `"${inside.replaceAll("\\'", "'").replaceAll('"', '\\"')}"`,
  );
  return { whole, yaml };
}

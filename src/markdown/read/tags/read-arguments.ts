/** What stands in a shortcode or tag behind its name: `src="a.png" width=300 "The quay"`, `alt: "The quay"`. */
export interface Arguments {
  named: Map<string, string>;
  /** Those without a name, in their order. */
  others: string[];
}

const argument =
  /(?<![\w-])([\w-]+)(?:\s*=\s*|:[ \t]+(?=["']))(?:"((?:[^"\\]|\\"|\\(?!"))*)"|'([^']*)'|([^\s"',]+))|"([^"]*)"|'([^']*)'|([^\s"',]+)/g;

/** @param text what stands behind the name */
export function readArguments(text: string): Arguments {
  const named = new Map<string, string>();
  const others: string[] = [];
  for (const [, name, ...values] of text.matchAll(argument)) {
    const value =
      values
        .find((found) => found !== undefined)
        ?.replace(/\\"/g, '"')
        .replace(/\s+/g, ' ')
        .trim() ?? '';
    if (name === undefined) others.push(value);
    else named.set(name.toLowerCase(), value);
  }
  return { named, others };
}

/** The first of several names that has a value. */
export function valueOf({ named }: Arguments, ...names: string[]): string | undefined {
  return names.map((name) => named.get(name)).find((value) => value !== undefined && value !== '');
}

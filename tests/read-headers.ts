/** What `_headers` says of the paths that a pattern fits. */
export interface HeaderRule {
  pattern: RegExp;
  /** Name and value. */
  headers: [name: string, value: string][];
}

/** Reads a `_headers` file as Netlify and Cloudflare Pages do: a path, and below it, set in, its headers. */
export function readHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const [, name, value] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value]);
    else {
      const parts = line.split('*').map((part) => RegExp.escape(part));
      rules.push({ pattern: new RegExp(`^${parts.join('.*')}$`), headers: [] });
    }
  }
  return rules;
}

/**
 * What stands in a component of MDX may be set in as deeply as one likes, code too; Markdown would take it for code. What stands in
 * components is as deep as the outermost one.
 */
const opening = /^([ \t]*)<([A-Z][A-Za-z\d]{0,40}[a-z][A-Za-z\d]{0,40})(?:\s[^<>]{0,500})?(?<!\/)>[ \t]*$/;
const closing = /^[ \t]*<\/([A-Z][A-Za-z\d]{1,80})>[ \t]*$/;
const fence = /^[ \t]*(`{3,}|~{3,})/;

interface Open {
  name: string;
  /** How deep what stands in it begins; not known before its first line. */
  depth: number | undefined;
}

/** @returns the text as it is if a component has no end */
export function setInComponents(markdown: string): string {
  if (!/^[ \t]+<\/?[A-Z]|^[ \t]{4,}(?:`{3}|~{3})/m.test(markdown)) return markdown;
  const open: Open[] = [];
  let base = 0;
  let code: string | undefined;
  const lines = markdown.split('\n').map((line) => {
    const [, opened] = fence.exec(line) ?? [];
    if (code !== undefined) {
      const shown = shifted(line);
      if (opened?.startsWith(code) && line.trim() === opened) code = undefined;
      return shown;
    }
    const [, closed] = closing.exec(line) ?? [];
    if (closed !== undefined && open.at(-1)?.name === closed) {
      open.pop();
      return shifted(line);
    }
    const last = open.at(-1);
    if (last && line.trim() !== '') last.depth ??= Math.max(base, depthOf(line));
    const shown = shifted(line);
    code = opened;
    const [, spaces = '', name] = opening.exec(line) ?? [];
    if (name !== undefined) {
      if (open.length === 0) base = spaces.length;
      open.push({ name, depth: undefined });
    }
    return shown;
  });
  return open.length > 0 ? markdown : lines.join('\n');

  function shifted(line: string): string {
    const depth = open.findLast((each) => each.depth !== undefined)?.depth ?? base;
    return open.length === 0 ? line : line.slice(Math.min(depth - base, depthOf(line)));
  }
}

function depthOf(line: string): number {
  return line.search(/[^ \t]|$/);
}

import { neverNesting, withoutTags } from '../../../markdown/tree/parsed-tags.ts';

/**
 * Decides how deep a page may be nested: start tags beyond are left out, their content stays. The parser and every walker
 * after it call themselves once per level, and the call stack is small.
 */
const deepest = 400;

/** The levels that the parser makes of one start tag, with what it adds and what goes uncounted below. */
const levels = new Map([
  ['table', 4],
  ['ul', 2],
  ['ol', 2],
  ['dl', 2],
  ['select', 3],
]);

const tag = /<(\/?)([a-z][^\s/><]*)|<!--/gi;
const raw = new Set(withoutTags);
const shallow = new Set([...neverNesting, 'path', 'circle', 'rect', 'use', 'g', 'line', 'polygon']);

export function limitDepth(html: string): string {
  const open: string[] = [];
  let depth = 0;
  let kept = '';
  let from = 0;
  tag.lastIndex = 0;
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    const name = match[2]?.toLowerCase();
    if (name === undefined) {
      const end = html.indexOf('-->', tag.lastIndex);
      if (end < 0) break;
      tag.lastIndex = end + 3;
      continue;
    }
    if (match[1]) {
      const at = open.lastIndexOf(name, open.length - 1);
      if (at < 0) continue;
      for (const closed of open.splice(at)) depth -= levels.get(closed) ?? 1;
      continue;
    }
    if (raw.has(name)) {
      const end = endOf(html, name, tag.lastIndex);
      if (end < 0) break;
      tag.lastIndex = end;
    } else if (!shallow.has(name)) {
      if (depth < deepest) {
        open.push(name);
        depth += levels.get(name) ?? 1;
      } else {
        const end = html.indexOf('>', tag.lastIndex);
        if (end < 0) break;
        kept += html.slice(from, match.index);
        from = end + 1;
        tag.lastIndex = from;
      }
    }
  }
  return from === 0 ? html : kept + html.slice(from);
}

function endOf(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? -1;
}

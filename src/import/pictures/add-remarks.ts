import type { FrontMatter } from '../../article/front-matter/front-matter.ts';
import { splitFrontMatter } from '../../article/front-matter/split-front-matter.ts';

/** The line of a front matter that keeps where a picture was. */
export function originRemark(name: string, address: string): string {
  return `picture ${name}: ${address}`;
}

/**
 * Adds such lines to a file's front matter as comments, or begins one with them; the rest stays as it is. Where none can
 * stand, as in JSON or below a headline, they are left out: a file is worth more than a remark on it.
 */
export function addRemarks(markdown: string, remarks: readonly string[]): string {
  if (remarks.length === 0) return markdown;
  const newline = markdown.includes('\r\n') ? '\r\n' : '\n';
  const comments = remarks
    .map((remark) => `# ${remark.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')}${newline}`)
    .join('');
  const before = splitFrontMatter(markdown);
  const lines = markdown.split(/(?<=\n|\r(?!\n))/);
  const between = (at: number) => [...lines.slice(0, at), comments, ...lines.slice(at)].join('');
  const begun = `---${newline}${comments}---${newline}${newline}`;
  const candidates =
    before.lines === 0
      ? [markdown.replace(/^\uFEFF?/, (mark) => mark + begun)]
      : // Above the line that closes it, or below its last key.
        [between(before.lines - 1), between(before.lines)];
  return candidates.find((text) => saysTheSame(splitFrontMatter(text), before)) ?? markdown;
}

function saysTheSame(after: FrontMatter, before: FrontMatter): boolean {
  // Blank lines stand for what was cut out.
  const inside = (text: string) => text.replace(/\n+/g, '\n').trim();
  const keys = ({ text }: FrontMatter) => inside(text.replace(/^#.*$/gm, ''));
  return (
    after.form === before.form &&
    before.form !== 'JSON' &&
    after.problem?.reason === before.problem?.reason &&
    inside(after.body) === inside(before.body) &&
    keys(after) === keys(before)
  );
}

/** Quotations between two tags of a site generator, as Markdown. */
import { valueOf } from '../../tags/read-arguments.ts';
import type { TagLine, TemplateTag } from './template-tag.ts';

const quotation = /^(?:blockquote|quote|pullquote|cq|centerquote)$/;
/** They name nobody. */
const unsigned = /^(?:pullquote|cq|centerquote)$/;

export function isQuotation(name: string): boolean {
  return quotation.test(name);
}

/** @param open whom the quotations name that began and have not ended, which this one joins */
export function startQuotation(
  { name, behind, given }: TemplateTag,
  { startsLine, endsLine }: TagLine,
  open: string[],
): string {
  const isSigned = !unsigned.test(name);
  // `pullquote "Words of it"` has all of them, and no end.
  const whole = given.others.find((words) => words.split(/\s+/).length > (isSigned ? 8 : 3));
  if (whole !== undefined && /^["']/.test(behind.trim()))
    return startsLine && endsLine ? `> ${whole}` : whole;
  // Without quotes, a comma stands between a name and a work.
  const plain = /["']|=/.test(behind) ? given.others.join(' ') : behind.trim();
  const [author, work] = [valueOf(given, 'author', 'name'), valueOf(given, 'source', 'cite', 'title')];
  const signed = [author, work].filter((part) => part !== undefined && part !== '').join(', ');
  open.push(signed !== '' ? signed : isSigned ? plain : '');
  return !startsLine ? '' : endsLine ? ':::quotation' : '> ';
}

/** @param open who said the quotations that began and have not ended; the last one ends here */
export function endQuotation({ startsLine }: TagLine, open: string[]): string {
  const author = open.pop() ?? '';
  if (startsLine) return `:::quotation ${author}`.trimEnd();
  return author === '' ? '' : `<br><br>${author}`;
}

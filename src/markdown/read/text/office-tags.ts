/** Takes out the tags of text that was pasted from an office program (`<o:p></o:p>`, `<w:sdt>`): Markdown takes them for words. */
import { outsideCode } from '../outside-code.ts';

/** The namespaces that Word writes into HTML. */
const tag = /<\/?(?:o|v|w|m|x|st\d):[a-z]\w{0,30}(?:\s[^<>]{0,1000})?\/?>/gi;

export function officeTags(markdown: string): string {
  if (!/<(?:[ovwmx]|st\d):/i.test(markdown)) return markdown;
  return outsideCode(markdown, (text) => text.replace(tag, ''));
}

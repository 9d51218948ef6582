import { isText } from '../is-text.ts';
import { readReference } from '../read-reference.ts';
import type { Reader } from '../reader.ts';
import { titleFromName } from '../../article/file-name.ts';
import { decodePage } from './decode-page.ts';
import { readSavedPage } from './read-saved-page.ts';

/** What may stand before the first element. */
const before = /^(?:\s|ï»¿|<\?[^>]{0,300}>|<!--(?:(?!-->)[^])*-->)*/;
const element =
  /^<(?:!doctype\s*html|html|head|body|title|meta|link|style|article|main|section|header|div|h1|p)[\s>]/i;
/** Other elements may begin Markdown, too. */
const partOfPage =
  /^<(?:aside|blockquote|center|figure|font|h[2-6]|img|nav|ol|picture|span|strong|table|ul)[\s>]/i;
const paragraph = /<p[\s>]/i;

/** Does each of its blocks begin with an element, some with a paragraph's? */
const isPart = (start: string): boolean =>
  partOfPage.test(start) &&
  paragraph.test(start) &&
  start.split(/\n\s*\n/).every((block) => /^\s*(?:<|$)/.test(block));

/** What archives put around a document begins so: elements that nobody closes (https://www.sec.gov/info/edgar/specifications). */
const wrapped = /^(?:<[a-z][a-z\d-]{0,30}>[^<]{0,300}){1,20}(?=<(?:!doctype\s*html|html)[\s>])/i;

/** A web page: as a browser, SingleFile or monolith saved it, or as a server sends it. */
export const page: Reader = {
  kind: 'page',
  recognises: (input) => {
    if (!isText(input)) return false;
    const start = Buffer.from(input.start)
      .toString('latin1')
      .replaceAll('\0', '')
      .replace(/^ÿþ|^þÿ/, '');
    const first = start.slice(before.exec(start)?.[0].length ?? 0);
    return element.test(first) || wrapped.test(first) || isPart(first);
  },
  async *read(input) {
    const html = decodePage(await input.read()).replace(wrapped, '');
    const article = await readSavedPage({
      html,
      address: input.address,
      day: input.day,
      find: (reference) => readReference(reference, input),
    });
    article.facts.title ??= titleFromName(input.name);
    yield { ...article, readBeside: input.readBeside };
  },
};

import { readLetters } from '../read-letters.ts';
import { isText } from '../is-text.ts';
import type { Reader } from '../reader.ts';
import { ruledTitle } from '../../article/heads/ruled-title.ts';
import { titleFromName } from '../../article/file-name.ts';
import { isNamedAsNote } from '../../article/title-of.ts';
import { withoutFence } from '../../article/front-matter/without-fence.ts';
import { bareHeadings } from '../../markdown/read/text/bare-headings.ts';
import { programFile } from '../program-file.ts';
import { Unreadable } from '../unreadable.ts';
import { findPageBreaks, joinPageBreaks } from './page-breaks.ts';
import { readScrape } from './read-scrape.ts';

/** A text without front matter: Markdown as a scraper left it, or what somebody copied from a page. */
export const scrape: Reader = {
  kind: 'scrape',
  recognises: (input) => isText(input) && !isData(input.start) && programFile(input) === undefined,
  async *read(input, file, { join }) {
    const text = ruledTitle(bareHeadings(withoutFence(readLetters(await input.read(), file))));
    if (text.trim() === '') throw new Unreadable('the file is empty');
    const title = titleFromName(input.name);
    const isNote = /\.(?:md|markdown)$/i.test(input.name) && isNamedAsNote(input.name);
    const article = { ...readScrape(text, file, isNote ? title : undefined), readBeside: input.readBeside };
    if (title !== undefined && article.facts.title === undefined) {
      article.facts.title = title;
      file.info(`the headline "${title}" is taken from the file's name`);
    }
    const lines = text.split(/\r\n|\n|\r/);
    for (const { line } of join ? [] : findPageBreaks(lines)) {
      const end = (lines[line] ?? '').trimEnd().slice(-30);
      file.info(`the paragraph that ends "…${end}" seems to go on below a page break; --join joins it`, {
        place: { line: line + 1, column: 1 },
        ruleId: 'page-break',
      });
    }
    yield join ? { ...article, markdown: joinPageBreaks(article.markdown) } : article;
  },
};

/** The beginning of JSON or markup: not of a link in a wiki, a template of one, or a day in brackets. */
const data = /^(?:ï»¿|ÿþ|þÿ)?\s*(?:\[[[\s]*(?:["{\]]|-?\d[\d.]*\s*,)|\{\s*["}]|<[?!a-z])/i;

/** JSON and markup that no reader knows are no articles, though they are text. */
function isData(start: Uint8Array): boolean {
  const text = Buffer.from(start.subarray(0, 2000)).toString('latin1').replaceAll('\0', '');
  return data.test(text) && !/^\s*<https?:/i.test(text);
}

import { parseDate } from '../../date/parse-date.ts';
import { escapeHtml } from '../../markdown/escape-html.ts';
import { isText } from '../is-text.ts';
import type { Reader } from '../reader.ts';
import { parseMessage } from './parse-message.ts';
import { readPackage } from './read-package.ts';
import { readSavedPage } from './read-saved-page.ts';

const headers = /^(?:[\w-]{1,60}:.{0,4000}\r?\n(?:[ \t].{0,4000}\r?\n)*){3,300}/;

/** A letter of a newspaper, as mail programs save it (`.eml`, RFC 5322). */
export const mail: Reader = {
  kind: 'mail',
  recognises: (input) => {
    if (!isText(input)) return false;
    const [head = ''] = headers.exec(Buffer.from(input.start).toString('latin1')) ?? [];
    // A page that a browser saved in this form was sent to nobody.
    return [/^from:/im, /^date:/im, /^(?:to|delivered-to|received|return-path):/im].every((name) =>
      name.test(head),
    );
  },
  async *read(input) {
    const message = await parseMessage(Buffer.from(await readPackage(input)));
    const html = message.html ?? paragraphs(message.text ?? '');
    const pictures = new Map(
      message.attachments.map(({ contentId, content }) => [
        `cid:${(contentId ?? '').replace(/^<|>$/g, '')}`,
        typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
      ]),
    );
    const article = await readSavedPage({
      html,
      find: (reference) => Promise.resolve(pictures.get(reference)),
    });
    const { facts } = article;
    facts.title ??= message.subject;
    facts.date ??= parseDate(message.headers.find(({ key }) => key === 'date')?.value.trim() ?? '');
    facts.publisher ??= message.from?.name;
    yield article;
  },
};

function paragraphs(text: string): string {
  const blocks = text.split(/(?:\r?\n[ \t]*){2,}/).filter((block) => block.trim() !== '');
  return `<article>${blocks.map((block) => `<p>${escapeHtml(block)}</p>`).join('')}</article>`;
}

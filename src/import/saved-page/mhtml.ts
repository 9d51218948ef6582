import type { Attachment } from 'postal-mime';
import { parseDate } from '../../date/parse-date.ts';
import { isText } from '../is-text.ts';
import type { Input, Reader } from '../reader.ts';
import { Unreadable } from '../unreadable.ts';
import { decodePage } from './decode-page.ts';
import { parseMessage } from './parse-message.ts';
import { readPackage } from './read-package.ts';
import { readSavedPage } from './read-saved-page.ts';

const header = /^(?:[\w-]{1,60}:.{0,4000}\r?\n(?:[ \t].{0,4000}\r?\n)*){1,40}/;
const partHeaders = /^--.{0,200}\r?\n(?:[\w-]{1,60}:.*\r?\n(?:[ \t].*\r?\n)*)+/gm;

/** A page and what belongs to it in one message (RFC 2557), as Chromium and old Internet Explorers save them. */
export const mhtml: Reader = {
  kind: 'MHTML',
  recognises: (input) =>
    isText(input) && /^content-type:\s*(?:multipart\/related|text\/html)/im.test(headersOf(input)),
  async *read(input, file) {
    const bytes = await readPackage(input);
    const message = await parseMessage(Buffer.from(markParts(bytes), 'latin1'));
    if (isCutOff(headersOf(input), bytes))
      file.message('it was cut off: its last part does not end; save it again');
    const told = (name: string) => message.headers.find(({ key }) => key === name)?.value.trim();
    const main = told('snapshot-content-location');
    const pages = message.attachments.filter(({ mimeType }) =>
      /^(?:text\/html|application\/xhtml\+xml)$/.test(mimeType),
    );
    const page = pages.find(({ description }) => description === main) ?? pages[0];
    const html = page ? decodePage(bytesOf(page)) : message.html;
    if (html === undefined) throw new Unreadable('there is no page in it');
    const parts = new Map<string, Attachment>();
    for (const part of message.attachments) {
      if (part.description !== undefined) parts.set(part.description, part);
      if (part.contentId !== undefined) parts.set(`cid:${part.contentId.replace(/^<|>$/g, '')}`, part);
    }
    const address = main ?? page?.description;
    const article = await readSavedPage({
      html,
      address: address !== undefined && /^https?:/i.test(address) ? address : undefined,
      // RFC 5322 writes -0000 for a clock whose zone nobody knows.
      day: parseDate(told('date') ?? '')?.replace(/-00:00$/, 'Z'),
      find: (reference) => {
        const part = parts.get(reference);
        return Promise.resolve(part && bytesOf(part));
      },
    });
    // Browsers write the page's title there, and people what their letter is about.
    article.facts.title ??= message.subject?.trim() || undefined;
    yield article;
  },
};

/** The line behind the last part is missing (RFC 2046, 5.1.1). */
function isCutOff(headers: string, bytes: Uint8Array): boolean {
  const [, quoted, plain] =
    /^content-type:[^]{0,400}?boundary=(?:"([^"]{1,200})"|([^\s;]{1,200}))/im.exec(headers) ?? [];
  const boundary = quoted ?? plain;
  return boundary !== undefined && !Buffer.from(bytes).includes(`--${boundary}--`);
}

function headersOf({ start }: Input): string {
  const text = Buffer.from(start).toString('latin1');
  return /^(?:from|subject|date|mime-version|content-type|snapshot-content-location)\s*:/i.test(text)
    ? (header.exec(text)?.[0] ?? '')
    : '';
}

/** The parser gives no part's address, and takes all pages for one: a description is given, an attachment kept apart. */
function markParts(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(partHeaders, (headers) =>
      headers.replace(/^content-location:/im, 'Content-Disposition: attachment\r\nContent-Description:'),
    );
}

function bytesOf({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
}

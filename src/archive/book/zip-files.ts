import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { fixedTime } from '../fixed-time.ts';

/** A file of an e-book. */
export interface BookFile {
  name: string;
  content: string | Buffer;
  /** It is small already: what is compressed twice grows. */
  isPacked?: boolean;
}

/** Characters; to pack fewer takes longer than to copy them. */
const tooShort = 600;

/**
 * Files as a container of EPUB (https://www.w3.org/TR/epub-33/#sec-zip-container-zipreqs): the media type is first, as it
 * is. The same files give the same bytes on any day.
 */
export async function zipFiles(files: AsyncIterable<BookFile>): Promise<Buffer> {
  const zip = new ZipFile();
  const add = (name: string, content: string | Buffer, compress: boolean) => {
    // Else each entry would carry a second time, in a field that the first one must not have.
    zip.addBuffer(Buffer.from(content), name, { mtime: fixedTime, forceDosTimestamp: true, compress });
  };
  add('mimetype', 'application/epub+zip', false);
  for await (const { name, content, isPacked = false } of files)
    add(name, content, !isPacked && content.length >= tooShort);
  zip.end();
  return buffer(zip.outputStream);
}

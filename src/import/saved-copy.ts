import { DamagedCopy, readSourceFiles } from '../article/source-files.ts';
import { isText } from './is-text.ts';
import type { Reader } from './reader.ts';
import { Unreadable } from './unreadable.ts';

/** The mark of a saved copy, as Broadsheet writes it or as a browser or an archiver has written it again. */
const generator = /<meta\b[^>]{0,200}\bBroadsheet saved copy \d/i;

/** Restores an article's files from a saved copy, byte for byte. */
export const savedCopy: Reader = {
  kind: 'saved copy',
  recognises: (input) => isText(input) && generator.test(Buffer.from(input.start).toString('latin1')),
  async *read(input) {
    const html = Buffer.from(await input.read()).toString('utf8');
    try {
      const { id, files } = readSourceFiles(html);
      yield { id, files: new Map(files.map(({ name, bytes }) => [name, bytes])) };
    } catch (error) {
      throw error instanceof DamagedCopy ? new Unreadable(error.message) : error;
    }
  },
};

import { hash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { fixedTime } from '../fixed-time.ts';
import { captureIndex } from './capture-index.ts';
import { type ArchiveFacts, manifest } from './manifest.ts';
import { pageList } from './page-list.ts';
import { recordSite } from './record-site.ts';

const zipOptions = { mtime: fixedTime, forceDosTimestamp: true, mode: 0o100644 };

/**
 * A built site as a web archive: WACZ 1.1.1 (https://specs.webrecorder.net/wacz/1.1.1/). The same site, address and moment
 * give the same bytes.
 *
 * @param site absolute path of the folder
 * @param path of the file to write; `<path>.warc` holds the records until they are in it
 * @returns how many files and addresses are in it
 * @throws ChangedSite if a file of the site is not as it was built
 */
export async function writeWebArchive(site: string, facts: ArchiveFacts, path: string): Promise<number> {
  const records = `${path}.warc`;
  try {
    const { warc, captures, stories, others } = await recordSite(site, facts, records);
    const files = [
      ...captureIndex(captures, facts.moment).map(({ name, content }) => ({
        path: `indexes/${name}`,
        content,
      })),
      { path: 'pages/pages.jsonl', content: pageList('pages', 'Articles', stories, facts.moment) },
      { path: 'pages/extraPages.jsonl', content: pageList('extra-pages', 'Lists', others, facts.moment) },
    ];
    const resources = files.map(({ path, content }) => ({
      path,
      sum: hash('sha256', content),
      bytes: content.length,
    }));
    const zip = new ZipFile();
    // Stored without compression: readers seek to records in the middle of it.
    zip.addFile(records, warc.path, { ...zipOptions, compress: false });
    for (const { path, content } of [...files, ...manifest(facts, [warc, ...resources])])
      zip.addBuffer(content, path, { ...zipOptions, compress: !path.endsWith('.gz') });
    zip.end();
    await pipeline(zip.outputStream, createWriteStream(path, { flags: 'wx' }));
    return captures.length;
  } finally {
    await rm(records, { force: true });
  }
}

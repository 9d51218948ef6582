import { createHash, hash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { checksumFile, readChecksums } from '../checksums.ts';
import { readPlainFile } from '../../files/read-plain-file.ts';
import type { Capture } from './capture-index.ts';
import { ChangedSite } from './changed-site.ts';
import type { Resource } from './manifest.ts';
import { mediaType } from './media-type.ts';
import { type ListedPage, titleOf } from './page-list.ts';
import { answerRecord, openingRecord } from './records.ts';

/** What a WARC of a site holds. */
export interface RecordedSite {
  /** The WARC, as it stands in a WACZ. */
  warc: Resource;
  captures: Capture[];
  /** The front page and the articles. */
  stories: ListedPage[];
  /** All other pages. */
  others: ListedPage[];
}

const filename = 'data.warc.gz';

/**
 * Writes every file of a built site into a WARC, as its host would answer with it. Files that the site's list of checksums
 * does not name are not the site's.
 *
 * @param site absolute path of the folder
 * @param address where the site is published, with a slash at the end
 * @param warc absolute path of the file to write
 * @throws ChangedSite if a file is not as it was built
 */
export async function recordSite(
  site: string,
  { address, moment, software }: { address: string; moment: string; software: string },
  warc: string,
): Promise<RecordedSite> {
  const list = await readPlainFile(join(site, checksumFile));
  const sums = list && readChecksums(list.toString('utf8'));
  if (!sums)
    throw new ChangedSite(
      `it has no ${checksumFile} that can be read, so it is no site that Broadsheet built`,
    );

  const file = await open(warc, 'wx');
  const sum = createHash('sha256');
  let length = 0;
  const write = async (bytes: Buffer) => {
    await file.writeFile(bytes);
    sum.update(bytes);
    length += bytes.length;
  };
  const recorded = { captures: [] as Capture[], stories: [] as ListedPage[], others: [] as ListedPage[] };
  const record = async (url: string, name: string, bytes: Buffer) => {
    const type = mediaType(name);
    const { packed, digest } = await answerRecord({ url, type, bytes }, moment);
    const [mime = type] = type.split(';');
    recorded.captures.push({ url, mime, digest, filename, offset: length, length: packed.length });
    await write(packed);
  };
  try {
    await write(await openingRecord(filename, software, moment));
    for (const [name, told] of [...sums, [checksumFile, undefined] as const]) {
      if (name.split('/').includes('..'))
        throw new ChangedSite(`its ${checksumFile} names ${name}, outside of it`);
      const bytes = await readPlainFile(join(site, name));
      if (bytes === undefined) throw new ChangedSite(`${name} is missing in it, or cannot be read`);
      if (told !== undefined && hash('sha256', bytes) !== told)
        throw new ChangedSite(`${name} in it was changed`);
      const url = address + name.split('/').map(encodeURIComponent).join('/');
      // A host shows the front page at the address of the site itself, too.
      if (name === 'index.html') await record(address, name, bytes);
      await record(url, name, bytes);
      // A saved copy is a file to keep, as an e-book is, and shows what an article's page does.
      if (!name.endsWith('.html') || name.startsWith('saved/')) continue;
      const pages =
        name === 'index.html' || name.startsWith('articles/') ? recorded.stories : recorded.others;
      pages.push({ url: name === 'index.html' ? address : url, title: titleOf(bytes) });
    }
  } finally {
    await file.close();
  }
  recorded.stories.sort((a, b) => Number(b.url === address) - Number(a.url === address));
  return { warc: { path: `archive/${filename}`, sum: sum.digest('hex'), bytes: length }, ...recorded };
}

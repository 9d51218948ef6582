import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { CDXIndexer } from 'warcio';
import { fromBuffer } from 'yauzl';
import { openZip } from '../src/zip/open-zip.ts';
import { run } from './run-program.ts';
import { temporaryFolder } from './temporary-folder.ts';

const { mirror: site, samples } = inject('sites');
const address = 'https://mirror.example.org/';
const sha256 = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

const folder = temporaryFolder();
let archive: Map<string, Buffer>;

beforeAll(async () => {
  const { code, output } = await wacz('site.wacz');
  expect(code, output).toBe(0);
  archive = await unzip(join(folder, 'site.wacz'));
});

const wacz = (out: string, args: string[] = [], env: Record<string, string> = {}) =>
  run('src/commands/wacz.ts', ['--site', site, '--out', join(folder, out), ...args], {
    BROADSHEET_CONTENT: 'tests/content/mirror',
    SOURCE_DATE_EPOCH: '',
    ...env,
  });

async function unzip(path: string): Promise<Map<string, Buffer>> {
  const zip = await openZip(path, { entries: 100, bytes: 1e9, bytesOfOne: 1e9 });
  const files = await Promise.all(
    [...zip.sizes.keys()].map(async (name) => [name, await zip.read(name)] as const),
  );
  zip.close();
  return new Map(files);
}

const file = (name: string) => archive.get(name) ?? Buffer.alloc(0);
const lines = (text: Buffer) => text.toString('utf8').trimEnd().split('\n');
const json = (text: string) => JSON.parse(text) as Record<string, unknown>;

interface Entry {
  key: string;
  timestamp: string;
  facts: { url: string; mime: string; digest: string; filename: string; offset: number; length: number };
}
const entries = (): Entry[] =>
  lines(gunzipSync(file('indexes/index.cdx.gz'))).map((line) => {
    const [, key = '', timestamp = '', facts = ''] = /^(\S+) (\d{14}) (\{.*\})$/.exec(line) ?? [];
    return { key, timestamp, facts: JSON.parse(facts) as Entry['facts'] };
  });

/** The files of the site as they are on the disk, by the addresses that its host gives them. */
const siteFiles = () =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.name !== '.broadsheet-files')
    .map((item) => join(item.parentPath, item.name))
    .map((path): [string, string] => [new URL(relative(site, path), address).href, path]);

describe('a WACZ of a built site, by the specification’s rules', () => {
  test('lists every file in datapackage.json with its size and hash, and that one in its digest', () => {
    const list = json(String(file('datapackage.json')));
    expect(list).toMatchObject({ profile: 'data-package', wacz_version: '1.1.1', mainPageUrl: address });
    const told = list['resources'] as { name: string; path: string; hash: string; bytes: number }[];
    expect(told.map(({ path }) => path).sort()).toEqual(
      [...archive.keys()].filter((name) => !name.startsWith('datapackage')).sort(),
    );
    for (const { name, path, hash, bytes } of told) {
      expect({ hash, bytes }, path).toEqual({ hash: sha256(file(path)), bytes: file(path).length });
      // https://specs.frictionlessdata.io/data-resource/#name
      expect(name).toMatch(/^[-a-z0-9._/]+$/);
    }
    expect(json(String(file('datapackage-digest.json')))).toEqual({
      path: 'datapackage.json',
      hash: sha256(file('datapackage.json')),
    });
    for (const name of ['archive/data.warc.gz', 'indexes/index.cdx.gz', 'pages/pages.jsonl'])
      expect(file(name).length, name).toBeGreaterThan(0);
  });

  test('does not pack again what is packed', async () => {
    const packed: string[] = [];
    await new Promise<void>((resolve, reject) => {
      fromBuffer(readFileSync(join(folder, 'site.wacz')), (error, zip) => {
        if (error) {
          reject(error);
          return;
        }
        zip.on('entry', (entry) => {
          if (entry.compressionMethod !== 0) packed.push(entry.fileName);
        });
        zip.on('end', resolve);
      });
    });
    expect(packed.filter((name) => name.endsWith('.gz'))).toEqual([]);
  });

  test('leads from each line of the index to a record whose payload is the file', () => {
    const warc = file('archive/data.warc.gz');
    const found = new Map<string, Buffer>();
    for (const { timestamp, facts } of entries()) {
      const { url, mime, digest, filename, offset, length } = facts;
      expect(filename).toBe('data.warc.gz');
      // One member of gzip, and nothing behind it.
      const record = gunzipSync(warc.subarray(offset, offset + length));
      const [head = '', answer = ''] = record.toString('latin1').split('\r\n\r\n', 2);
      expect(head).toMatch(/^WARC\/1\.1\r\n/);
      expect(head).toContain(`\r\nWARC-Target-URI: ${url}`);
      expect(head).toContain('\r\nWARC-Type: response');
      expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
      expect(answer).toContain(`Content-Type: ${mime}`);
      const start = head.length + answer.length + 8;
      const payload = record.subarray(start, -4);
      expect(record.subarray(-4).toString()).toBe('\r\n\r\n');
      expect(answer).toContain(`Content-Length: ${payload.length}`);
      expect(head).toContain(`\r\nContent-Length: ${answer.length + 4 + payload.length}`);
      expect(head).toContain(`\r\nWARC-Payload-Digest: ${digest}`);
      expect(digest).toBe(sha256(payload));
      expect(head).toContain(`\r\nWARC-Block-Digest: ${sha256(record.subarray(head.length + 4, -4))}`);
      expect(head.match(/WARC-Date: (.*)\r/)?.[1]?.replace(/\D/g, '')).toBe(timestamp);
      found.set(url, payload);
    }
    const expected = new Map(siteFiles());
    expect([...found.keys()].sort()).toEqual([address, ...expected.keys()].sort());
    for (const [url, path] of expected) expect(found.get(url)?.equals(readFileSync(path)), url).toBe(true);
    expect(found.get(address)?.equals(readFileSync(join(site, 'index.html')))).toBe(true);
  });

  test('has the index that Webrecorder’s indexer makes of its records, in the order of bytes', async () => {
    const text = gunzipSync(file('indexes/index.cdx.gz'));
    const sorted = lines(text).toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    expect(lines(text)).toEqual(sorted);
    const reader = new Blob([new Uint8Array(file('archive/data.warc.gz'))]).stream();
    const indexed = await Array.fromAsync(new CDXIndexer().iterIndex([{ filename: 'data.warc.gz', reader }]));
    // It names the algorithm nowhere; the specification's own example does.
    const ours = entries().map(({ key, timestamp, facts }) => ({
      ...{ urlkey: key, timestamp, status: 200 },
      ...{ ...facts, digest: facts.digest.replace('sha256:', '') },
    }));
    for (const each of ours) expect(indexed).toContainEqual(each);
    expect(indexed).toHaveLength(ours.length);
  });

  test('tells where each block of the index begins', () => {
    const [meta = '', ...blocks] = lines(file('indexes/index.idx'));
    expect(meta).toBe('!meta 0 {"format": "cdxj-gzip-1.0", "filename": "index.cdx.gz"}');
    const index = file('indexes/index.cdx.gz');
    let end = 0;
    for (const block of blocks) {
      const at = block.indexOf(' {');
      const { offset, length } = json(block.slice(at)) as { offset: number; length: number };
      expect(offset).toBe(end);
      end += length;
      const [first = ''] = lines(gunzipSync(index.subarray(offset, end)));
      expect(first.startsWith(`${block.slice(0, at)} {`)).toBe(true);
    }
    expect(end).toBe(index.length);
  });

  test('lists the front page first, every article with its headline, and the other pages apart', () => {
    const [head = '', ...pages] = lines(file('pages/pages.jsonl'));
    expect(json(head)).toMatchObject({ format: 'json-pages-1.0', id: 'pages' });
    const urls = pages.map((page) => String(json(page)['url']));
    const articles = siteFiles().filter(([url]) => /\/articles\/[^/]*\.html$/.test(url));
    expect(urls[0]).toBe(address);
    expect(urls.slice(1).sort()).toEqual(articles.map(([url]) => url).sort());
    for (const page of pages)
      expect(json(page)).toMatchObject({ ts: '2020-03-01T00:00:00Z', title: expect.stringMatching(/./) });
    expect(pages.some((page) => String(json(page)['title']).includes('The Harbour Closes'))).toBe(true);
    const indexed = new Set(entries().map(({ facts }) => facts.url));
    const others = lines(file('pages/extraPages.jsonl')).slice(1);
    for (const page of [...pages, ...others]) expect(indexed).toContain(json(page)['url']);
    expect(others.length).toBeGreaterThan(3);
  });
});

describe('npm run wacz', () => {
  test('makes the same bytes in every zone, on every day', async () => {
    await wacz('again.wacz', [], { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' });
    expect(readFileSync(join(folder, 'again.wacz')).equals(readFileSync(join(folder, 'site.wacz')))).toBe(
      true,
    );
  });

  test('takes the address and the moment that it is given', async () => {
    const { output } = await wacz('other.wacz', ['--url', 'http://localhost:8080/news'], {
      SOURCE_DATE_EPOCH: '1700000000',
    });
    expect(output).toContain('under http://localhost:8080/news/');
    const list = (await unzip(join(folder, 'other.wacz'))).get('datapackage.json');
    expect(json(String(list))).toMatchObject({
      mainPageUrl: 'http://localhost:8080/news/',
      created: '2023-11-14T22:13:20Z',
    });
  });

  test.each<[string, string[], Record<string, string>, RegExp]>([
    ['no address', ['--site', samples], { BROADSHEET_CONTENT: 'tests/content/samples' }, /site\.yaml.*--url/],
    ['a site that is not there', ['--site', 'nowhere'], {}, /nowhere: there is no site yet; "npm run build"/],
    ['a folder of something else', ['--site', 'src'], {}, /src: it has no SHA256SUMS/],
    ['a moment that is none', [], { SOURCE_DATE_EPOCH: 'now' }, /SOURCE_DATE_EPOCH is "now"/],
    [
      'a folder that is not there',
      ['--out', 'nowhere/site.wacz'],
      {},
      /nowhere\/site\.wacz: its folder is not there/,
    ],
  ])('refuses %s in a sentence', async (_, args, env, reason) => {
    const { code, output } = await wacz('refused.wacz', args, env);
    expect(output).toMatch(reason);
    expect(output).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
    expect(existsSync(join(folder, 'refused.wacz'))).toBe(false);
  });

  test('names an option that there is not', async () => {
    expect(await wacz('refused.wacz', ['--title', 'x'])).toMatchObject({
      code: 2,
      output: expect.stringMatching(/--title.*--help/),
    });
  });

  test('refuses a site that was changed after it was built, and leaves nothing', async () => {
    const changed = join(folder, 'changed');
    cpSync(site, changed, { recursive: true });
    writeFileSync(join(changed, 'about.html'), 'changed');
    const { code, output } = await wacz('changed.wacz', ['--site', changed]);
    expect(output).toMatch(/about\.html in it was changed\. Build it anew/);
    expect(code).toBe(1);
    expect(readdirSync(folder).filter((name) => name.startsWith('changed.wacz'))).toEqual([]);
  });

  test('writes over nothing', async () => {
    const before = readFileSync(join(folder, 'site.wacz'));
    const { code, output } = await wacz('site.wacz');
    expect(output).toContain('is there already');
    expect(code).toBe(1);
    expect(readFileSync(join(folder, 'site.wacz')).equals(before)).toBe(true);
  });
});

describe('npm run verify', () => {
  const verify = (path: string) => run('src/commands/verify.ts', [path], {});

  test('holds the files of a web archive against the list in it', async () => {
    const whole = join(folder, 'site.wacz');
    expect(await verify(whole)).toEqual({
      code: 0,
      output: `${whole}: 6 whole, 0 changed, 0 missing, 0 extra\n`,
    });
    const changed = join(folder, 'changed-after.wacz');
    const bytes = readFileSync(whole);
    // Of the records, which stand first.
    bytes.writeUInt8(bytes.readUInt8(5000) ^ 1, 5000);
    writeFileSync(changed, bytes);
    expect(await verify(changed)).toMatchObject({
      code: 1,
      output: expect.stringMatching(/^changed: .*data\.warc\.gz\n.*: 5 whole, 1 changed/),
    });
  });

  test('says of an e-book that nothing in it tells', async () => {
    const [book = ''] = readdirSync(join(samples, 'saved')).filter((name) => name.endsWith('.epub'));
    expect(await verify(join(samples, 'saved', book))).toMatchObject({
      code: 2,
      output: expect.stringContaining('it is an e-book'),
    });
  });
});

import { hash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { getSurt } from 'warcio';

/** Where the record of an address stands in a WARC. */
export interface Capture {
  url: string;
  /** Media type, without its charset. */
  mime: string;
  digest: string;
  /** The WARC's name. */
  filename: string;
  offset: number;
  length: number;
}

/** As many as a reader must unpack to find one. */
const linesOfBlock = 1024;

/**
 * The captures in the order in which programs search them (CDXJ, https://specs.webrecorder.net/cdxj/0.1.0/), packed in
 * blocks, and where each block begins: a reader of a large archive then loads a block, not the index.
 *
 * @param moment RFC 3339, in UTC: that of all captures
 */
export function captureIndex(
  captures: readonly Capture[],
  moment: string,
): { name: string; content: Buffer }[] {
  const timestamp = moment.replace(/\D/g, '');
  const lines = captures
    .map(({ url, ...rest }) => {
      const json = JSON.stringify({ url, ...rest, status: 200 });
      return {
        key: `${getSurt(url)} ${timestamp}`,
        line: Buffer.from(`${getSurt(url)} ${timestamp} ${json}\n`),
      };
    })
    .sort((a, b) => Buffer.compare(a.line, b.line));

  const blocks: Buffer[] = [];
  const places = ['!meta 0 {"format": "cdxj-gzip-1.0", "filename": "index.cdx.gz"}'];
  let offset = 0;
  for (let at = 0; at < lines.length; at += linesOfBlock) {
    const block = gzipSync(Buffer.concat(lines.slice(at, at + linesOfBlock).map(({ line }) => line)));
    // As in the records: no operating system in the header.
    block[9] = 255;
    const place = {
      offset,
      length: block.length,
      digest: `sha256:${hash('sha256', block)}`,
      filename: 'index.cdx.gz',
    };
    places.push(`${lines[at]?.key ?? ''} ${JSON.stringify(place)}`);
    blocks.push(block);
    offset += block.length;
  }
  return [
    { name: 'index.cdx.gz', content: Buffer.concat(blocks) },
    { name: 'index.idx', content: Buffer.from(`${places.join('\n')}\n`) },
  ];
}

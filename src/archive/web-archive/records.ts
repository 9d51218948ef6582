import { hash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { v5 as uuid } from 'uuid';
import { WARC_1_1, WARCRecord, WARCSerializer } from 'warcio';

/** What a host answers to the request for an address. */
export interface Answer {
  url: string;
  /** Media type, with its charset. */
  type: string;
  bytes: Uint8Array;
}

/** A record as it stands in a packed WARC, and what an index says of it. */
export interface PackedRecord {
  packed: Buffer;
  /** SHA-256 of the answer's bytes, as WARC writes it. */
  digest: string;
}

/**
 * An answer as a record of WARC 1.1 (https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/#response).
 *
 * @param moment RFC 3339, in UTC
 */
export async function answerRecord({ url, type, bytes }: Answer, moment: string): Promise<PackedRecord> {
  const digest = `sha256:${hash('sha256', bytes)}`;
  const record = WARCRecord.create(
    {
      type: 'response',
      url,
      date: moment,
      warcVersion: WARC_1_1,
      warcHeaders: { 'WARC-Record-ID': recordId(`${url} ${digest}`), 'WARC-Payload-Digest': digest },
      httpHeaders: { 'Content-Type': type, 'Content-Length': String(bytes.length) },
    },
    [bytes],
  );
  return { packed: await pack(record), digest };
}

/** The record that opens a WARC: what wrote it. */
export async function openingRecord(filename: string, software: string, moment: string): Promise<Buffer> {
  const record = WARCRecord.createWARCInfo(
    {
      filename,
      date: moment,
      warcVersion: WARC_1_1,
      warcHeaders: { 'WARC-Record-ID': recordId(`${filename} ${moment}`) },
    },
    { software, format: 'WARC File Format 1.1' },
  );
  return pack(record);
}

/** Derived from the record, because a random id would change the bytes of every archive. */
function recordId(name: string): string {
  return `<urn:uuid:${uuid(name, uuid.URL)}>`;
}

/** Each record is packed alone, so that a reader can take it out by its place and length (WARC 1.1, Annex D). */
async function pack(record: WARCRecord): Promise<Buffer> {
  const packed = gzipSync(await WARCSerializer.serialize(record));
  // The operating system (RFC 1952) is given as unknown, so that the bytes are the same on all.
  packed[9] = 255;
  return packed;
}

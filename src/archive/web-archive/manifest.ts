import { hash } from 'node:crypto';

/** A file of a WACZ. */
export interface Resource {
  path: string;
  /** SHA-256, in hexadecimal. */
  sum: string;
  bytes: number;
}

/** What is said of a web archive as a whole. */
export interface ArchiveFacts {
  title: string;
  description: string;
  software: string;
  /** The address of the page that opens first. */
  address: string;
  /** RFC 3339, in UTC. */
  moment: string;
}

/**
 * The files in which a WACZ lists all others, and the list's own sum
 * (https://specs.webrecorder.net/wacz/1.1.1/#datapackage-json).
 */
export function manifest(
  facts: ArchiveFacts,
  resources: readonly Resource[],
): { path: string; content: Buffer }[] {
  const { title, description, software, address, moment } = facts;
  const list = {
    profile: 'data-package',
    wacz_version: '1.1.1',
    title,
    ...(description !== '' && { description }),
    created: moment,
    modified: moment,
    software,
    mainPageUrl: address,
    mainPageDate: moment,
    resources: resources.map(({ path, sum, bytes }) => ({
      // Frictionless Data Package allows small letters alone in names.
      name: path.slice(path.lastIndexOf('/') + 1).toLowerCase(),
      path,
      hash: `sha256:${sum}`,
      bytes,
    })),
  };
  const content = toJson(list);
  const digest = { path: 'datapackage.json', hash: `sha256:${hash('sha256', content)}` };
  return [
    { path: 'datapackage.json', content },
    { path: 'datapackage-digest.json', content: toJson(digest) },
  ];
}

function toJson(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}

import { lookup } from 'mrmime';

/** The media type that a file's name tells; of an ending that nobody knows, that of bytes. */
export function typeOfFile(name: string): string {
  return lookup(name) ?? 'application/octet-stream';
}

import { typeOfFile } from '../../media/type-of-file.ts';

/** The media type that a static host gives a file of a built site. Texts of ours are UTF-8, all of them. */
export function mediaType(name: string): string {
  const file = name.slice(name.lastIndexOf('/') + 1);
  // `SHA256SUMS`, `_headers`: lists of ours to be read by people.
  const type = file.includes('.') ? typeOfFile(file) : 'text/plain';
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}

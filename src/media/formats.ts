import { withoutQuery } from '../address/without-query.ts';
import { extname } from 'node:path';

/** A format of sound or film that browsers play (https://developer.mozilla.org/docs/Web/Media/Guides/Formats/Containers). */
interface Format {
  endings: readonly string[];
  type: string;
  /** How its files begin, as a string of a character for each byte. */
  start: RegExp;
}

export const formats: readonly Format[] = [
  // ID3 (https://id3.org/id3v2.4.0-structure), or the sync word of a frame of MPEG audio, layer III.
  { endings: ['.mp3'], type: 'audio/mpeg', start: /^(?:ID3|\xff[\xe2\xe3\xf2\xf3\xfa\xfb])/ },
  // ADTS: the same sync word with layer 0.
  { endings: ['.aac'], type: 'audio/aac', start: /^(?:ID3|\xff[\xf0\xf1\xf8\xf9])/ },
  { endings: ['.m4a'], type: 'audio/mp4', start: /^[^]{4}ftyp/ },
  { endings: ['.ogg', '.oga', '.opus'], type: 'audio/ogg', start: /^OggS/ },
  { endings: ['.flac'], type: 'audio/flac', start: /^fLaC/ },
  { endings: ['.wav'], type: 'audio/wav', start: /^RIFF[^]{4}WAVE/ },
  { endings: ['.mp4', '.m4v', '.mov'], type: 'video/mp4', start: /^[^]{4}(?:ftyp|moov|wide|mdat)/ },
  // EBML (RFC 8794): 1A 45 DF A3.
  { endings: ['.webm'], type: 'video/webm', start: /^[^]E\xdf\xa3/ },
  { endings: ['.ogv'], type: 'video/ogg', start: /^OggS/ },
];

/** Whether an address, as written, names sound or film, by its ending. */
export function sortOf(src: string): 'audio' | 'video' | undefined {
  const ending = extname(withoutQuery(src)).toLowerCase();
  const type = formats.find(({ endings }) => endings.includes(ending))?.type;
  if (type === undefined) return undefined;
  return type.startsWith('audio/') ? 'audio' : 'video';
}

/** A recording's media type: its name's ending and its first bytes must agree, or a host could serve it as something else. */
export function typeOfRecording(ending: string, start: string): string | undefined {
  return formats.find(({ endings, start: form }) => endings.includes(ending) && form.test(start))?.type;
}

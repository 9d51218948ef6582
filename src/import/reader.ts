import type { VFile } from 'vfile';
import type { Highlight } from './exports/highlights/add-highlights.ts';
import type { Unreadable } from './unreadable.ts';

/**
 * What an article is before it is stored: the values of its front matter, each as a person would write it (dates in ISO
 * 8601, addresses whole, text and not HTML). What is not known is missing; the order is that of the stored file.
 */
export interface Facts {
  title?: string;
  author?: string[];
  date?: string;
  updated?: string;
  retrieved?: string;
  source?: string;
  publisher?: string;
  dek?: string;
  topics?: string[];
  lang?: string;
  archived?: string[];
  image?: { src?: string; alt?: string; caption?: string; credit?: string };
}

/** What became of lines of the input. */
export interface Placement {
  /** The first line, and the last one, from 1. */
  from: number;
  to: number;
  /** The key of the front matter, or `body`. */
  became: keyof Facts | 'body' | 'remark';
}

/** One article that a reader found in an input. */
export interface FoundArticle {
  facts: Facts;
  /** Lines of the input of which the facts say a part only; they are kept as comments in the front matter. */
  remarks?: readonly string[];
  /** Lines of a page that are no part of it. */
  leftOut?: readonly string[];
  /** What became of each line, for readers of plain text. */
  placements?: readonly Placement[];
  /** Front matter that is stored as it was written; the facts are then only what is known of the article. */
  frontMatter?: string;
  /** The body as it is stored, but for the references to the pictures below. */
  markdown: string;
  /**
   * The pictures that came with it: bytes by the reference under which `markdown` or `facts.image.src` names them, as it
   * is written there. All other references are left as they are.
   */
  pictures: ReadonlyMap<string, Uint8Array>;
  /** Other files that came with it, by the names under which they are stored beside it: safe on any disk, and no picture's. */
  attachments?: ReadonlyMap<string, Uint8Array>;
  /** Where pictures that it names by a path are found. An export is a stranger's: it names no files of this machine. */
  readBeside?: Input['readBeside'];
}

/** An address that an input lists without its article: a bookmark. */
export interface FoundAddress {
  address: string;
  /** What the list knows of it; `retrieved` is the day on which it was put there. */
  facts: Facts;
  /** What else the list says of it: notes, its folder, whether it was read. */
  remarks?: readonly string[];
  /** What was marked in its text. */
  highlights?: readonly Highlight[];
}

/** The files of an article that was stored before, to be stored again as they are. */
export interface FoundFiles {
  /** The name of its folder. */
  id: string;
  /** Bytes by name, from that folder, with slashes; `index.md` is one of them. */
  files: ReadonlyMap<string, Uint8Array>;
}

export type Found = FoundArticle | FoundAddress | FoundFiles;

/** Something to import: a file, or what an address answered. */
export interface Input {
  /** As a person would name it: a path or an address. */
  name: string;
  /** Absolute path, if it is a file on this machine: for readers that must not take all of it into memory. */
  path?: string;
  /** Where it was fetched from, and on which day, if it was. */
  address?: string;
  day?: string;
  /** In bytes. */
  size: number;
  /** How it begins: at most 64 KB. */
  start: Uint8Array;
  /** All of it. @throws Unreadable if it is too large to take into memory */
  read(): Promise<Uint8Array>;
  /**
   * A file that was saved with it. @param path relative, with slashes
   *
   * @returns undefined if there is none, or it lies outside of the input's own folder
   */
  readBeside?(path: string): Promise<Uint8Array | undefined>;
}

/** What the person who imports asked for. */
export interface Wishes {
  /** Join paragraphs that a page break cut in two. */
  join: boolean;
  /** Say what each article would be. */
  describe?: boolean;
  /** Fetch the pages of addresses that an input lists without their text. */
  fetch?: boolean;
  /** Fetch pictures that are on somebody's server. */
  pictures?: boolean;
  /** Ask servers of this machine and its network, too. */
  allowPrivate?: boolean;
}

/** One kind of input. Adding one is adding a file and a line to `readers.ts`. */
export interface Reader {
  /** Its name, as `--json` and messages say it: `scrape`, `page`, `wallabag export`. */
  kind: string;
  /** Whether an input is of this kind, from its content, not its name. */
  recognises(input: Input): boolean;
  /**
   * Gives what is in it, one after the other, so that an export of any size needs no more memory than one article.
   *
   * @param file takes what is to be said of it, with its place where there is one
   * @returns each article and each address, and for what cannot be read in an input of many the reason
   * @throws Unreadable with the reason, where nothing more can be read
   */
  read(input: Input, file: VFile, wishes: Wishes): AsyncIterable<Found | Unreadable>;
}

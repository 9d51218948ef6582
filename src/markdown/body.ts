import type { Recording } from '../media/recording.ts';
import type { Picture } from '../pictures/picture.ts';

/**
 * What a rendered article is made of: sanitised HTML, and between it the parts whose markup needs more than
 * the article itself (the library, the picture's file, the reader's language) and is left to `site/body`.
 *
 * The HTML on both sides of a part need not be balanced: a figure in a quotation splits the quotation.
 */
export type Body = BodyPart[];

export type BodyPart = Html | Figure | Player | RelatedArticle | Embed;

export interface Html {
  kind: 'html';
  html: string;
}

/** A picture, with what the article says of it. */
export interface Figure {
  kind: 'figure';
  /** As written, untrusted: a relative path, an http(s) address or a data address. Absent: the picture was lost. */
  src?: string;
  /** What `src` names, once the library has looked. */
  picture?: Picture;
  /** What is seen. Empty: nobody described it. */
  alt: string;
  /** What it shows, as sanitised inline HTML. */
  caption?: string;
  /** Who made it, as plain text. */
  credit?: string;
  /** Where a click on the picture led, when not to the picture itself. */
  href?: string;
  /** It stands in a line of text, so that only phrasing content may replace it. */
  inline: boolean;
  /** Where it was written (1-based), for messages. */
  line: number;
  column: number;
}

/** Sound or film beside the article. */
export interface Player {
  kind: 'player';
  sort: 'audio' | 'video';
  /** As written, untrusted: a path. */
  src: string;
  /** What `src` names, once the library has looked. */
  recording?: Recording;
  /** What it is called; absent when nobody says. */
  title?: string;
  /** Where it was written (1-based), for messages. */
  line: number;
  column: number;
}

/** A line that points to another article. */
export interface RelatedArticle {
  kind: 'related';
  title: string;
  /** http(s) address of the original; absent when the scrape lost it. */
  url?: string;
}

/** A post or video of a third party, which is named and linked but never loaded. */
export interface Embed {
  kind: 'embed';
  /** The service's name as people know it, such as 'YouTube'; absent when nothing tells. */
  service?: string;
  /** http(s) address of the post or video; absent when the scrape lost it. */
  url?: string;
  /** What the scrape kept of it, as sanitised HTML. */
  html?: string;
}

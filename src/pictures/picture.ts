/** What became of a picture that an article names. */
export type Picture = ShownPicture | HugePicture | RemotePicture | MissingPicture;

/** One that pages can show. */
export type ShownPicture = SizedPicture | WholePicture;

/** One whose original is a file of the site: linked, if not shown. */
export type HeldPicture = ShownPicture | HugePicture;

/** A picture before it has its name on the site. */
export type Unnamed<Kind> = Kind extends HeldPicture ? Omit<Kind, 'name'> : never;

interface Held {
  /** The original: its file, from the content folder, with slashes, or the data address that it is written in. */
  origin: string;
  /** The original's file name on the site; no two pictures of an article share it. */
  name: string;
}

/** Shown in the sizes that `renditionsOf` lists. */
export interface SizedPicture extends Held {
  kind: 'sized';
  /** CSS pixels. */
  width: number;
  height: number;
  /** How many pixels it is wide; a drawing (SVG) has two for each of CSS. */
  pixels: number;
  /** What is shown to browsers and programs that know no WebP. */
  plain: 'jpg' | 'png';
  /** Few colours and sharp edges, which WebP and JPEG would blur. */
  isLineArt: boolean;
}

/** Shown as it is: small, an animation, or of a format that only browsers know. */
export interface WholePicture extends Held {
  kind: 'whole';
  width: number;
  height: number;
}

/** Too large to be shown by anybody: linked. */
export interface HugePicture extends Held {
  kind: 'huge';
}

/** On somebody's server: named and linked, never loaded. */
export interface RemotePicture {
  kind: 'remote';
  href: string;
}

export interface MissingPicture {
  kind: 'missing';
}

/** Whether there is something to see. */
export function isShown(picture: Picture | undefined): picture is ShownPicture {
  return picture?.kind === 'sized' || picture?.kind === 'whole';
}

/** Whether the site has the original. */
export function isHeld(picture: Picture | undefined): picture is HeldPicture {
  return picture !== undefined && 'origin' in picture;
}

/** What became of a recording that an article names. */
export type Recording = HeldRecording | RemoteRecording | MissingRecording;

/** A file of the site that browsers play. */
export interface HeldRecording {
  kind: 'held';
  /** Its file, from the content folder, with slashes. */
  origin: string;
  /** Its file name on the site; no two recordings of an article share it. */
  name: string;
  /** Its media type, such as `audio/mpeg`. */
  type: string;
}

/** On somebody's server: named and linked, never loaded. */
export interface RemoteRecording {
  kind: 'remote';
  href: string;
}

export interface MissingRecording {
  kind: 'missing';
}

declare namespace App {
  /** What every page has at hand. */
  interface Locals {
    library: import('./library/library.ts').Library;
    /** The site's own words, in its language. */
    words: import('./language/words.ts').Words;
    /** Address of the page, from the root of the site. */
    address: string;
    /** The way from the page to the root: nothing, `../`, `../../`, to be put before an address. */
    root: string;
  }
}

/** The code of a script, as `astro.config.mjs` gives it. */
declare module '*?script' {
  const code: string;
  export default code;
}

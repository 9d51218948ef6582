/** Elements that stand in a line, in HTML. */
export const inlineElements = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark math nobr noindex picture q rb rp rt rtc ruby s samp small source span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Elements that HTML and MathML know, and that are no part of a line, older ones among them (https://html.spec.whatwg.org/multipage/indices.html#elements-3). */
const known = new Set(
  `address area article aside audio base basefont bgsound blockquote body button canvas caption center col colgroup dd details dialog dir
  div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe input keygen
  layer legend li link listing main map marquee menu menuitem meta meter multicol nav noembed noframes noscript object ol optgroup option
  output p param plaintext pre progress script search section select slot style summary svg table tbody td template textarea tfoot th
  thead title tr track ul video xmp annotation maction menclose merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts
  mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover semantics`.split(
    /\s+/,
  ),
);

/** What nobody knows is inline: agencies mark places and names with elements of their own, such as `location`. */
export const isUnknownElement = (name: string): boolean =>
  /^[a-z][a-z\d]*$/.test(name) && !known.has(name) && !inlineElements.has(name);

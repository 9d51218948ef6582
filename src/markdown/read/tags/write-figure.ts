import { endsSentence } from '../../../language/sentence-end.ts';

/** What a shortcode says of a picture. */
export interface Pictured {
  src: string;
  alt?: string;
  title?: string;
  caption?: string;
  credit?: string;
  href?: string;
}

/** A picture with its caption, in one line of Markdown. */
export function writeFigure({ src, alt = '', title, caption, credit, href }: Pictured): string {
  const image = `![${alt.replace(/[[\]\\]/g, '\\$&')}](${target(src)})`;
  // Scripts without capitals have signs of their own.
  const isPlain = title && caption && !endsSentence.test(title) && !/\p{Lo}/u.test(title);
  const words = [title, caption]
    .filter((part) => part !== undefined && part !== '')
    .join(isPlain ? '. ' : ' ');
  const said = [words, credit ? `**${credit}**` : ''].filter((part) => part !== '').join(' ');
  const linked = href ? `[${image}](${target(href)})` : image;
  return said === '' ? linked : `${linked} <small>${said}</small>`;
}

/** Without brackets around it: in HTML they would make a tag of it. */
function target(address: string): string {
  return address.replace(/[<>()\s]+/g, (signs) =>
    encodeURIComponent(signs).replaceAll('(', '%28').replaceAll(')', '%29'),
  );
}

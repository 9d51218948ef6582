/** Reads the tags of Kirby (https://getkirby.com/docs/guide/content/text-formatting): pictures, films, links with words. */
import { pictureEndings } from '../../../pictures/picture-name.ts';
import { lineEnds } from '../line-ends.ts';
import { outsideCode } from '../outside-code.ts';
import { writeFigure } from '../tags/write-figure.ts';

const tag =
  /(?<![\p{L}\p{N}\]])\((image|figure|link|email|file|video|youtube|vimeo):[ \t]*((?:[^()]|\([^()\n]{0,300}\)){1,2000})\)/gu;
const key = /\s(alt|caption|class|height|lang|link|popup|rel|target|text|title|type|width):[ \t]*/;
const picture = new RegExp(`^\\S[^:\\n]{0,300}\\.(?:${pictureEndings})$|^https?://\\S+$`, 'i');

export function kirbytext(markdown: string): string {
  if (!/\((?:image|figure|link|email|file|video|youtube|vimeo):/.test(markdown)) return markdown;
  return outsideCode(markdown, (text) =>
    text.replace(tag, (found: string, name: string, inside: string) =>
      /\n[ \t]*\n/.test(inside) ? found : (readTag(name, inside) ?? found) + lineEnds(found),
    ),
  );
}

/** @returns undefined for words in brackets that only look like a tag: `(link: see below)` */
function readTag(name: string, inside: string): string | undefined {
  const [first = '', ...rest] = inside.split(key);
  const value = first.trim();
  const named = new Map<string, string>();
  for (let at = 0; at < rest.length; at += 2)
    named.set(rest[at] ?? '', (rest[at + 1] ?? '').replace(/\s+/g, ' ').trim());
  if (name === 'image' || name === 'figure')
    return picture.test(value)
      ? writeFigure({
          src: value,
          alt: named.get('alt'),
          caption: named.get('caption') ?? named.get('title'),
          href: named.get('link'),
        })
      : undefined;
  if (/\s/.test(value)) return undefined;
  const words = named.get('text');
  if (name === 'link' || name === 'email' || name === 'file')
    return words && `[${words}](<${name === 'email' ? `mailto:${value}` : value}>)`;
  const caption = named.get('caption');
  if (!/^https?:\/\//.test(value)) return undefined;
  return caption ? `[${caption}](<${value}>)` : value;
}

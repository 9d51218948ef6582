/** The pictures of a tag that shows several, as site generators have it, each with what the tag says of it. */
import { escapeHtml } from '../../../escape-html.ts';
import { isPictureName } from '../../../../pictures/picture-name.ts';
import type { Arguments } from '../../tags/read-arguments.ts';
import { type Pictured, writeFigure } from '../../tags/write-figure.ts';

const isPath = /^(?:https?:)?\//;
/** Of an argument's name: `alt2`. */
const numbered = /^[a-z_-]+?[_-]?(\d{1,3})$/;

/** @returns undefined if it names none */
export function galleryOfTag(given: Arguments): string | undefined {
  const listed = listedIn(given);
  if (listed !== undefined) return listed;
  const loose = given.others.filter((value) => isPictureName(value));
  if (loose.length === 0) return numberedIn(given);
  // `galleryGroup 'Boats' 'Seen from the quay' '/boats' boat.png`
  const said = given.others.filter((value) => !isPictureName(value) && !isPath.test(value));
  const caption = loose.length === 1 ? said.join(': ') : undefined;
  return loose.map((src) => writeFigure({ src, caption })).join(' ');
}

/** `img1="a.png" alt1="Boats" img2="b.png" alt2="The quay"` */
function numberedIn({ named }: Arguments): string | undefined {
  const given = Array.from(named);
  const pictures = given.flatMap(([name, src]) => {
    const number = numbered.exec(name)?.[1];
    if (number === undefined || !isPictureName(src)) return [];
    const beside = given.filter(([key, value]) => numbered.exec(key)?.[1] === number && value !== src);
    const alt = beside.find(([key]) => key.startsWith('alt'))?.[1];
    const caption = beside.find(([key, value]) => !key.startsWith('alt') && /\s/.test(value))?.[1];
    return [{ src, alt, caption }];
  });
  return pictures.length === 0 ? undefined : writeFigures(pictures);
}

/** `images="a.png, b.png" caption="Boats"`, `images="a.png|Boats|Seen from the quay,b.png|…"` */
function listedIn({ named }: Arguments): string | undefined {
  const list = Array.from(named).find(([, value]) => isPictureName(value.split(/[,|]/)[0] ?? ''));
  if (list === undefined || !/[,|]/.test(list[1])) return undefined;
  const items = list[1].split(/,\s*(?=[^\s,|]{1,300}\.[a-z]{3,4}\s*(?:[,|]|$))/i);
  const pictures = items.map((item) => {
    const [src = '', ...words] = item.split('|').map((part) => part.trim());
    return { src, alt: words.length > 1 ? words[0] : '', caption: words.at(-1) };
  });
  const said = Array.from(named).filter(([key, value]) => key !== list[0] && /\p{L}\s+\p{L}/u.test(value));
  return [
    writeFigures(pictures),
    ...said.map(([, value]) => `<p><small>${escapeHtml(value)}</small></p>`),
  ].join('');
}

/** Each with its caption stands for itself. */
function writeFigures(pictures: Pictured[]): string {
  if (pictures.every(({ caption }) => !caption)) return pictures.map(writeFigure).join(' ');
  return pictures
    .map(({ src, alt = '', caption = '' }) => {
      const image = `<img src="${attribute(src)}" alt="${attribute(alt)}">`;
      return `<figure>${image}<figcaption>${escapeHtml(caption)}</figcaption></figure>`;
    })
    .join('');
}

function attribute(value: string): string {
  return escapeHtml(value).replaceAll('"', '&quot;');
}

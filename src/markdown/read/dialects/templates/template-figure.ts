/** The pictures that a tag of a site generator shows, as Markdown. */
import { type Arguments, valueOf } from '../../tags/read-arguments.ts';
import { galleryOfTag } from './template-gallery.ts';
import { writeFigure } from '../../tags/write-figure.ts';
import { isPictureName } from '../../../../pictures/picture-name.ts';

const known = /^(?:asset_img|img|image|figure|picture|frame)$/;
const several = /galler|galeri|album|slide|carousel|images|pictures|photos/;
const sources = 'src url path image_path image-path image img file filename'.split(' ');
const credits = 'attr credit credits attribution photographer copyright byline'.split(' ');
/** Arguments that are no words for readers, or are read by name. */
const others = /^(?:alt|title|attr.*|credits?|photographer|copyright|byline|style|class|sizes|srcset|on\w+)$/;
const sentence = /^[\p{Lu}\p{Lo}][\p{L}\p{M}’']*,?\s+\S+\s+\S/u;
/** `--alt` of Jekyll Picture Tag, and how a picture is laid out. */
const option = /^(?:--.*|\d+(?:x\d*)?|[a-z]{1,2})$/;
/** How wide Eleventy shows one: `(min-width: 800px) 50vw, 100vw`. */
const widths = /^(?:\([^()]{0,100}\)[^()]{0,50})*\d{1,3}vw$/;

/**
 * `figure src=… caption=…`, `include image.html url=…`, `asset_img quay.png The quay`, `img left /a.png 300 "The quay"`,
 * `gallery "a.png" "b.png"`.
 *
 * @param isAlone nothing else stands on its line
 * @returns undefined if it shows none
 */
export function figureOfTag(name: string, given: Arguments, isAlone: boolean): string | undefined {
  // An included file is called after what it shows.
  const shown = name === 'include' ? (given.others[0] ?? '') : name;
  const gallery = several.test(shown) ? galleryOfTag(given) : undefined;
  if (gallery !== undefined) return gallery;
  const loose = given.others.filter((value) => isPictureName(value));
  const isPicture = known.test(name) || /img|image|figure|picture|photo/.test(name);
  // In a line, a tag with a picture's path may only give its address: `src="{% static 'quay.png' %}"`.
  const shows = valueOf(given, 'alt', 'caption') !== undefined || (isAlone && given.others[0] === loose[0]);
  const named = sources.map((key) => valueOf(given, key)).filter((value) => value !== undefined);
  const target = valueOf(given, 'href');
  if (isPicture && named.length === 0 && target !== undefined && isPictureName(target)) named.push(target);
  const src =
    named.find((value) => isPictureName(value)) ?? named[0] ?? (isPicture || shows ? loose[0] : undefined);
  if (src === undefined || !(isPictureName(src) || /^(?:figure|img|image)$/.test(name))) return undefined;
  const at = given.others.indexOf(src);
  const words =
    at < 0 || !(known.test(name) || shows)
      ? []
      : given.others
          .slice(at + 1)
          .filter(
            (word) => !option.test(word) && !widths.test(word) && (known.test(name) || /\s/.test(word)),
          );
  const [title, alt] = titleAndAlt(words);
  const caption = valueOf(given, 'caption', 'description', 'text') ?? sentenceIn(given);
  const said = valueOf(given, 'title') ?? title;
  // In the theme that has `path`, it shows where a pointer rests: https://github.com/alshedivat/al-folio
  const isHidden = given.named.has('path') && caption === undefined;
  return writeFigure({
    src,
    alt: valueOf(given, 'alt') ?? alt ?? (isHidden ? said : words.join(' ')),
    title: isHidden ? undefined : said,
    caption,
    credit: valueOf(given, ...credits),
    href: [valueOf(given, 'link', 'href', 'attrlink')].find((href) => href !== src),
  });
}

/** What else a tag says in words of its own, such as `legende="…"`; what begins otherwise is of the look. */
function sentenceIn({ named }: Arguments): string | undefined {
  const said = Array.from(named).find(([key, value]) => !others.test(key) && sentence.test(value));
  return said?.[1];
}

/** Hexo's `'"title" "alt"'` and Octopress' `'title' 'alt'`: https://hexo.io/docs/tag-plugins#Image */
function titleAndAlt(words: readonly string[]): string[] {
  const [first = '', second] = words;
  const together = /^"([^"]*)" "([^"]*)"$/.exec(first);
  if (together) return together.slice(1);
  // What is not quoted is one word for each.
  const areQuoted = words.length === 2 && words.some((word) => /\s/.test(word));
  return areQuoted && second !== undefined ? [first, second] : [];
}

/** Reads the tag of a component of MDX (`<Callout type="warning">`, also of Vue) for what it stands for. */
import { embedAddress } from '../../tags/embed-address.ts';
import { type Arguments, readArguments, valueOf } from '../../tags/read-arguments.ts';
import { writeFigure } from '../../tags/write-figure.ts';
import { isPictureName } from '../../../../pictures/picture-name.ts';

/** As Tina writes it: `children={<> … </>}` */
const fragment = /\schildren=\{\s*<>([^<>]{0,3000})<\/>\s*\}/;
const notes =
  /^(?:Callout|Admonition|Aside|Alert|Note|Tip|Info|Warning|Caution|Danger|Important|Details|Accordion|AccordionItem|Collapse|Hint)$/;
const sorts = /^(?:Callout|Admonition|Aside|Alert|Hint)$/;
const labelled = /^(?:Tab|TabItem|TabPane|CodeGroupItem|Card|LinkCard|Step|Badge|Button|LinkButton)$/;
/** Of Mintlify: https://mintlify.com/docs/components/fields */
const field = /^(?:Param|Response)Field$/;
/** They name the page. */
const wrapper = /layout|head|seo|meta|page|post|article/i;

/** Where a component's tag stands, and which of its two it is. */
export interface ComponentTag {
  startsLine: boolean;
  endsLine: boolean;
  isEnd: boolean;
  /** It closes itself. */
  isWhole: boolean;
}

/**
 * @param text what stands behind the name
 * @returns what a component stood for, as Markdown; undefined if nobody can know
 */
export function readComponent(name: string, text: string, tag: ComponentTag): string | undefined {
  const isAlone = tag.startsLine && tag.endsLine;
  const inside = fragment.exec(text)?.[1]?.trim();
  const given = readArguments(
    text
      .replace(fragment, ' ')
      .replace(/=\{(?:"([^"{}]*)"|'([^'{}]*)'|`([^`{}]*)`)\}/g, '="$1$2$3"')
      .replace(/=\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, '=""'),
  );
  if (notes.test(name) && !tag.isWhole) return isAlone ? writeNote(name, given, tag.isEnd) : '';
  if (tag.isEnd) return '';
  if (inside !== undefined)
    return /quote/i.test(name) && isAlone ? writeQuotation(inside, given) : inside.replace(/^[ \t]+/gm, '');
  const shown = writeLabel(name, given) ?? writeField(name, given) ?? writePicture(given);
  if (shown !== undefined) return shown;
  const player = name.toLowerCase().replace(/(?:embed|player|video)$|^lite/g, '');
  const embed = embedAddress(player || 'video', given);
  if (embed !== undefined) return isAlone ? `\n${embed}\n`.trim() : embed;
  const headed = valueOf(given, 'title', 'heading', 'summary');
  if (headed !== undefined && isAlone && !tag.isWhole && !wrapper.test(name)) return `**${headed}**`;
  // The words between its tags stay.
  return tag.isWhole ? undefined : '';
}

/** As `admonitions` reads it. */
function writeNote(name: string, given: Arguments, isEnd: boolean): string {
  if (isEnd) return ':::';
  const sort =
    (sorts.test(name) ? valueOf(given, 'type', 'variant', 'kind') : undefined) ?? name.toLowerCase();
  const words = valueOf(given, 'title', 'summary', 'header', 'label');
  return `:::${/^[\w-]+$/.test(sort) ? sort : 'note'}${words === undefined ? '' : ` ${words}`}`;
}

function writeQuotation(words: string, given: Arguments): string {
  const author = valueOf(given, 'authorname', 'author', 'name', 'cite', 'source');
  const said = author === undefined ? words : `${words}<br><br>${author}`;
  return said.replace(/^[ \t]*/gm, '> ');
}

function writeLabel(name: string, given: Arguments): string | undefined {
  const title = valueOf(given, 'title', 'label', 'summary', 'header', 'text', 'name', 'value');
  if (!labelled.test(name) || title === undefined) return undefined;
  const address = valueOf(given, 'href', 'to', 'link');
  const words =
    address === undefined ? title : `[${title}](<${address.replace(/[<>\s]+/g, encodeURIComponent)}>)`;
  return name === 'Badge' ? words : `**${words}** `;
}

function writeField(name: string, given: Arguments): string | undefined {
  if (!field.test(name)) return undefined;
  const what = valueOf(given, 'path', 'query', 'body', 'header', 'name') ?? '';
  const type = valueOf(given, 'type');
  return what === '' ? '' : `**${what}**${type ? ` (${type})` : ''} `;
}

function writePicture(given: Arguments): string | undefined {
  const src = valueOf(given, 'src', 'image', 'img');
  if (src === undefined || !isPictureName(src)) return undefined;
  const [alt, caption, credit] = ['alt', 'caption', 'credit'].map((name) => valueOf(given, name));
  return writeFigure({ src, alt, caption, credit });
}

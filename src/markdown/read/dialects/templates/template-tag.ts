/** Parses the inside of a tag of a site generator: `note info "Of the tides"`, `/note`, `endnote`, `youtube(id="x")`. */
import { type Arguments, readArguments } from '../../tags/read-arguments.ts';

export interface TemplateTag {
  /** In small letters; empty for what has no name. */
  name: string;
  /** It ends what a tag of this name began. */
  closes: boolean;
  /** What stands behind the name, as it was written. */
  behind: string;
  /** The same as arguments. */
  given: Arguments;
}

/** What else stands on the line of a tag. */
export interface TagLine {
  startsLine: boolean;
  endsLine: boolean;
}

/** Arguments of Hexo's themes: `link The log::https://…::quay.png`, `frame phone::quay.jpg::alt=The quay`. */
const partedByColons = /\S::(?:https?:\/\/|\/|[\w-]+=)/;

function argumentsOf(behind: string): Arguments {
  if (!partedByColons.test(behind)) return readArguments(behind);
  const named = new Map<string, string>();
  const others: string[] = [];
  for (const part of behind.split('::').map((each) => each.trim())) {
    const [, name, value = ''] = /^([\w-]{1,20})=(.*)$/s.exec(part) ?? [];
    if (name === undefined) others.push(part);
    else named.set(name, value);
  }
  return { named, others };
}

export function parseTag(inside: string): TemplateTag {
  // `tab header="Sorts" disabled=true /` has no end.
  const said = inside.replace(/^(?:\/|end)\s*/, '').replace(/(?<=[\s"'])\/$/, '');
  const name = nameOfTag(said);
  const behind = said.slice(name.length);
  return { name, closes: /^(?:\/|end)/.test(inside), behind, given: argumentsOf(behind) };
}

/** In small letters; empty if something else stands there. */
export function nameOfTag(inside: string): string {
  return /^[\w.-]+/.exec(inside)?.[0].toLowerCase() ?? '';
}

/** Zola's `youtube(id="x")` (https://www.getzola.org/documentation/content/shortcodes/). */
const call = /^(\w+)\((.*)\)$/s;
/** Logseq's `video https://…`, and Roam's `[[youtube]]: https://…`. */
const embedOfNotes =
  /^(?:\[\[)?(video|youtube|vimeo|tweet|twitter|audio|pdf|iframe|embed)(?:\]\])?:?\s+(?=https?:\S+$)/;

/** Whether `{{ … }}`, which holds a value elsewhere, is a tag. */
export function isTagOfValues(inside: string): boolean {
  return call.test(inside) || embedOfNotes.test(inside);
}

/**
 * A tag in the form of Liquid.
 *
 * @param calls the names of Zola's calls with a body that are open: all of them end in `{% end %}`
 */
export function asLiquid(inside: string, isLiquid: boolean, calls: string[]): string {
  const [, name, given] = call.exec(inside) ?? [];
  if (isLiquid && name !== undefined) calls.push(name);
  if (inside === 'end') return `end${calls.pop() ?? ''}`;
  return name === undefined ? inside.replace(embedOfNotes, '$1 ') : `${name} ${given ?? ''}`;
}

/** Notes and folded texts between two tags of a site generator, as Markdown. */
import { type Arguments, valueOf } from '../../tags/read-arguments.ts';
import type { TagLine, TemplateTag } from './template-tag.ts';

const foldedNames = 'details|spoiler|expand|fold|folding|hidetoggle|hideblock|accordion|collaps(?:e|ible)';
const folded = new RegExp(`^(?:${foldedNames})$`);
const note = new RegExp(
  `^(?:notice|hint|callout|admonition|alert|note|warning|info|tip|danger|important|caution|${foldedNames})$`,
);
/** What a note is; another word is the name of an icon or a colour. */
const sorts =
  /^(?:note|info|tip|hint|warning|caution|danger|important|success|error|failure|attention|question|help|example|quote|abstract|summary|todo|bug|news|update|notice|seealso)$/;
/** How a note of Hexo's themes looks. */
const looks = /^(?:simple|modern|flat|disabled|no-icon|icon)$/;

/** The colours of a folded text, before what it is called: `{% folding blue open, The log %}`. */
const colours =
  /^\s*(?:(?:open|cyan|green|yellow|red|blue|purple|orange|gr[ae]y|black|white|pink)\s*){1,3},\s*(\S[^]*)$/;

/** How a note began: alone on its line, with text behind it, or within a line, where it is none. */
export type NoteStart = 'alone' | 'with text' | 'in a line';

export function isNote(name: string): boolean {
  return note.test(name);
}

/** @param open the notes that began and have not ended, which this one joins */
export function startNote(
  { name, behind, given }: TemplateTag,
  { startsLine, endsLine }: TagLine,
  open: NoteStart[],
): string {
  const [first = '', ...others] = given.others;
  // `{% note info %}` says its sort, `{{% note "Of the tides" %}}` its title.
  const isSort = !folded.test(name) && /^[a-z][\w-]*$/.test(first);
  const sort = valueOf(given, 'style', 'type') ?? (isSort ? first : name);
  const type = sorts.test(sort) ? sort : name;
  const words = (isSort ? others : given.others).filter((word) => !looks.test(word));
  const coloured = folded.test(name) ? colours.exec(behind)?.[1]?.trim() : undefined;
  const title =
    coloured ??
    valueOf(given, 'title', 'summary', 'heading', 'header') ??
    namedTitle(given) ??
    words.join(' ');
  const start = !startsLine ? 'in a line' : endsLine ? 'alone' : 'with text';
  open.push(start);
  if (start === 'in a line') return title === '' ? '' : `**${title}** `;
  return start === 'alone' ? `:::${type} ${title}`.trimEnd() : `> [!${type}] ${title}<br>`;
}

/** `{% admonition type="info" name="Of the tides" %}`, but not the name of an icon. */
function namedTitle(given: Arguments): string | undefined {
  const name = valueOf(given, 'name');
  return name !== undefined && /^\p{Lu}|\s/u.test(name) ? name : undefined;
}

/** A note that says all in its own tag, which no other ends: `{% admonition "note", "Of the tides", "They are high." %}` */
export function wholeNote({ name, given: { named, others } }: TemplateTag): string | undefined {
  const [sort = '', title = '', words = '', ...more] = others;
  if (named.size > 0 || more.length > 0 || !/\s/.test(words)) return undefined;
  return `> [!${sorts.test(sort) ? sort : name}] ${title}<br>${words.replace(/\s+/g, ' ')}`;
}

/** @param open the notes that began and have not ended; the last one ends here */
export function endNote({ startsLine }: TagLine, open: NoteStart[]): string {
  const start = open.pop() ?? 'alone';
  return start !== 'alone' ? '' : startsLine ? ':::' : ' :::';
}

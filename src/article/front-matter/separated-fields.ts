/** Fields of their own between lines of dashes, the text being one of them, as Lektor writes them: https://www.getlektor.com/docs/content/ */
import { blankLines, countLineEnds, type FrontMatter, withoutAny } from './front-matter.ts';
import { key } from './lines-of-keys.ts';
import { knownKey } from './schema-names.ts';

const betweenFields = /(?<=\n)---[ \t]*\n/;
/** What the text is called. */
const text = /^(?:body|content|text)[ \t]*:[ \t]*/i;
const title = /^title[ \t]*:/i;
/** `#### image ####`: https://www.getlektor.com/docs/content/flow/ */
const startOfBlock = /^#### [\w-]+ ####[ \t]*$/gm;
/** Within a value, each line of dashes has one more. */
const longerDashes = /^-(-{3,})(?=[ \t]*$)/gm;
const betweenParts = /^----[ \t]*$/gm;
const textOfBlock = /^(?:text|body|content|html|caption)[ \t]*:[ \t]*/gim;
const picture = /^(?:image|picture|photo|img|src)[ \t]*:[ \t]*([^\s:]+)$/gim;
const look = /^(?:class|style|align|width|height|size|position|columns)[ \t]*:[ \t]*[\w%.-]*$/gim;
const longest = 200_000;

/** @returns undefined unless all between lines of dashes are fields, one of them a title and one the text */
export function separatedFields(source: string): FrontMatter | undefined {
  if (source.length > longest || !/^\uFEFF?\w+[ \t]*:[^\n]*\n/.test(source)) return undefined;
  const fields = source.replace(/^\uFEFF/, '').split(betweenFields);
  if (!fields.every((field) => key.test(field) || field.trim() === '')) return undefined;
  if (fields.filter((field) => text.test(field)).length !== 1 || !fields.some((field) => title.test(field)))
    return undefined;
  const blankOf = (field: string) => blankLines(countLineEnds(field));
  return {
    ...withoutAny(source),
    text: fields.map((field) => (text.test(field) ? blankOf(field) : yamlOf(field))).join('\n'),
    body: fields.map((field) => (text.test(field) ? bodyOf(field) : blankOf(field))).join('\n'),
    lines: countLineEnds(source) + 1,
  };
}

/** On the first line of its field; a list has an item on each line. */
function yamlOf(field: string): string {
  const [, name = '', inside = ''] = /^([^\s:]+)[ \t]*:([^]*)$/.exec(field) ?? [];
  const lines = inside.split('\n').map((line) => line.trim());
  const said = lines.filter((line) => line !== '');
  const isList = /^(?:topics|author)$/.test(knownKey(name) ?? '') && said.length > 1;
  return `${name}: ${JSON.stringify(isList ? said : said.join(' '))}${blankLines(countLineEnds(field))}`;
}

function bodyOf(field: string): string {
  const written = field.replace(text, '');
  if (written.search(startOfBlock) === -1) return written.replace(longerDashes, '$1');
  return written
    .replace(startOfBlock, '')
    .replace(betweenParts, '')
    .replace(look, '')
    .replace(picture, '![]($1)')
    .replace(textOfBlock, '');
}

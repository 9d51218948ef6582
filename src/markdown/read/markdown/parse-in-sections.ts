/**
 * Parses a long text section by section. A definition (of a link or note) holds for the whole text, so that each section
 * is told which of the labels it uses are defined elsewhere.
 */
import type { Root } from 'mdast';
import type { Processor } from 'unified';
import { visit } from '../../tree/visit.ts';
import { longestWhole, mostLinesWhole } from '../limits.ts';
import { cutIntoSections, type Section } from './sections.ts';

const definition = /^[ \t>]*(?:[-+*] )?\[((?:[^\][\\]|\\.){1,999})\]:/gm;
const label = /\[((?:[^\][\\]|\\.){1,999})\]/g;

export function parseInSections(this: Processor): void {
  const parseWhole = this.parser;
  if (!parseWhole) throw new Error('parseInSections needs a parser before it');

  this.parser = (markdown, file) => {
    if (markdown.length <= longestWhole && !hasMoreLines(markdown, mostLinesWhole))
      return parseWhole(markdown, file);
    const defined = new Map<string, string>();
    for (const [, name = ''] of markdown.matchAll(definition)) defined.set(normalize(name), name);
    const root: Root = { type: 'root', children: [] };
    for (const section of cutIntoSections(markdown)) {
      const stubs = stubsFor(section, defined);
      const tree = parseWhole(stubs + section.text, file) as Root;
      const stubLines = stubs === '' ? 0 : stubs.split('\n').length - 1;
      for (const child of tree.children) {
        if ((child.position?.start.line ?? Infinity) <= stubLines) continue;
        move(child, section.line - stubLines, section.offset - stubs.length);
        root.children.push(child);
      }
    }
    return root;
  };
}

/** Definitions that make the section's references parse; what they really mean is looked up in the whole tree. */
function stubsFor({ text }: Section, defined: Map<string, string>): string {
  const used = new Set<string>();
  const own = new Set([...text.matchAll(definition)].map(([, name = '']) => normalize(name)));
  for (const [, name = ''] of text.matchAll(label)) {
    const known = defined.get(normalize(name));
    if (known !== undefined && !own.has(normalize(name))) used.add(known);
  }
  return [...used].map((name) => `[${name}]: ${name.startsWith('^') ? 'note' : '#'}\n\n`).join('');
}

function move(tree: Root['children'][number], lines: number, characters: number): void {
  visit(tree, ({ position }) => {
    for (const point of position ? [position.start, position.end] : []) {
      point.line += lines;
      if (point.offset !== undefined) point.offset += characters;
    }
  });
}

function normalize(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toUpperCase();
}

function hasMoreLines(text: string, most: number): boolean {
  let at = -1;
  for (let line = 0; line < most; line++) {
    at = text.indexOf('\n', at + 1);
    if (at < 0) return false;
  }
  return true;
}

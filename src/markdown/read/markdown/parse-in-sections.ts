/**
 * Parses a long text section by section. A definition (of a link or note) holds for the whole text, so that each section
 * is told which of the labels it uses are defined elsewhere.
 */
import type { Code, Html, Root } from 'mdast';
import type { Processor } from 'unified';
import { visit } from '../../tree/visit.ts';
import { longestWhole, mostLinesWhole } from '../limits.ts';
import { cutIntoSections, type Section } from './sections.ts';

const definition = /^[ \t>]*(?:[-+*] )?\[((?:[^\][\\]|\\.){1,999})\]:/gm;
const label = /\[((?:[^\][\\]|\\.){1,999})\]/g;

type Literal = Code | Html;

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
      const last = root.children.at(-1);
      const isOpen = section.opening !== undefined && last?.position?.end.line === section.line;
      const broken = isOpen && isLiteral(last) ? last : undefined;
      const stubs = stubsFor(section, defined);
      const before = broken ? `${stubs}${section.opening}\n` : stubs;
      const { children } = parseWhole(before + section.text, file) as Root;
      const stubLines = lineEndsIn(stubs);
      const lines = section.line - lineEndsIn(before);
      for (const child of children) {
        if ((child.position?.start.line ?? Infinity) <= stubLines) continue;
        move(child, lines, section.offset - before.length);
        if (broken && isLiteral(child) && child.position?.start.line === section.line) goOn(broken, child);
        else root.children.push(child);
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

function isLiteral(node: Root['children'][number] | undefined): node is Literal {
  return node?.type === 'code' || node?.type === 'html';
}

/** Puts together what was cut in two. */
function goOn(block: Literal, rest: Literal): void {
  const afterOpening = rest.type === 'html' ? rest.value.slice(rest.value.indexOf('\n') + 1) : rest.value;
  block.value += `\n${afterOpening}`;
  if (block.position && rest.position) block.position.end = rest.position.end;
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

function lineEndsIn(text: string): number {
  return text.split('\n').length - 1;
}

function hasMoreLines(text: string, most: number): boolean {
  let at = -1;
  for (let line = 0; line < most; line++) {
    at = text.indexOf('\n', at + 1);
    if (at < 0) return false;
  }
  return true;
}

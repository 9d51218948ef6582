/** Reads the properties that Notion's export sets above the text of a page: a table of names, each with its value. */
import type { Element } from 'hast';
import { parseDate } from '../../date/parse-date.ts';
import { readByline } from '../../language/byline.ts';
import { parseLanguage } from '../../language/tag.ts';
import { splitNames } from '../page/authors/author-names.ts';
import { attribute, parsePage } from '../page/tree/parse-page.ts';
import { textIn } from '../page/tree/text.ts';
import { isWebAddress } from '../exports/listed-address.ts';
import type { Facts } from '../reader.ts';
import { keyOfProperty } from './key-of-property.ts';

export interface NoteProperties {
  /** The page without the table, whose days and names would be taken for those that it shows. */
  html: string;
  facts: Facts;
  /** What is no fact of an article. */
  remarks: string[];
}

const opening = '<table class="properties">';
const closing = '</table>';
const longestTable = 1_000_000;
const kindOf = /\bproperty-row-([a-z_]{1,40})/;

/** @returns undefined for a page that has none */
export function readNoteProperties(html: string): NoteProperties | undefined {
  const from = html.indexOf(opening);
  const end = from < 0 ? -1 : html.indexOf(closing, from);
  if (end < 0 || end - from > longestTable) return undefined;
  const facts: Facts = {};
  const remarks: string[] = [];
  const { elements } = parsePage(html.slice(from, end + closing.length));
  for (const row of elements) {
    const [, kind] = kindOf.exec(attribute(row, 'className') ?? '') ?? [];
    if (row.tagName === 'tr' && kind !== undefined) readRow(row, kind);
  }
  return { html: html.slice(0, from) + html.slice(end + closing.length), facts, remarks };

  function readRow(row: Element, kind: string): void {
    const [head, cell] = elementsIn(row);
    if (!head || !cell) return;
    const name = textIn(head);
    const key = keyOfProperty(name, kind);
    const fact = key === undefined || facts[key] !== undefined ? undefined : factOf(key, cell);
    if (fact) Object.assign(facts, fact);
    else if (find(cell, /^checkbox-on$/)) remarks.push(name);
    else {
      const said = valuesIn(cell).join(', ') || textIn(cell);
      if (said !== '') remarks.push(`${name}: ${said}`);
    }
  }
}

/** @returns undefined where the value cannot be what the key means */
function factOf(key: keyof Facts, cell: Element): Facts | undefined {
  const text = textIn(cell);
  const values = valuesIn(cell);
  if (text === '') return undefined;
  if (key === 'author')
    return { author: values.length > 0 ? values : readByline(`Author: ${text}`).flatMap(splitNames) };
  if (key === 'topics')
    return {
      topics:
        values.length > 0
          ? values
          : text
              .split(/[,;،、]/)
              .map((topic) => topic.trim())
              .filter((topic) => topic !== ''),
    };
  if (key === 'date' || key === 'updated' || key === 'retrieved') {
    // `@May 6, 2024 → May 8, 2024`
    const day = parseDate((text.replace(/^@/, '').split('→')[0] ?? '').trim());
    return day === undefined ? undefined : { [key]: day };
  }
  if (key === 'source') {
    const address = [addressIn(cell), text].find((each) => isWebAddress(each));
    return address === undefined ? undefined : { source: address };
  }
  if (key === 'lang') {
    const lang = parseLanguage(text);
    return lang === undefined ? undefined : { lang };
  }
  return key === 'publisher' || key === 'dek' ? { [key]: text } : undefined;
}

/** What was chosen of a list, and people, each without the sign before the name. */
function valuesIn(cell: Element): string[] {
  return elementsIn(cell).flatMap((child) => {
    if (isNamed(child, /^selected-value$/)) return [textIn(child)].filter((text) => text !== '');
    if (!isNamed(child, /^user$/)) return valuesIn(child);
    const name = child.children.filter((part) => part.type !== 'element' || !isNamed(part, /^user-icon/));
    return [textIn({ ...child, children: name })].filter((text) => text !== '');
  });
}

function addressIn(element: Element): string | undefined {
  const [first] = elementsIn(element);
  return first && (attribute(first, 'href') ?? addressIn(first));
}

function find(element: Element, name: RegExp): boolean {
  return isNamed(element, name) || elementsIn(element).some((child) => find(child, name));
}

function isNamed(element: Element, name: RegExp): boolean {
  return (attribute(element, 'className') ?? '').split(' ').some((each) => name.test(each));
}

function elementsIn({ children }: Element): Element[] {
  return children.filter((child) => child.type === 'element');
}

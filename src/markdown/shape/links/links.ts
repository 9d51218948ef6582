/** Decides where links lead and what they tell: dead ones become their text, live ones say nothing of the reader. */
import type { Element, Parents, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { visit } from '../../tree/visit.ts';
import type { VFile } from 'vfile';
import { decodePercent } from '../../../address/decode-percent.ts';
import { linkOut } from '../../../address/link-out.ts';
import { readableAddress } from '../../../address/readable-address.ts';
import { isBlank } from '../../tree/blank.ts';
import type { Context } from '../../context.ts';
import { sameWords } from '../../tree/same-words.ts';
import { articleLink } from '../../read/markdown/wikilinks.ts';
import { linkTarget } from './link-target.ts';

export function links({ source }: Context) {
  return (tree: Root, file: VFile): void => {
    const ids = uniqueIds(tree);
    linksIn(tree);

    /** Writes down anew what it holds: cutting out one link after the other would move all behind it each time. */
    function linksIn(parent: Parents): void {
      const output: RootContent[] = [];
      for (const child of parent.children) add(child, output);
      parent.children = output;
    }

    function add(node: RootContent, output: RootContent[]): void {
      if (node.type !== 'element') output.push(node);
      else if (node.tagName !== 'a' || isOfNotes(node)) {
        linksIn(node);
        output.push(node);
      } else addLink(node, output);
    }

    function addLink(element: Element, output: RootContent[]): void {
      const written = element.properties['href'];
      const isWithin =
        typeof written === 'string' &&
        written.startsWith('#') &&
        (ids.has(written.slice(1)) || /^#article-[\w.!~*'()%-]+$/.test(written));
      const href = isWithin ? written : (linkTarget(written, source) ?? noteTarget(written));
      const { id } = element.properties;
      if (href === undefined && isLost(written) && !isBlank(element)) {
        const reason = `the scrape lost where "${toString(element).trim().slice(0, 60)}" leads; its words are shown`;
        file.info(reason, { place: element.position, ruleId: 'lost-link' });
      }
      if (href === undefined && id === undefined) {
        for (const child of element.children) add(child, output);
        return;
      }
      if (href === undefined) {
        element.tagName = 'span';
        element.properties = { id };
      } else {
        setAddress(element, href);
        const before = saidBefore(element, output);
        if (before !== undefined) {
          output.length = before + 1;
          return;
        }
      }
      linksIn(element);
      output.push(element);
    }
  };
}

function setAddress(link: Element, href: string): void {
  const { id, lang, dir } = link.properties;
  link.properties = h('a', { href, id, lang, dir, ...(/^https?:/i.test(href) && linkOut) }).properties;
  if (isBlank(link)) link.children = [{ type: 'text', value: nameOf(href) }];
  const [only] = link.children;
  if (only?.type !== 'text') return;
  if (/^https?:\/\/\S+$/.test(only.value)) only.value = readableAddress(only.value);
  // On paper a link's address stands behind its words, unless these are the address.
  if (isAddress(only.value, href)) link.properties['className'] = ['address'];
}

/** Whether words say where their link leads, with or without its scheme and last slash. */
function isAddress(words: string, href: string): boolean {
  const [said, led] = [words, readableAddress(href)].map((address) =>
    address.trim().replace(/^https?:\/\/|\/$/gi, ''),
  );
  return said === led;
}

/** A path of a note, which programs for notes write as well as `[[its name]]`. */
function noteTarget(href: unknown): string | undefined {
  const path = /^(?![a-z][a-z\d+.-]*:|\/\/)([^?#]{1,500})\.md(?:#.*)?$/i.exec(String(href))?.[1];
  return path === undefined ? undefined : articleLink.to(decodePercent(path));
}

/** Where the link stands that says the same as the next one: cards of a list are clipped with the words of each twice. */
function saidBefore(link: Element, children: readonly RootContent[]): number | undefined {
  if (!holdsOnlyWords(link) || isBlank(link)) return undefined;
  let at = children.length - 1;
  while (at >= 0 && isSpace(children[at])) at--;
  const last = children[at];
  const isSame =
    last?.type === 'element' &&
    last.tagName === 'a' &&
    last.properties['href'] === link.properties['href'] &&
    sameWords(toString(last), toString(link));
  return isSame ? at : undefined;
}

function isSpace(node: RootContent | undefined): boolean {
  return isBlank(node) || (node?.type === 'element' && node.tagName === 'br');
}

function holdsOnlyWords({ children }: Element): boolean {
  return children.every(
    (child) =>
      child.type === 'text' ||
      (child.type === 'element' && /^(?:strong|em|b|i|br)$/.test(child.tagName) && holdsOnlyWords(child)),
  );
}

function isLost(href: unknown): boolean {
  return typeof href === 'string' && /^(?:#|javascript:.*)?$/is.test(href.trim());
}

/** The ids of a tree, each once: a paragraph that was cut in two has given its own to both. */
function uniqueIds(tree: Root): Set<string> {
  const ids = new Set<string>();
  visit(tree, 'element', ({ properties }) => {
    const { id } = properties;
    if (typeof id !== 'string') return;
    if (ids.has(id)) properties['id'] = undefined;
    ids.add(id);
  });
  return ids;
}

/** The sanitiser leaves these attributes on our own notes only. */
function isOfNotes({ properties }: Element): boolean {
  return properties['dataFootnoteRef'] !== undefined || properties['dataFootnoteBackref'] !== undefined;
}

function nameOf(href: string): string {
  return URL.parse(href)?.hostname.replace(/^www\./, '') || href.replace(/^(?:mailto|tel):/i, '');
}

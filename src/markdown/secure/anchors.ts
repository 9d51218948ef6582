/**
 * Decides where links within a page lead. Every heading gets an id of ours, made of its words; what else a link points to
 * gets a number. Ids of strangers never stay: they could take the names that a page's own code uses (DOM clobbering,
 * https://owasp.org/www-project-web-security-testing-guide/). Ours carry the trusted mark until `ownMarks` has removed the others.
 */
import { decodePercent } from '../../address/decode-percent.ts';
import type { Element, Root } from 'hast';
import GithubSlugger from 'github-slugger';
import { toString } from 'hast-util-to-string';
import { visit } from '../tree/visit.ts';
import { isBlank } from '../tree/blank.ts';
import { boxes } from '../tree/boxes.ts';
import { trustedMark } from '../own-characters.ts';

/** What an id of ours looks like, without the mark. */
export const anchorId = /^(?:section-[^\s"'<>]{0,100}|place-\d{1,6})$/;
const heading = /^h[1-6]$/;
/** What programs put before the words of a heading: Hashnode, GitHub, WordPress. */
const prefix = /^(?:heading|user-content|h|section|toc)-/;
const longest = 80;

export function anchors() {
  return (tree: Root): void => {
    const slugger = new GithubSlugger();
    const written = new Map<string, Element>();
    const byWords = new Map<string, Element>();
    const links: Element[] = [];
    const texts = new Map<Element, boolean>();
    /** Whether an element is a block with words in it; asked once for all anchors in it. */
    const isText = (element: Element): boolean => {
      const known = texts.get(element) ?? (!boxes.has(element.tagName) && !isBlank(element));
      texts.set(element, known);
      return known;
    };
    /** Names of empty anchors and of boxes, which stand for what comes next. */
    let waiting: string[] = [];
    visit(tree, 'element', (element, _index, parent) => {
      const { id, name, href } = element.properties;
      if (element.tagName === 'a' && typeof href === 'string' && /^#[^#]/.test(href)) links.push(element);
      if (waiting.length > 0 && !boxes.has(element.tagName) && !isBlank(element)) {
        for (const each of waiting) written.set(each, element);
        waiting = [];
      }
      const own = id ?? (element.tagName === 'a' ? name : undefined);
      if (own !== undefined && !String(own).startsWith(trustedMark) && !written.has(String(own))) {
        if (!boxes.has(element.tagName) && !isBlank(element)) written.set(String(own), element);
        else if (isBlank(element) && parent?.type === 'element' && isText(parent))
          written.set(String(own), parent);
        else waiting.push(String(own));
      }
      if (!heading.test(element.tagName)) return;
      const slug = slugger.slug(toString(element).slice(0, longest).trim());
      byWords.set(slug, element);
      if (!isOurs(element)) element.properties['id'] = `${trustedMark}section-${slug}`;
    });

    let count = 0;
    for (const link of links) {
      const href = String(link.properties['href']);
      if (href.startsWith(`#${trustedMark}`)) continue;
      const fragment = decodePercent(href.slice(1));
      const slug = fragment.toLowerCase().replaceAll(' ', '-');
      const target =
        written.get(fragment) ??
        byWords.get(slug) ??
        byWords.get(new GithubSlugger().slug(fragment)) ??
        byWords.get(slug.replace(prefix, ''));
      if (!target) continue;
      if (!isOurs(target)) target.properties['id'] = `${trustedMark}place-${++count}`;
      link.properties['href'] = `#${String(target.properties['id'])}`;
    }
  };
}

function isOurs({ properties }: Element): boolean {
  return String(properties['id'] ?? '').startsWith(trustedMark);
}

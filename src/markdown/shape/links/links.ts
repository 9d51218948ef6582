/** Decides where links lead and what they tell: dead ones become their text, live ones say nothing of the reader. */
import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { linkOut } from '../../../address/link-out.ts';
import { isBlank } from '../../tree/blank.ts';
import type { Context } from '../../context.ts';
import { linkTarget } from './link-target.ts';

export function links({ source }: Context) {
  return (tree: Root): void => {
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName !== 'a' || isOfNotes(element) || !parent || index === undefined) return;
      const href = linkTarget(element.properties['href'], source);
      if (href === undefined) {
        parent.children.splice(index, 1, ...element.children);
        return [SKIP, index];
      }
      const { lang, dir } = element.properties;
      element.properties = { href, lang, dir, ...(/^https?:/i.test(href) && linkOut) };
      if (isBlank(element)) element.children = [{ type: 'text', value: nameOf(href) }];
      return;
    });
  };
}

/** The sanitiser leaves these attributes on our own notes only. */
function isOfNotes({ properties }: Element): boolean {
  return properties['dataFootnoteRef'] !== undefined || properties['dataFootnoteBackref'] !== undefined;
}

function nameOf(href: string): string {
  return URL.parse(href)?.hostname.replace(/^www\./, '') || href.replace(/^(?:mailto|tel):/i, '');
}

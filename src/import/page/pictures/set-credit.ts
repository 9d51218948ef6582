/** Tells who made a picture where the words of its caption end with a name in an element of its own. */
import type { Element } from 'hast';
import { alternatives } from '../../../language/alternatives.ts';
import { isPersonLike } from '../../../language/person-like.ts';
import { phrasesOf } from '../../../language/phrases.ts';
import { endsSentence } from '../../../language/sentence-end.ts';
import { plain } from '../tree/blocks.ts';

const longest = 60;
/** Between a name and an agency, or for whom she took it: `Ida Holm / AP`, `Ida Holm for The Coast`. */
const parting = new RegExp(`(?<!\\s)\\s*[/,|]\\s*|\\s(?:${alternatives(phrasesOf('forWords'))})\\s`, 'u');
/** It ends the label of a name: `Credit...` */
const label = /[:：]$|\.{3}|…/;

/** `(COAST NEWS/IDA HOLM)` */
const inBrackets = /^[(（]([^()（）,/]*\/[^()（）,]*)[)）]$/;

/** `(Coast News: Ida Holm)` */
const wholeInBrackets = /^[(（][^()（）]+[)）]$/;

/** Style alone parts such from the words before: `<span>The old quay</span><span>Ida Holm</span>`. */
function isSecondSpan(children: Element['children'], child: Element): boolean {
  const [first, second] = children.filter((node) => plain([node]).trim() !== '');
  return (
    second === child &&
    isPersonLike(plain(child.children).trim().split(parting)[0] ?? '') &&
    first?.type === 'element' &&
    first.tagName === child.tagName &&
    /\s\p{Ll}{2,}\s\S+\s*$/u.test(plain([first]))
  );
}

/** @param caption what holds it, or a part of that */
export function isSetCredit({ children }: Element, child: Element): boolean {
  if (!/^(?:span|small|cite|em|i|p|div)$/.test(child.tagName)) return false;
  const name = plain(child.children).trim();
  if (name === '' || name.length > longest) return false;
  const at = children.indexOf(child);
  if (children.slice(at + 1).some((node) => plain([node]).trim() !== '')) return false;
  const before = plain(children.slice(0, at)).trim();
  // Small print needs no stop before it.
  const isBehind =
    child.tagName === 'small'
      ? before !== ''
      : endsSentence.test(before) || /\p{L}\/$/u.test(before) || isSecondSpan(children, child);
  if (child.tagName === 'cite' && isBehind && wholeInBrackets.test(name)) return true;
  const [, inside] = inBrackets.exec(name) ?? [];
  const names = inside?.split(parting) ?? name.split(parting).slice(0, 1);
  return isBehind && !label.test(before.slice(-3)) && !label.test(name) && names.some(isPersonLike);
}

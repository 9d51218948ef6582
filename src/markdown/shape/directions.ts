/** Decides which blocks run the other way than their article, by most of their letters, and in which language: a quotation in Arabic in English news. */
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { detectLanguage } from '../../language/detect/detect-language.ts';
import { directionOf } from '../../language/tag.ts';
import type { Context } from '../context.ts';

const blocks = /^(?:p|h[1-6]|li|dt|dd|blockquote|ul|ol|dl|summary|td|th|caption)$/;
/** Code runs from left to right in every language. */
const code = /^(?:pre|code|kbd|samp)$/;
const rightToLeft =
  /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}\p{sc=Rohg}\p{sc=Mand}\p{sc=Samr}]/u;
const everyRightToLeft = new RegExp(rightToLeft, 'gu');
const everyLetter = /\p{L}/gu;

/** A block that begins in the article's direction has it, unless fewer of its letters run that way. */
const leastOfOwn = 0.25;

type Direction = 'ltr' | 'rtl';

interface Letters {
  all: number;
  rightToLeft: number;
  /** How its first letter runs. */
  first?: Direction | undefined;
}

export function directions({ lang }: Context) {
  return (tree: Root): void => {
    const own = directionOf(lang);
    // Most articles: counting letters would cost as much as all their typography.
    if (own === 'ltr' && !rightToLeft.test(toString(tree))) return;
    const running = new Map<Element, Direction>();
    count(tree);
    settle(tree, own);

    /** @param around how what holds these runs */
    function settle(parent: Root | Element, around: Direction): void {
      for (const child of parent.children) {
        if (child.type !== 'element') continue;
        const direction = running.get(child);
        const isOther = direction !== undefined && direction !== own;
        // Lines that were one paragraph have its properties in common.
        if (direction !== undefined) child.properties = { ...child.properties };
        if (isOther || (direction !== undefined && direction !== around))
          child.properties['dir'] ??= direction;
        // A voice reads it in its own language, and a face is chosen for that (WCAG 3.1.2).
        if (isOther && !child.children.some((inner) => inner.type === 'element' && running.has(inner)))
          child.properties['lang'] ??= detectLanguage(toString(child));
        settle(child, direction ?? around);
      }
    }

    /** The letters in an element, counted once for it and all that holds it. */
    function count(parent: Root | Element): Letters {
      const letters: Letters = { all: 0, rightToLeft: 0 };
      for (const child of parent.children) {
        if (child.type === 'element' && code.test(child.tagName)) continue;
        const found =
          child.type === 'element' ? count(child) : lettersOf(child.type === 'text' ? child.value : '');
        letters.all += found.all;
        letters.rightToLeft += found.rightToLeft;
        letters.first ??= found.first;
      }
      if (parent.type === 'element' && blocks.test(parent.tagName) && letters.all > 0) {
        const direction = letters.rightToLeft * 2 > letters.all ? 'rtl' : 'ltr';
        const shareOfOwn =
          (own === 'rtl' ? letters.rightToLeft : letters.all - letters.rightToLeft) / letters.all;
        const beginsOwn = letters.first === own && shareOfOwn >= leastOfOwn;
        running.set(parent, beginsOwn ? own : direction);
      }
      return letters;
    }
  };
}

function lettersOf(text: string): Letters {
  const all = text.match(everyLetter) ?? [];
  const [first] = all;
  return {
    all: all.length,
    rightToLeft: text.match(everyRightToLeft)?.length ?? 0,
    first: first === undefined ? undefined : rightToLeft.test(first) ? 'rtl' : 'ltr',
  };
}

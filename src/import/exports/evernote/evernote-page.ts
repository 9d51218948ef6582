/** Makes of Evernote's styles the elements that they stand for. */
import type { Element, ElementContent } from 'hast';
import { isInline } from '../../page/tree/blocks.ts';
import { attribute, type Page } from '../../page/tree/parse-page.ts';

const code = /(?:^|[;\s])-{1,2}en-codeblock\s*:\s*true/i;
const language = /--en-codeblockLanguage\s*:\s*([\w+#.-]{1,40})/i;
const checked = /(?:^|[;\s])--en-checked\s*:\s*(true|false)/i;

/** Changes the page. */
export function revealEvernote({ elements }: Page): void {
  for (const element of elements) {
    const style = attribute(element, 'style') ?? '';
    if (element.tagName === 'li') {
      const [, isDone] = checked.exec(style) ?? [];
      if (isDone !== undefined)
        element.children.unshift({ type: 'text', value: /true/i.test(isDone) ? '☑ ' : '☐ ' });
    } else if (element.tagName === 'div' && code.test(style)) {
      const [, name = 'plaintext'] = language.exec(style) ?? [];
      element.tagName = 'pre';
      element.properties = {};
      element.children = [
        {
          type: 'element',
          tagName: 'code',
          properties: name === 'plaintext' ? {} : { className: [`language-${name}`] },
          children: [{ type: 'text', value: linesIn(element) }],
        },
      ];
    }
  }
}

/** The text of an element, each of its blocks a line. */
function linesIn(element: Element): string {
  let text = '';
  const walk = (nodes: readonly ElementContent[]): void => {
    for (const node of nodes) {
      if (node.type === 'text') text += node.value.replaceAll('\u00A0', ' ');
      if (node.type !== 'element') continue;
      const isLine = node.tagName === 'br' || !isInline(node);
      if (isLine && text !== '' && !text.endsWith('\n')) text += '\n';
      walk(node.children);
      if (isLine && node.tagName !== 'br' && !text.endsWith('\n')) text += '\n';
    }
  };
  walk(element.children);
  return text;
}

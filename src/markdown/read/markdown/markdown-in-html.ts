/**
 * Reads pictures, links, addresses and bold words in blocks of HTML, where CommonMark leaves them as they are: whoever writes
 * `<figure markdown>` or `<center>` around a picture means the picture.
 */
import type { Html, Root } from 'mdast';
import { visit } from '../../tree/visit.ts';
import { escapeHtml } from '../../escape-html.ts';

const piece = /(<!--(?:(?!-->)[^])*(?:-->|$)|<[^<>]*>)/;
const image = /!\[([^[\]\n]*)\]\(<?([^()\s<>]+)>?(?:[ \t]+"([^"\n]*)")?\)/g;
const link = /(?<!!)\[([^[\]\n]+)\]\(<?((?:https?:|mailto:|\.{0,2}\/|#)[^()\s<>]*)>?(?:[ \t]+"[^"\n]*")?\)/g;
const bold = /(?<![*\w])\*\*([^\s*](?:[^*\n]*[^\s*])?)\*\*(?![*\w])/g;
const italic = /(?<![*\w])\*([^\s*](?:[^*\n]*[^\s*])?)\*(?![*\w])/g;
/** `<https://e.example/>` and `<a@e.example>`, which would be left out as tags. */
const address = /^<(https?:\/\/[^\s<>"'`]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)>$/i;
const literal = /^<(\/?)(?:code|pre|script|style|textarea|title|svg|math)\b/i;

export function markdownInHtml() {
  return (tree: Root): void => {
    visit(tree, 'html', (node: Html, _, parent) => {
      if (!parent || parent.type === 'paragraph' || !/\]\(|\*|<https?:|@/i.test(node.value)) return;
      node.value = readIn(node.value);
    });
  };
}

function readIn(html: string): string {
  let isLiteral = 0;
  return html
    .split(piece)
    .map((part) => {
      if (part.startsWith('<')) {
        const [, slash] = literal.exec(part) ?? [];
        if (slash !== undefined) isLiteral = Math.max(0, isLiteral + (slash === '' ? 1 : -1));
        return isLiteral > 0 ? part : part.replace(address, linkTo);
      }
      return isLiteral > 0 ? part : readText(part);
    })
    .join('');
}

function readText(text: string): string {
  return text
    .replace(image, (_, alt: string, src: string, title = '') => {
      const said = title === '' ? '' : ` title="${quoted(title as string)}"`;
      return `<img src="${quoted(src)}" alt="${quoted(alt)}"${said}>`;
    })
    .replace(link, (_, words: string, href: string) => `<a href="${quoted(href)}">${words}</a>`)
    .replace(bold, '<strong>$1</strong>')
    .replace(italic, '<em>$1</em>');
}

/** Without quotation marks, so that it breaks no attribute around it. */
function linkTo(_: string, to: string): string {
  return `<a href=${to.includes('://') ? to : `mailto:${to}`}>${to}</a>`;
}

/** What is written as an entity already stays one. */
function quoted(value: string): string {
  return escapeHtml(value).replace(/&amp;(?=#?\w{1,20};)/g, '&');
}

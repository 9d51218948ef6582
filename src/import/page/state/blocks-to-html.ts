/** Writes the text of an article as HTML that publishing systems keep as a list of blocks, or as a tree of nodes. */
import { isPictureName } from '../../../pictures/picture-name.ts';

export type Fields = Record<string, unknown>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What leads elsewhere, calls, or cannot be kept. */
const others = /interstitial|related|newsletter|promo|advert|embed|recirc|correction|link|raw_html|custom/;
const kinds = ['type', '_type', '__typename', 'nodeType', 'kind', 'style', 'tag', 'tagName', 'name', 'level'];
const texts = ['content', 'text', 'html', 'value', 'body', 'markup', 'paragraph', 'data', 'model', 'quote'];
const mostLevels = 8;

/** @returns empty where it is no text */
export function blocksToHtml(blocks: readonly unknown[]): string {
  return blocks.map((block) => blockToHtml(block)).join('');
}

function blockToHtml(block: unknown): string {
  if (typeof block === 'string')
    return /^\s*<(?:p|h\d|ul|ol|div|blockquote|figure)\b/i.test(block) ? block : `<p>${block}</p>`;
  if (!isFields(block)) return '';
  const kind = kinds
    .map((key) => block[key])
    .filter((value) => /^(?:string|number)$/.test(typeof value))
    .join(' ')
    .toLowerCase();
  if (others.test(kind)) return '';
  const address = [block['url'], block['src']].find(
    (value) => typeof value === 'string' && isPictureName(value),
  );
  if (/image|photo|picture/.test(kind))
    return typeof address === 'string' ? `<figure><img src="${escaped(address)}"></figure>` : '';
  const items = block['items'] ?? block['list_items'];
  if (/list/.test(kind) && Array.isArray(items))
    return `<ul>${items.map((item) => `<li>${innerOf(item, 0)}</li>`).join('')}</ul>`;
  const inner = innerOf(block, 0);
  if (inner.trim() === '' || /^\s*<(?:p|h\d|ul|ol|div|blockquote|figure)\b/i.test(inner)) return inner;
  const level = /h(?:ead(?:ing|er))?[-_ ]?([2-6])\b/.exec(kind)?.[1] ?? (/head/.test(kind) ? '2' : undefined);
  const tag = level ? `h${level}` : /quote/.test(kind) ? 'blockquote' : 'p';
  return `<${tag}>${inner}</${tag}>`;
}

/** Strings of blocks are HTML; those at the leaves of a tree are text. */
function innerOf(block: unknown, depth: number): string {
  if (typeof block === 'string') return block;
  if (!isFields(block) || depth > mostLevels) return '';
  const children = block['children'] ?? block['content'] ?? block['nodes'];
  if (Array.isArray(children)) return children.map((child) => leaf(child, depth + 1)).join('');
  for (const key of texts) {
    const inner = innerOf(block[key], depth + 1);
    if (inner !== '') return inner;
  }
  return '';
}

function leaf(node: unknown, depth: number): string {
  if (!isFields(node)) return typeof node === 'string' ? escaped(node) : '';
  const text = node['text'] ?? node['value'];
  return typeof text === 'string' ? escaped(text) : innerOf(node, depth);
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Writes the body of a page as Markdown, as a person would write it. */
import type { Element } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { Paragraph, PhrasingContent, Root as Markdown, RootContent, Text } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import { plainAmpersand } from '../../../markdown/own-characters.ts';
import { withoutEscapes } from '../../../markdown/read/text/escaped-addresses.ts';
import { visit } from '../../../markdown/tree/visit.ts';
import type { Figure } from '../pictures/figures.ts';
import type { Part } from '../body/part.ts';
import { partCredit } from '../pictures/part-credit.ts';
import type { Page } from '../tree/parse-page.ts';
import { handlersFor } from './elements.ts';
import { readRoot } from './join-texts.ts';
import { liftNotes, missingNotes } from './notes.ts';
import { tidyMarkdown } from './tidy-markdown.ts';

type Write = NonNullable<NonNullable<Options['handlers']>['text']>;

/** Where a browser may part a word says nothing. An address in the text stays as it is read: remark-gfm would write `https\\://`, so that it is no link. */
const writeText: Write = (node: Text, _parent, state, info) =>
  withoutEscapes(
    state
      .safe(node.value.replace(/[\u00AD\uFEFF]/g, ''), info)
      .replace(/(?<=\b(?:https?|ftp))\\(?=:\/\/)|(?<=w)\\(?=\.[-.\w])|(?<=[-.\w])\\(?=@[-.\w])/gi, ''),
  );

const writeMark: Write = (node: Paragraph, _parent, state, info) =>
  `==${state.containerPhrasing(node, { ...info, before: '=', after: '=' })}==`;

const writer = unified()
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    rule: '-',
    listItemIndent: 'one',
    fences: true,
    handlers: { text: writeText, mark: writeMark } as Options['handlers'],
  })
  .use(remarkGfm)
  .use(remarkCjkFriendly);

export function toMarkdown(page: Page, parts: Part[]): string {
  const handlers = handlersFor(page);
  const read = (node: Element): RootContent[] =>
    (
      toMdast(
        { type: 'root', children: [node] },
        { handlers, nodeHandlers: { comment: () => undefined, root: readRoot } },
      ) as Markdown
    ).children;
  const children: RootContent[] = [];
  for (const part of parts) {
    if (part.figure) children.push({ type: 'paragraph', children: figureLines(part.figure) });
    else if (part.embed !== undefined)
      children.push({
        type: 'paragraph',
        children: [{ type: 'link', url: part.embed, children: [{ type: 'text', value: part.embed }] }],
      });
    else children.push(...read(part.node));
  }
  const tree: Markdown = { type: 'root', children };
  const missing = missingNotes(tree).flatMap((label) => page.notes.get(label) ?? []);
  if (missing.length > 0)
    children.push(...read({ type: 'element', tagName: 'ol', properties: {}, children: missing }));
  liftNotes(tree);
  tidyMarkdown(tree);
  hideAmpersands(tree);
  return children.length === 0 ? '' : writer.stringify(tree).trim().replaceAll(plainAmpersand, '&') + '\n';
}

/** remark-stringify writes `PG\&E` and `?w=640\&h=480`; only a reference such as `&copy;` would be read as another sign. */
function hideAmpersands(tree: Markdown): void {
  const hide = (text: string) => text.replace(/&(?!#?\w{1,40};)/g, plainAmpersand);
  visit(tree, (node) => {
    if (node.type === 'text') node.value = hide(node.value);
    if (node.type === 'link' || node.type === 'image') node.url = hide(node.url);
    if (node.type === 'image') node.alt = hide(node.alt ?? '');
    if ('title' in node && node.title) node.title = hide(node.title);
  });
}

function figureLines({ src, alt, ...said }: Figure): PhrasingContent[] {
  const parted = said.caption === '' && said.credit !== '' ? partCredit({ credit: said.credit }) : {};
  const { caption, credit = '' } = { ...said, ...(parted.caption !== undefined && parted) };
  const line: PhrasingContent[] = [{ type: 'image', url: src, alt }];
  if (caption !== '') line.push({ type: 'text', value: `\n${caption}` });
  if (credit !== '')
    line.push(
      { type: 'text', value: caption === '' ? '\n' : ' ' },
      { type: 'strong', children: [{ type: 'text', value: credit }] },
    );
  return line;
}

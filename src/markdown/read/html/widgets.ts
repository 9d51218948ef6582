/**
 * Decides what becomes of elements that a script of the page would have filled: elements of AMP (https://amp.dev/documentation/components)
 * are those they stand for, an empty box that names a post or video becomes a frame of it, and a quotation that names its post links to it.
 */
import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { VFile } from 'vfile';
import { isBlank } from '../../tree/blank.ts';
import { SKIP, visit } from '../../tree/visit.ts';

const amp = new Map([
  ['amp-img', 'img'],
  ['amp-anim', 'img'],
  ['amp-iframe', 'iframe'],
  ['amp-video', 'video'],
  ['amp-audio', 'audio'],
]);
/** By the name of the element or a class of it: where the post is that one of its attributes names. */
const posts: readonly (readonly [name: RegExp, attributes: readonly string[], before: string])[] = [
  [
    /youtube/i,
    ['dataVideoid', 'dataVideoId', 'videoid', 'videoId', 'dataYoutubeId'],
    'https://www.youtube.com/watch?v=',
  ],
  [/vimeo/i, ['dataVideoid', 'dataVideoId', 'videoid', 'videoId'], 'https://vimeo.com/'],
  [/twitter|tweet/i, ['dataTweetid', 'dataTweetId', 'dataId'], 'https://x.com/i/status/'],
  [/instagram/i, ['dataShortcode'], 'https://www.instagram.com/p/'],
  [/flourish/i, ['dataSrc'], 'https://public.flourish.studio/'],
];
const addresses = ['dataHref', 'dataInstgrmPermalink', 'dataTextPostPermalink', 'dataUrl', 'dataSrc', 'cite'];
const isAddress = /^\s*(?:https?:)?\/\/[^\s/]/i;
const isWidget = /embed|widget|player|^fb-|youtube|vimeo|tweet|twitter/i;

export function widgets() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'element', (element, index, parent) => {
      element.tagName = amp.get(element.tagName) ?? element.tagName;
      const { tagName } = element;
      const names = [tagName, ...classesOf(element)];
      const isOwn = tagName.includes('-') || (tagName === 'div' && names.some((name) => isWidget.test(name)));
      if ((!isOwn && tagName !== 'blockquote') || !parent || index === undefined) return;
      const address = addressOf(element, names);
      if (tagName === 'blockquote') {
        if (address !== undefined && names.some((name) => isWidget.test(name)) && !hasLink(element))
          element.children.push(h('p', h('a', { href: address }, address)));
        return;
      }
      if (!isEmpty(element)) return;
      if (address === undefined) {
        if (!tagName.includes('-')) return;
        const reason = `a <${tagName}> shows nothing without the program of its page; it is left out`;
        file.message(reason, { place: element.position, ruleId: 'dropped-frame' });
        return;
      }
      const title = element.properties['title'] ?? element.properties['playlabel'];
      const frame = h('iframe', { src: address, ...(typeof title === 'string' && { title }) });
      if (element.position) frame.position = element.position;
      parent.children[index] = frame;
      return [SKIP, index];
    });
  };
}

function addressOf({ properties }: Element, names: string[]): string | undefined {
  for (const [name, attributes, before] of posts) {
    if (!names.some((own) => name.test(own))) continue;
    const id = attributes
      .map((attribute) => properties[attribute])
      .find((value) => typeof value === 'string');
    if (typeof id === 'string' && /^[\w/-]{3,100}$/.test(id)) return before + id;
  }
  const found = addresses
    .map((name) => properties[name])
    .find((value) => isAddress.test(String(value ?? '')));
  return typeof found === 'string' ? found.trim().replace(/^\/\//, 'https://') : undefined;
}

function classesOf({ properties }: Element): string[] {
  const { className } = properties;
  return Array.isArray(className) ? className.map(String) : [];
}

/** Nothing in it but what only a program reads. */
function isEmpty({ children }: Element): boolean {
  return children.every((child) =>
    child.type === 'element' ? /^(?:script|style|br)$/.test(child.tagName) : isBlank(child),
  );
}

function hasLink(element: Element): boolean {
  return element.children.some(
    (child) => child.type === 'element' && (child.tagName === 'a' || hasLink(child)),
  );
}

/** Tells links by which readers follow a publisher at another service from those to what is told of there. */
import type { Element } from 'hast';
import { attribute } from '../parse-page.ts';

/** Publications, channels and preferred sources; a single post has its number behind the channel. */
const follow =
  /^https?:\/\/(?:news\.google\.[a-z.]+\/(?:s\/|publications)|(?:www\.)?google\.[a-z.]+\/preferences\/source|(?:www\.)?whatsapp\.com\/channel\/|t\.me\/\w+\/?$)/;

/** Is it, or does it hold, a link to what the publisher may be followed by? */
export function holdsFollowLink(element: Element): boolean {
  return (
    (element.tagName === 'a' && follow.test(attribute(element, 'href') ?? '')) ||
    element.children.some((child) => child.type === 'element' && holdsFollowLink(child))
  );
}

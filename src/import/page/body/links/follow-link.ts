/** Tells links by which readers follow a publisher at another service from those to what is told of there. */
import type { Element } from 'hast';
import { attribute } from '../../tree/parse-page.ts';
import { plain } from '../../tree/blocks.ts';

/** Publications, channels and preferred sources; a single post has its number behind the channel. */
const follow =
  /^https?:\/\/(?:news\.google\.[a-z.]+\/(?:s\/|publications)|(?:www\.)?google\.[a-z.]+\/preferences\/source|(?:www\.)?whatsapp\.com\/channel\/|t\.me\/\w+\/?$)/;

const service =
  /^(?:facebook|x|twitter|x \(twitter\)|instagram|linkedin|youtube|tiktok|telegram|whatsapp|threads|bluesky|mastodon|pinterest|vk|viber)$/i;
const fewestServices = 2;

/** Are several services the words of its links: `Follow us on X and Facebook`? */
export function namesServices(element: Element): boolean {
  const count = ({ children }: Element): number =>
    children.reduce((sum, child) => {
      if (child.type !== 'element') return sum;
      return (
        sum + (child.tagName !== 'a' ? count(child) : service.test(plain(child.children).trim()) ? 1 : 0)
      );
    }, 0);
  return count(element) >= fewestServices;
}

/** Is it, or does it hold, a link to what the publisher may be followed by? */
export function holdsFollowLink(element: Element): boolean {
  return (
    (element.tagName === 'a' && follow.test(attribute(element, 'href') ?? '')) ||
    element.children.some((child) => child.type === 'element' && holdsFollowLink(child))
  );
}

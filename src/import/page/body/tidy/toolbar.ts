/** Tells a list of controls (`Facebook`, `Copy link`) from one of services that an article is about. */
import type { Element } from 'hast';
import { elementsIn, plain } from '../../tree/blocks.ts';
import { printedDays } from '../../../../date/printed-days.ts';
import { labelOf } from '../../../../language/label.ts';
import { controlLabels } from '../../../../language/labels.ts';

const services = new Set(
  'facebook messenger twitter x whatsapp telegram linkedin pinterest reddit instagram youtube tiktok threads bluesky mastodon flipboard pocket tumblr vk viber line xing threema signal rss'.split(
    ' ',
  ),
);
/** Said beside them in any language. */
const means = new Set(['email', 'e-mail', 'mail', 'link', 'url', 'pdf', 'sms']);

const longestDay = 40;

export function isToolbar(list: Element): boolean {
  const items = elementsIn(list);
  const labels = items
    .map((item) => plain(item.children).trim())
    .filter((text) => !isDay(text))
    .map(labelOf)
    .filter((label) => label !== '');
  const isControl = (label: string): boolean => controlLabels.has(label) || means.has(label);
  return (
    labels.length > 1 &&
    labels.some(isControl) &&
    labels.every((label) => isControl(label) || services.has(label))
  );
}

/** It may stand among them. */
const isDay = (text: string): boolean =>
  text.length <= longestDay && printedDays(text, false)[0]?.before === '';

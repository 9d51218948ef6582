/** The day or moment that an element holds for machines. */
import type { Element } from 'hast';
import { attribute } from '../tree/parse-page.ts';

/** Also as an older microformat has it (http://microformats.org/wiki/abbr-design-pattern). */
export function momentOfElement(element: Element): string | undefined {
  if (element.tagName === 'time') return attribute(element, 'dateTime') ?? momentInData(element);
  if (element.tagName !== 'abbr')
    return attribute(element, 'dateTime') ?? publishedInData(element) ?? stated(element);
  const title = attribute(element, 'title');
  return title !== undefined && /^\d{4}-\d{2}-\d{2}T/.test(title) ? title : undefined;
}

/** `<span property="dc:date dc:created" content="2024-05-06T06:00:00+02:00">` (https://www.w3.org/TR/rdfa-primer/) */
const stated = (element: Element): string | undefined =>
  /(?:^| )(?:dc:date|dc:created|dcterms:created|(?:schema:)?datePublished)(?: |$)/.test(
    attribute(element, 'property') ?? '',
  )
    ? attribute(element, 'content')
    : undefined;

/** `<span data-publishtime="1714996800000">` */
function publishedInData({ properties }: Element): string | undefined {
  for (const name in properties)
    if (/^data.*publish/i.test(name)) return momentInData({ properties } as Element);
  return undefined;
}

/** For a script that shows it: `<time data-published="…">an hour ago</time>` */
function momentInData({ properties }: Element): string | undefined {
  const [, value] =
    Object.entries(properties).find(
      ([name, text]) =>
        name.startsWith('data') &&
        (/^\d{4}-\d{2}-\d{2}[T ]\d/.test(String(text)) ||
          (/publish|timestamp/i.test(name) && /^1\d{9}(?:\d{3})?$/.test(String(text)))),
    ) ?? [];
  return value === undefined ? undefined : String(value);
}

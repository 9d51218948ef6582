/** What directives of Ikiwiki say of a page, wherever they stand in it: https://ikiwiki.info/ikiwiki/directive/meta/ */
import type { FoundHead } from './found-head.ts';

const directive =
  /^[ \t]*\[\[!(?:meta[ \t]+(title|author|date|updated|description|license|copyright)=(?:"""|"|')?([^\]\n"]{1,500}?)(?:"""|"|')?[ \t]{0,5}|tag[ \t]+(?=\S)([^\]\n]{1,500}))\]\][ \t]*$/gm;

/** @returns undefined for a text without them */
export function ikiwikiHead(text: string): FoundHead | undefined {
  if (!text.includes('[[!')) return undefined;
  const facts = new Map<string, string>();
  for (const [, name, value, tags] of text.matchAll(directive)) {
    const [key, said] =
      name === undefined
        ? [
            'tags',
            tags
              ?.trim()
              .split(/[ \t]+/)
              .join(', '),
          ]
        : [name, value];
    if (said && !facts.has(key)) facts.set(key, said.trim());
  }
  return facts.size === 0 ? undefined : { facts, rest: text };
}

/** Reads addresses that were written with spaces (`![](my photo.png)`, `[x](https://news.example/a b.html)`) as one. */
import { outsideCode } from './outside-code.ts';

/** Without quotes, which hold a title. */
const target = /(?<=\])\([ \t]*([^()<>"'\s][^()<>"'\n]{0,500})\)/g;
const isPicture = /\.(?:avif|bmp|gif|jpe?g|png|svg|webp)(?:[?#]\S*)?$/i;
const isFile = /^(?:https?:\/\/|#\S)|\.(?:html?|md|pdf|mp[34])$/i;

export function spacedAddresses(markdown: string): string {
  if (!markdown.includes('](')) return markdown;
  return outsideCode(markdown, (text) =>
    text.replace(target, (found: string, address: string) => {
      const trimmed = address.trim();
      if (!/\s/.test(trimmed) || / =\d*x\d*$/.test(trimmed)) return found;
      return isPicture.test(trimmed) || isFile.test(trimmed) ? found.replace(address, `<${trimmed}>`) : found;
    }),
  );
}

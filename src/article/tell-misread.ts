import type { VFile } from 'vfile';
import { findMisread } from './misread-letters.ts';
import { placeAt } from './place-at.ts';

/** Says where the letters of an article are not those that were written. */
export function tellMisread(markdown: string, file: VFile): void {
  const misread = findMisread(markdown);
  if (!misread) return;
  const { found, meant } = misread;
  const place = placeAt(markdown, markdown.indexOf(found));
  const remedy = 'import the original again, or write them anew';
  const reason =
    found === '\uFFFD'
      ? `a letter was lost here and in other places, if there are more (${found}); import the original again, or write it anew`
      : meant === undefined
        ? `"${found}" and other words were read in another encoding than they were written in; ${remedy}`
        : `"${found}" stands for "${meant}": letters were read in another encoding than they were written in; ${remedy}`;
  file.message(reason, { place, ruleId: 'misread-letters' });
}

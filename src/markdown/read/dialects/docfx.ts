/**
 * Reads what DocFX adds (https://dotnet.github.io/docfx/docs/markdown.html), as the pages of Microsoft and Adobe are written in it: recordings, pictures and
 * boxes in signs of their own, and words that no translator may touch.
 */
import type { VFile } from 'vfile';
import { outsideCode } from '../outside-code.ts';
import { lineEnds } from '../line-ends.ts';
import { readArguments, valueOf } from '../tags/read-arguments.ts';
import { nameCode, tellOnce } from '../tell-once.ts';
import { writeFigure } from '../tags/write-figure.ts';

/** `> [!VIDEO https://…]`, and Adobe's `>[!VIDEO](https://…)`. */
const video =
  /^[ \t]*(?:>[ \t]*)?\[!VIDEO(?:[ \t]+(https?:[^\s[\]]{1,1000})\]|\]\((https?:[^\s()]{1,1000})\))[ \t]*$/gm;
/** A list or a link that is set apart: its sign for a quotation is none. */
const box = /^[ \t]*>[ \t]*\[!div\b[^\n[\]]{0,200}\][ \t]*\n((?:>[^\n]*(?:\n|$))*)/gm;
/** The same words in the language of the original, which a translation hides until it is asked for them. */
const original =
  /<span class="sxs-lookup">(?:(?!<span class="sxs-lookup">)[^]){0,3000}?<\/span>[ \t]?<\/span>/g;
/** `[!INCLUDE [name](file.md)]`, `[!code-csharp[name](file.cs)]` */
const takenIn = /\[!(?:INCLUDE|code(?:-[\w-]{1,30})?)[ \t]*\[[^\n[\]]{0,300}\]\([^\n()]{0,500}\)\]/gi;
/** `[!DNL Experience Platform]`, `[!UICONTROL Save]` */
const untouched = /\[!(?:DNL|UICONTROL|BADGE)[ \t]+([^\n[\]]{1,200})\](?:\{[^\n{}]{0,100}\})?(?!\()/g;
const tag = /:::[ \t]?([a-z][a-z-]{1,30})((?:[ \t]+[\w-]{1,40}="[^"\n]{0,1000}")*)[ \t]*:::/g;
/** Around what is shown of one product or version alone. */
const zone =
  /^[ \t]*:::[ \t]*(?:zone|moniker)(?:-end|[ \t]+[\w-]{1,40}="[^"\n]{0,300}")(?:[ \t]*:::)?[ \t]*$/gm;
const layout = /^(?:row|column|image)(?:-end)?$/;

export function docfx(markdown: string, file: VFile): string {
  if (!/\[!(?:VIDEO|div|INCLUDE|code|DNL|UICONTROL|BADGE)|:::[ \t]?[a-z]|"sxs-lookup"/i.test(markdown))
    return markdown;
  const tell = tellOnce(file, 'template-code');
  return outsideCode(markdown, (text, before, shown) => {
    const leaveOut = (found: string, kind: string, at: number, whole: string): string => {
      const reason = `${nameCode(shown(found))} takes in a file, which is not here; it is left out`;
      tell(kind, reason, before + whole.slice(0, at));
      return '';
    };
    return columns(text)
      .replace(original, '')
      .replace(video, (_, inside?: string, behind?: string) => inside ?? behind ?? '')
      .replace(box, (_, inside: string) => `\n${inside.replace(/^>[ \t]?/gm, '')}`)
      .replace(takenIn, (found: string, at: number, whole: string) => leaveOut(found, 'file', at, whole))
      .replace(untouched, '$1')
      .replace(zone, '')
      .replace(tag, (found: string, name: string, said: string, at: number, whole: string) => {
        const given = readArguments(said);
        const src = valueOf(given, 'source');
        if (name === 'image' && src !== undefined)
          return writeFigure({ src, alt: valueOf(given, 'alt-text') });
        if (name === 'no-loc') return valueOf(given, 'text') ?? '';
        if (name === 'code') return leaveOut(found, 'code', at, whole);
        return layout.test(name) ? lineEnds(found) : found;
      });
  });
}

/** What stands in a column is set in as code would be. */
function columns(text: string): string {
  if (!text.includes(':::column')) return text;
  let isInside = false;
  return text
    .split('\n')
    .map((line) => {
      const [, end] = /^[ \t]*:::column(-end)?\b/.exec(line) ?? [];
      if (line.includes(':::column')) isInside = end === undefined;
      return isInside ? line.replace(/^[ \t]{1,6}/, '') : line;
    })
    .join('\n');
}

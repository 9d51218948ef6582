/**
 * Reads what Hatena Blog adds to Markdown (https://help.hatenablog.com/entry/markdown): pictures of its album (`[f:id:ida:20240506120000p:plain]`),
 * cards and titles of pages (`[https://…:embed:cite]`), and the place of a list of contents (`[:contents]`).
 */
import { outsideCode } from '../outside-code.ts';
import { writeFigure } from '../tags/write-figure.ts';

const picture =
  /(?<!!)\[f:id:([a-zA-Z][\w-]{1,31}):(\d{8})(\d{6})([jpg]):(?:image|plain)((?::[^[\]:\n]{1,200}){0,10})\](?!\()/g;
const card = /(?<!!)\[(https?:\/\/[^\s[\]]{1,2000}?):(?:embed|bookmark|image)(?::[a-z]{1,20}){0,3}\](?!\()/g;
const title = /(?<!!)\[(https?:\/\/[^\s[\]]{1,2000}?):title(?:=([^[\]\n]{1,300}))?\](?!\()/g;
/** With its heading, in `contents-lists`. */
const contentsAlone = /^\[:contents\][ \t]*$/gm;
const contents = /\[:contents\](?!\()/g;
const formats: Record<string, string> = { j: 'jpg', p: 'png', g: 'gif' };

export function hatena(markdown: string): string {
  if (!/\[(?:f:id:|:contents\])|\[https?:[^\s[\]]{1,2000}:(?:embed|bookmark|image|title)/.test(markdown))
    return markdown;
  return outsideCode(markdown, (text) =>
    text
      .replace(picture, (_, name: string, day: string, time: string, format: string, options: string) =>
        writeFigure({
          src: `https://cdn-ak.f.st-hatena.com/images/fotolife/${name.charAt(0)}/${name}/${day}/${day}${time}.${formats[format]}`,
          alt: /:alt=([^:]+)/.exec(options)?.[1],
          caption: /:title=([^:]+)/.exec(options)?.[1],
        }),
      )
      .replace(card, '$1')
      .replace(title, (_, address: string, words?: string) =>
        words === undefined ? `<${address}>` : `[${words}](<${address}>)`,
      )
      .replace(contentsAlone, '[TOC]')
      .replace(contents, ''),
  );
}

/** Reads the shortcodes of WordPress (https://codex.wordpress.org/Shortcode) and of its page builders. */
import type { VFile } from 'vfile';
import { outsideCode } from './outside-code.ts';
import { readArguments, valueOf } from './read-arguments.ts';

const caption = /\[caption\b([^\]\n]{0,500})\]((?:(?!\[\/?caption\b).)*)\[\/caption\]/gs;
const image =
  /^\s*(?:<a\b[^<>]*>\s*<img\b[^<>]*>\s*<\/a>|<img\b[^<>]*>|\[?!\[[^[\]\n]*\]\([^()\n]*\)(?:\]\([^()\n]*\))?)/;
const embed =
  /\[(?:embed|youtube|vimeo|tweet|twitter|instagram|soundcloud)\b([^\]\n]{0,500})\](?:[ \t]*(https?:\/\/[^\s[\]]+)[ \t]*\[\/\w+\])?/g;
const media = /\[(audio|video)\b([^\]\n]{0,500})\](?:\[\/\1\])?/g;
const gallery = /\[(?:gallery|playlist)\b[^\]\n]{0,500}\]/g;
/** Their content stays. */
const layout = /\[\/?(?:vc|et_pb|fusion|av|su|cs|tatsu)_\w+[^\]\n]{0,1000}\]/g;

export function wordpress(markdown: string, file: VFile): string {
  if (
    !/\[\/?(?:caption|embed|gallery|playlist|audio|video|youtube|vimeo|tweet|twitter|instagram|soundcloud|vc_|et_pb_|fusion_|av_|su_|cs_|tatsu_)/.test(
      markdown,
    )
  )
    return markdown;
  return outsideCode(markdown, (text, before) =>
    text
      .replace(caption, (found: string, attributes: string, inside: string) => {
        const [picture] = image.exec(inside) ?? [];
        if (picture === undefined) return found;
        const words = inside.slice(picture.length).trim() || valueOf(readArguments(attributes), 'caption');
        return picture.trim() + (words ? ` <small>${words}</small>` : '');
      })
      .replace(embed, (found: string, attributes: string, address?: string) => {
        const given = readArguments(attributes);
        return (
          address ??
          valueOf(given, 'url', 'src') ??
          given.others.find((value) => /^https?:/.test(value)) ??
          found
        );
      })
      .replace(media, (found: string, sort: string, attributes: string) => {
        const { named } = readArguments(attributes);
        const src = [...named.entries()].find(([name]) =>
          /^(?:src|mp[34]|m4[av]|ogg|ogv|wav|webm)$/.test(name),
        )?.[1];
        return src === undefined
          ? found
          : `<${sort} src="${src.replace(/["<>]/g, encodeURIComponent)}"></${sort}>`;
      })
      .replace(gallery, (found: string, at: number, whole: string) => {
        const line = (before + whole.slice(0, at)).split('\n').length;
        file.message(`${found.slice(0, 60)} names pictures by their numbers in WordPress; it is left out`, {
          place: { line, column: 1 },
          ruleId: 'template-code',
        });
        return '';
      })
      .replace(layout, ''),
  );
}

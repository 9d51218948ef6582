/** Takes out the marks by which chat programs named their sources: `【12†source】`, `:contentReference[oaicite:0]{index=0}`, `citeturn0search1`. */
import { outsideCode } from '../outside-code.ts';

const mark =
  /【\d{1,4}(?::\d{1,4})?†[^】\n]{0,200}】|:contentReference\[oaicite:\d{1,4}\]\{index=\d{1,4}\}|[\uE200-\uE206]?cite(?:[\uE200-\uE206]?turn\d{1,3}(?:search|news|view|fetch|image|file)\d{1,3}){1,20}[\uE200-\uE206]?/g;

export function chatMarks(markdown: string): string {
  return /†|oaicite|turn\d/.test(markdown)
    ? outsideCode(markdown, (text) => text.replace(mark, ''))
    : markdown;
}

const pair =
  /<(a|abbr|b|cite|em|i|mark|p|q|s|small|span|strong|sub|sup|u)\b[^<>]*>((?:(?!<\1\b)[^])*?)<\/\1>/gi;
const lineBreak = /<br\s*\/?>/gi;
const code = /(?<!`)(`{1,2})([^`]{1,200})\1(?!`)/g;
/** What an excerpt of WordPress keeps of its text: `[caption id="…"]The quay[/caption]`; and a reference that its end cut off. */
const captions = /\[caption\b[^\]]{0,500}\](?:(?!\[\/?caption).){0,500}\[\/caption\]/gs;
const shortcode =
  /\[\/?[a-z][\w-]{1,40}(?:\s+[\w-]{1,40}=(?:"[^"\]]{0,300}"|'[^'\]]{0,300}')){1,20}\s*\/?\]|\[\/[a-z][\w-]{1,40}\]/g;
const cutReference = /(?<!\s)\s*&(?:n|nb|nbs|nbsp|hel|hell|helli|hellip|am|amp|quo|quot)$/;
const deepest = 5;

/**
 * A headline or dek without the markup that other programs leave in it: HTML around words (`<em>Vasa</em>`, `<p>…</p>`). A
 * tag that is never closed stays: the headline may be about it.
 */
export function plainLine(line: string): string {
  let plain = line.replace(lineBreak, ' ');
  for (let depth = 0; depth < deepest && plain.includes('</'); depth++) plain = plain.replace(pair, '$2');
  return plain.replace(/\s+/g, ' ').trim();
}

/** The same for a dek, which some programs also take from Markdown: `A **bold** word and [a link](https://…)`. */
export function plainDek(line: string): string {
  return plainLine(line.replace(captions, ' ').replace(shortcode, ' '))
    .replace(cutReference, '')
    .replace(code, '$2')
    .replace(/!?\[([^[\]]*)\]\(<?[^()\s<>]*>?(?:\s"[^"]*")?\)/g, '$1')
    .replace(/(?<![*\w])(\*{1,2})([^\s*](?:[^*]*[^\s*])?)\1(?![*\w])/g, '$2');
}

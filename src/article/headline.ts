/**
 * A headline without the name of its paper, which the `<title>` of a page ends in: `Bridge closes | The Harbour Post`.
 *
 * @param names what the paper is called: its name, its host
 */
export function withoutPublisher(title: string, names: readonly (string | undefined)[]): string {
  const [, headline, ending] = /^(.*\S)\s+[|–—·•»-]\s+(.+?)$/u.exec(title) ?? [];
  if (headline === undefined || ending === undefined) return title;
  const key = lettersOf(ending);
  const isName = names.some(
    (name) => name !== undefined && (lettersOf(name) === key || hostLabels(name).includes(key)),
  );
  return isName && key !== '' ? headline : title;
}

function hostLabels(host: string): string[] {
  return host.includes(' ') ? [] : host.split('.').slice(0, -1).map(lettersOf);
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/^the\b/, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

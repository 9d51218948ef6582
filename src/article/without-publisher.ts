import { plainName } from '../language/plain-name.ts';

/**
 * A headline without the name of its paper, which the `<title>` of a page ends in: `Bridge closes | The Harbour Post`.
 *
 * @param names what the paper is called: its name, its host
 */
export function withoutPublisher(title: string, names: readonly (string | undefined)[]): string {
  const [, headline, ending] = /^(.*\S)\s+[|–—·•»-]\s+(\S.*)$/u.exec(title) ?? [];
  if (headline === undefined || ending === undefined) return title;
  const key = plainName(ending);
  const isName = names.some(
    (name) => name !== undefined && (plainName(name) === key || hostLabels(name).includes(key)),
  );
  return isName && key !== '' ? headline : title;
}

function hostLabels(host: string): string[] {
  return host.includes(' ') ? [] : host.split('.').slice(0, -1).map(plainName);
}

import { plainName } from '../language/plain-name.ts';
import { wideScripts } from '../language/scripts.ts';

/** Between wide characters no space stands around the sign. */
const parts = new RegExp(
  `^(.*\\S)(?:\\s+[|–—·•»-]\\s+|(?<=[${wideScripts}？！”」》）])[|_-]|[|_-](?=[^|_-]*[${wideScripts}]))(\\S.*)$`,
  'u',
);
/** `CSDN博客` is the host and what sort of place it is. */
const sort = new RegExp(`(?<=^[a-z\\d]{2,20})[${wideScripts}]{1,4}$`, 'u');

/**
 * A headline without the name of its paper, which the `<title>` of a page ends in: `Bridge closes | The Harbour Post`, `大桥关闭_湖报`.
 *
 * @param names what the paper is called: its name, its host
 */
export function withoutPublisher(title: string, names: readonly (string | undefined)[]): string {
  const [, headline, ending] = parts.exec(title) ?? [];
  if (headline === undefined || ending === undefined) return title;
  const key = plainName(ending);
  const isName = names.some(
    (name) =>
      name !== undefined && (plainName(name) === key || hostLabels(name).includes(key.replace(sort, ''))),
  );
  return isName && key !== '' ? headline : title;
}

function hostLabels(host: string): string[] {
  return host.includes(' ') ? [] : host.split('.').slice(0, -1).map(plainName);
}

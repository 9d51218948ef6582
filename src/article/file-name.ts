/** File names that are no headline: `index`, `untitled`, `document`. */
const empty =
  /^(?:index|input|readme|untitled|unnamed|new|document|article|post|note|clipping|page|text|txt|download|scrape|file|copy)?[\s\d_.()-]*$/i;

/** Before the words of a name: Jekyll's `2019-04-05-hello-world`. */
const day = /^(\d{4}-\d{2}-\d{2})(?=[-_ ])/;

/** The headline in a file's name. @returns undefined for a name that says nothing */
export function titleFromName(name: string): string | undefined {
  const file = lastPart(name)
    .replace(/\.[a-z]{1,8}$/i, '')
    .replace(day, '')
    // Notion's number of a page.
    .replace(/[ _-][\da-f]{32}$/, '');
  const words = file.includes(' ')
    ? file
    : file.replaceAll(/[_-]+/g, ' ').replace(/^\s*\p{Ll}/u, (letter) => letter.toUpperCase());
  const title = words.replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
  return empty.test(title) || !/\p{L}{2}/u.test(title) ? undefined : title;
}

/** The day that a file's name begins with, as site generators name posts. */
export function dayFromName(name: string): string | undefined {
  return day.exec(lastPart(name))?.[1];
}

function lastPart(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
}

/** File names that are no headline: `index`, `untitled`, `document`. */
const empty =
  /^(?:index|input|readme|untitled|unnamed|new|document|article|post|note|clipping|page|text|txt|download|scrape|file|copy)?[\s\d_.()-]*$/i;

/** The headline in a file's name. @returns undefined for a name that says nothing */
export function titleFromName(name: string): string | undefined {
  const file = name
    .slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
    .replace(/\.[a-z]{1,8}$/i, '')
    // Notion's number of a page.
    .replace(/[ _-][\da-f]{32}$/, '');
  const words = file.includes(' ') ? file : file.replaceAll(/[_-]+/g, ' ');
  const title = words.replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
  return empty.test(title) || !/\p{L}{2}/u.test(title) ? undefined : title;
}

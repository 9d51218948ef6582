/** What programs keep of an article that is the reader's own, and no fact of it. */
const texts =
  /^(?:folder|collection|list|status|state|location|reading ?progress|notes?|document note|selection|extended|highlights|origin_url)$/i;
const signs = /^(?:(?:is_?)?(?:archived|starred|fav|favou?rited?|read)|to_?read)$/i;
const nothing = /^(?:|0|no|false|unread|unsorted|active|succeeded|inbox|new|publish(?:ed)?)$/i;

/** @returns a line for each of them: `folder: Politics`, `is_starred`, `note: Ask the union.` */
export function remarksOf(item: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(item).flatMap(([key, value]) => {
    const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : value;
    if (text === true || (typeof text === 'string' && !nothing.test(text))) {
      if (signs.test(key)) return [key];
      if (typeof text === 'string' && texts.test(key)) return [`${key}: ${text}`];
    }
    return [];
  });
}

/** Whose names of months are read. */
const languages =
  'en en-GB de fr es pt it nl sv da nb fi is pl cs sk sl hr sr-Latn ro hu tr el ru uk bg id vi ca eu gl et lv lt'.split(
    ' ',
  );

let numbers: Map<string, string> | undefined;

/**
 * The number of a month, 1 to 12, by its name or short name in a European or another Latin-script language.
 *
 * @returns 13, a month there is not, for a word that names none, or names two: listopad is October in Zagreb and
 *   November in Warsaw
 */
export function monthNumber(name = ''): string {
  return (numbers ??= readNames()).get(keyOf(name)) ?? '13';
}

function readNames(): Map<string, string> {
  const found = new Map<string, string>();
  for (const language of languages) {
    for (const month of ['long', 'short'] as const) {
      // Some languages bend the name when a day stands before it.
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(language, {
          timeZone: 'UTC',
          calendar: 'gregory',
          month,
          day,
        });
        for (let number = 1; number <= 12; number++) {
          const parts = format.formatToParts(Date.UTC(2001, number - 1, 1));
          const key = keyOf(parts.find(({ type }) => type === 'month')?.value ?? '');
          if (/^\d*$/.test(key)) continue;
          const other = found.get(key);
          found.set(key, other === undefined || other === String(number) ? String(number) : '13');
        }
      }
    }
  }
  return found;
}

function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\.$/, '');
}

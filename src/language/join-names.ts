import { oncePerText } from '../memory/once-per.ts';

/** How a language joins names. @param locale BCP 47 tag */
export const joining = oncePerText((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** `A, B and C`, as a language joins names. @param locale BCP 47 tag */
export function joinNames(names: string[], locale: string): string {
  return joining(locale).format(names);
}

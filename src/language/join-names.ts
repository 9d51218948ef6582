const formats = new Map<string, Intl.ListFormat>();

/** `A, B and C`, as a language joins names. @param locale BCP 47 tag */
export function joinNames(names: string[], locale: string): string {
  const format = formats.get(locale) ?? new Intl.ListFormat(locale, { type: 'conjunction' });
  formats.set(locale, format);
  return format.format(names);
}

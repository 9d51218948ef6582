import type { QuotationMarks } from './language.ts';
import { findLanguage } from './languages.ts';
import { regionOf } from './tag.ts';

const english: QuotationMarks = { double: ['“', '”'], single: ['‘', '’'] };

/**
 * The quotation marks of a language; English ones where they are not known.
 *
 * @param lang BCP 47 tag; the usage of its region comes first
 * @returns undefined for a language whose straight quotes are better left alone
 */
export function quotationMarks(lang: string): QuotationMarks | undefined {
  const language = findLanguage(lang);
  if (!language) return english;
  return language.regionalQuotationMarks?.[regionOf(lang)] ?? language.quotationMarks;
}

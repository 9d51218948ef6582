import { detectLanguage } from '../language/detect-language.ts';

/** The language that the words are in; that of the library, if they do not tell. */
export function languageOf(words: (string | undefined)[], usual: string): string {
  const plain = words
    .filter((part) => part !== undefined)
    .join('\n')
    .slice(0, 10_000)
    .replace(/^(```|~~~)[^]*?^\1/gm, ' ')
    .replace(/`[^`\n]{1,300}`|\{%[^%\n]{0,300}%\}|\{\{[^{}\n]{0,300}\}\}|\{[^{}\n]{0,300}\}/g, ' ')
    .replace(/<[^<>]{0,500}>|https?:\S+|\]\([^()\n]*\)|[#*_>|`[\]!=~-]+/g, ' ');
  const found = detectLanguage(plain);
  return found === undefined || new Intl.Locale(usual).language === found ? usual : found;
}

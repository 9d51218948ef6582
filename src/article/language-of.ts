import { detectLanguage, isPlausible } from '../language/detect/detect-language.ts';

/** The language that the words are in; that of the library, if they do not tell and may be in it; else `und`, which BCP 47 has for none that is known. */
export function languageOf(words: (string | undefined)[], usual: string): string {
  const plain = words
    .filter((part) => part !== undefined)
    .join('\n')
    .slice(0, 10_000)
    .replace(/^(```|~~~)[^]*?^\1/gm, ' ')
    .replace(/`[^`\n]{1,300}`|\{%[^%\n]{0,300}%\}|\{\{[^{}\n]{0,300}\}\}|\{[^{}\n]{0,300}\}/g, ' ')
    .replace(
      /<[^<>]{0,500}>|\[\/?[a-z]+_\w+[^[\]\n]{0,2000}\]|https?:\S+|\]\([^()\n]*\)|[#*_>|`[\]!=~-]+/g,
      ' ',
    );
  const found = detectLanguage(plain);
  const { language } = new Intl.Locale(usual);
  if (found === undefined) return isPlausible(plain, language) ? usual : 'und';
  return found === language ? usual : found;
}

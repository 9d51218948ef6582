import { quotationMarks } from '../../../language/quotation-marks.ts';
import { typeset } from './typeset.ts';

/** A headline, dek or caption with the quotes and dashes of its language. What is stored stays as it was written. */
export function setType(text: string, lang: string): string {
  const marks = quotationMarks(lang);
  return marks ? typeset([text], marks, lang).join('') : text;
}

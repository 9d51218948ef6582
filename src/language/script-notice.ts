/** Tells what a page says to those whose browser runs no script from what an article says of programs. */
import { alternatives } from './alternatives.ts';
import { phrasesOf } from './phrases.ts';

const programs = /javascript|html5/i;
const asked = new RegExp(alternatives(phrasesOf('scriptStems')), 'iu');

/** Does a text ask its readers to let scripts run? */
export function isScriptNotice(text: string): boolean {
  return namesPrograms(text) && asked.test(text);
}

/** Does it name what such notices ask for? Articles on programs do as well. */
export const namesPrograms = (text: string): boolean => programs.test(text);

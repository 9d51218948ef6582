import type { Language } from '../language.ts';

export const dv: Language = {
  tag: 'dv',
  name: 'Divehi',
};

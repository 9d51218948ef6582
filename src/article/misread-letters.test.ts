import { describe, expect, test } from 'vitest';
import { findMisread, turnBack } from './misread-letters.ts';

const bytes = new TextEncoder();
const misread = (text: string, encoding: string) => new TextDecoder(encoding).decode(bytes.encode(text));

describe('letters that were read in another encoding', () => {
  test.each([
    ['Für die Fähre über die Straße – „neu“', 'windows-1252'],
    ['It’s “new” — they’re here', 'windows-1252'],
    ['L’été à la mer, où l’on voit', 'windows-1252'],
    ['žluťoučký kůň', 'windows-1252'],
    ['港の船が出る', 'windows-1252'],
    ['Привет, это паром на острова', 'windows-1251'],
    ['Für die Straße', 'macintosh'],
  ])('are found and turned back: %s, as %s', (text, encoding) => {
    const wrong = misread(text, encoding);
    expect(findMisread(wrong)?.meant).toBeDefined();
    expect(turnBack(wrong)).toBe(text);
  });

  test('are found where only a part of a text is, and nobody turns that back', () => {
    const text = `${misread('Für die Fähre', 'windows-1252')} – und so weiter`;
    expect(findMisread(text)).toEqual({ found: 'Ã¼', meant: 'ü' });
    expect(turnBack(text)).toBeUndefined();
  });

  test('are found where Cyrillic of one byte stands as Latin', () => {
    const wrong = 'Ïàðîì íà äàëüíèå îñòðîâà ñåãîäíÿ áîëüøå';
    expect(findMisread(wrong)).toEqual({ found: 'Ïàðîì' });
    expect(turnBack(wrong)).toBeUndefined();
  });

  test('are told where they were lost', () => {
    expect(findMisread('The caf\uFFFD')).toEqual({ found: '\uFFFD' });
  });

  test.each([
    'Für die Straße – „neu“',
    '“AMANHÃ” disse ele, “NÃO”',
    'Il est arrivé\u00A0» à\u00A0« Paris\u00A0», où l’on a parlé de l’été',
    '«СССР» и «ОСС» в 1990 году',
    'Рік і Січень — «Рій» Сімферополь',
    'Plain text',
    '',
  ])('are not those of a text as it was written: %s', (text) => {
    expect([findMisread(text), turnBack(text)]).toEqual([undefined, undefined]);
  });
});

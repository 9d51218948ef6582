import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

test('Japanese in escape sequences, all of which is ASCII, is read', () => {
  const bytes = Buffer.from('# \x1b$B9A$N?7$7$$EtBf\x1b(B\n\n\x1b$BLZMKF|$K9A$,3+$$$?!#\x1b(B\n');
  expect(decodeText(bytes)).toBe('# 港の新しい灯台\n\n木曜日に港が開いた。\n');
});

test('a text that only speaks of such a sequence stays as it is', () => {
  const text = 'The code \x1b$B begins Japanese; größer.\n';
  expect(decodeText(Buffer.from(text))).toBe(text);
});

test.each(['# 港の新しい灯台\n\n木曜日に港が開いた。\n', '<!doctype html><title>Größe</title>'])(
  'UTF-16 without its mark is read: %s',
  (text) => {
    const bytes = Buffer.from(text, 'utf16le');
    expect(decodeText(bytes)).toBe(text);
    expect(decodeText(Buffer.from(bytes).swap16())).toBe(text);
  },
);

test('Ukrainian letters of KOI8 are no lines to draw with', () => {
  const text = 'Новий маяк у порту. У четвер відкрили порт, і багато людей прийшли подивитися на кораблі.';
  const letters =
    'eecfd7c9ca20cdc1d1cb20d520d0cfd2d4d52e20f520dec5d4d7c5d220d7a6c4cbd2c9ccc920d0cfd2d42c20a620c2c1c7c1d4cf20ccc0c4c5ca20d0d2c9cadbccc920d0cfc4c9d7c9d4c9d3d120cec120cbcfd2c1c2cca62e';
  expect(decodeText(Buffer.from(letters, 'hex'))).toBe(text);
});

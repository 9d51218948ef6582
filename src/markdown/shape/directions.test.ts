import { expect, test } from 'vitest';
import { htmlOf } from '../test-context.ts';

const arabic = 'قررت الحكومة إغلاق الجسر القديم ليلا ابتداء من يوم الأحد حتى شهر يونيو.';
const hebrew = 'העירייה סוגרת את הגשר הישן בלילה החל מיום ראשון ועד יוני.';
const english = 'The city closes the old bridge at night from Sunday until June, the council said.';

test.each<[string, string, string, string]>([
  ['Arabic in English', 'en', arabic, `<p dir="rtl" lang="ar">${arabic}</p>`],
  ['English in Hebrew', 'he', english, `<p dir="ltr" lang="en">${english}</p>`],
  ['its own', 'ar', arabic, `<p>${arabic}</p>`],
  ['a word', 'ar', 'Ferry', '<p dir="ltr">Ferry</p>'],
])('a block of another direction has it, and its language, where that is sure: %s', (_, lang, text, html) => {
  expect(htmlOf(text, { lang })).toBe(html);
});

test('of a list in several languages, each item runs its own way', () => {
  expect(htmlOf(`- ${arabic}\n- ${hebrew}\n- ${english}`)).toBe(
    `<ul dir="rtl">\n<li dir="rtl" lang="ar">${arabic}</li>\n<li dir="rtl" lang="he">${hebrew}</li>\n<li dir="ltr">${english}</li>\n</ul>`,
  );
});

test.each([
  ['two line breaks', `${english}<br><br>${arabic}`],
  ['lines that are paragraphs', `${english.repeat(3)}\n${arabic.repeat(3)}\n${english.repeat(3)}`],
])('of a paragraph that is parted, each part runs its own way: %s', (_, markdown) => {
  const html = htmlOf(markdown);
  expect(html).toMatch(/<p>The city/);
  expect(html).toMatch(/<p dir="rtl" lang="ar">قررت/);
});

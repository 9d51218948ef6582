import { expect, test } from 'vitest';
import { bodyOf, htmlOf } from '../../test-context.ts';

test.each(["':size=50x100 :class=wide'", '" =1280x720"', '"right-50 =300x200"'])(
  '%s is no caption',
  (title) => {
    const [figure] = bodyOf(`![The quay](quay.png ${title})`);
    expect(JSON.stringify(figure)).not.toMatch(/size|\d{3}x|right/);
  },
);

test.each(['At dawn, 50x60', 'quay-19'])('a picture keeps the title %s', (title) => {
  expect(JSON.stringify(bodyOf(`![x](quay.png "${title}")`))).toContain(title);
});

test('the name of a heading is not shown', () => {
  expect(htmlOf('# Ferries\n\n## Late :id=late')).toContain('>Late</h2>');
});

test('a size in the words of a picture is none of them', () => {
  expect(JSON.stringify(bodyOf('![The quay|690x388, 75%](quay.png)'))).not.toMatch(/690|75%/);
});

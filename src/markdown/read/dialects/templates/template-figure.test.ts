import { expect, test } from 'vitest';
import { render } from '../../../test-context.ts';

test.each([
  [
    'in another language',
    '{% include photo.html src="a.jpg" legende="Le quai, au petit matin." %}',
    'Le quai, au petit matin.',
  ],
  [
    'of an item',
    '{{< image-gallery-item href="a.jpg" data-ngdesc="The quay at dawn." >}}',
    'The quay at dawn.',
  ],
])('a tag for a picture has a caption under a name of its own: %s', (_, tag, caption) => {
  expect(render(`One.\n\n${tag}\n\nTwo.`).body[1]).toMatchObject({ kind: 'figure', src: 'a.jpg', caption });
});

test.each([
  ['{{< figure src="a.jpg" title="The quay" caption="It is old." >}}', 'The quay. It is old.'],
  ['{{< figure src="a.jpg" title="The quay?" caption="It is old." >}}', 'The quay? It is old.'],
  ['import quay from \'../a.jpg\';\n\n<Figure src={quay} alt="Boats" caption="It is old." />', 'It is old.'],
])(
  'the title of a picture is a sentence above its caption, and a picture that a page takes in is known: %s',
  (tag, caption) => {
    const figure = render(`One.\n\n${tag}\n\nTwo.`).body.find(({ kind }) => kind === 'figure');
    expect(figure).toMatchObject({ src: expect.stringContaining('a.jpg'), caption });
  },
);

test('what a tag for a picture says of its look is no caption', () => {
  const tag = '{{< figure src="a.jpg" class="Wide and high up" sizes="(min-width: 9em) 50vw" >}}';
  expect(render(`One.\n\n${tag}\n\nTwo.`).body[1]).not.toHaveProperty('caption');
});

test.each([
  [
    'numbered',
    '{{< image-gallery img1="a.jpg" alt1="Boats" img2="b.jpg" alt2="The quay" >}}',
    ['Boats', 'The quay'],
  ],
  ['in a list', '{% include galerie.html images="a.jpg, b.jpg" %}', ['', '']],
  [
    'in a list with words',
    '{{< gallery images="a.jpg|Boats|Boats, seen from here,b.jpg|The quay|The quay at dawn" >}}',
    ['Boats', 'The quay'],
  ],
])('the pictures of a gallery are shown: %s', (_, tag, alts) => {
  const { body } = render(`One.\n\n${tag}\n\nTwo.`);
  const pictures = body.flatMap((part) => (part.kind === 'figure' ? [part] : []));
  expect(pictures.map(({ src }) => src)).toEqual(['a.jpg', 'b.jpg']);
  expect(pictures.map(({ alt }) => alt)).toEqual(alts);
  if (tag.includes('|')) expect(pictures[0]).toMatchObject({ caption: 'Boats, seen from here' });
});

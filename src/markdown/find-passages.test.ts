import { describe, expect, test } from 'vitest';
import { bodyOf, render, testContext } from './test-context.ts';
import { renderLine } from './render.ts';

const passagesIn = (markdown: string) => render(markdown).passages;
const note = '\n\n[^1]: A *note* with [a link](https://a.example/x).';

describe('a marked passage', () => {
  test.each([
    ['has its words', 'a ==b c== d', 'b c'],
    ['keeps what stresses them', '==a *b* **c**==', 'a <em>b</em> <strong>c</strong>'],
    ['keeps a link’s words where it leads within the page', '# b\n\n==a [b](#b) c==', 'a b c'],
    ['has no number of a note in it', `==a[^1] b==${note}`, 'a b'],
    ['is one line', '==a  \nb\nc==', 'a b c'],
    ['may be written in HTML', '<mark onclick="x()" id="y">a &lt; <script>b</script>c</mark>', 'a &#x3C; c'],
  ])('%s', (_, markdown, html) => {
    expect(passagesIn(markdown)).toMatchObject([{ id: 'mark-1', html }]);
  });

  test('keeps links to other sites', () => {
    const [passage] = passagesIn('==a [b](https://b.example/)==');
    expect(passage?.html).toMatch(/^a <a href="https:\/\/b\.example\/" rel="[^"]*"[^>]*>b<\/a>$/);
  });

  test('has an address of its own on the page', () => {
    const html = '<p><mark id="mark-1">a</mark> and <em><mark id="mark-2">b</mark></em></p>';
    expect(bodyOf('==a== and *==b==*')).toEqual([{ kind: 'html', html }]);
  });

  test('is counted once, however many marks stand in it', () => {
    expect(passagesIn('<mark>a <mark>b</mark></mark> ==c==').map(({ html }) => html)).toEqual(['a b', 'c']);
  });

  test('is not counted without words', () => {
    expect(passagesIn('a ==== b <mark> </mark>')).toEqual([]);
  });

  test('is not counted where its mark is not shown', () => {
    expect(passagesIn('**Related article:** [==a==](https://a.example/b)\n\n==c==')).toMatchObject([
      { html: 'c' },
    ]);
  });

  test('of a caption has an address; of a line of front matter it has none', () => {
    expect(bodyOf('![a](a.jpg)\n*==b==*')).toMatchObject([{ caption: '<mark id="mark-1">b</mark>' }]);
    expect(renderLine('a ==b==', testContext)).toBe('a <mark>b</mark>');
  });
});

test('each of ten thousand marks in a line is one', () => {
  expect(passagesIn('==a== '.repeat(10_000))).toHaveLength(10_000);
});

describe('the note on a marked passage', () => {
  test.each([
    ['stands right behind it', `==a==[^1]${note}`],
    ['or a space away', `==a== [^1]${note}`],
  ])('%s', (_, markdown) => {
    const [passage] = passagesIn(markdown);
    expect(passage?.notes).toHaveLength(1);
    expect(passage?.notes[0]).toMatch(
      /^A <em>note<\/em> with <a href="https:\/\/a\.example\/x"[^>]*>a link<\/a>\.$/,
    );
  });

  test.each([
    ['not behind other words', `==a== b[^1]${note}`],
    ['not in it: that is the article’s own', `==a[^1]==${note}`],
  ])('%s', (_, markdown) => {
    expect(passagesIn(markdown)).toMatchObject([{ notes: [] }]);
  });

  test('may be several notes, of several paragraphs', () => {
    const markdown = '==a==[^x][^y]\n\n[^x]: one\n\n    two\n\n    - three\n    - four\n\n[^y]: five';
    expect(passagesIn(markdown)).toMatchObject([{ notes: ['one', 'two', 'three', 'four', 'five'] }]);
  });

  test('may be marked itself', () => {
    expect(passagesIn('==a==[^x]\n\n[^x]: b ==c==')).toMatchObject([
      { id: 'mark-1', notes: ['b c'] },
      { id: 'mark-2', html: 'c', notes: [] },
    ]);
  });

  test('is told with its mark, and with no more marks than anybody writes: words of a note would fill a disk', () => {
    const told = passagesIn(`${'==a==[^1] '.repeat(1000)}${note}`).filter(({ notes }) => notes.length > 0);
    expect(told).toHaveLength(20);
  });
});

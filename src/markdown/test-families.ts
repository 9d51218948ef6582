/** Kinds of hostile texts, each as long as one likes: what grows faster than its text in one of them is to be mended. */

/** A text of about so many characters. */
export type Repeat = (length: number) => string;

const of =
  (piece: string, start = '', end = ''): Repeat =>
  (length) =>
    start + piece.repeat(Math.ceil(length / piece.length)) + end;

export const families: readonly (readonly [name: string, text: Repeat])[] = [
  ['a path of services', of('/podcast/')],
  ['brackets before a long paragraph', (length) => '['.repeat(length) + ' word'.repeat(length)],
  ['titles that are never closed', of('<title>')],
  ['headings in headings', of('<h1><h2>')],
  ['boxes in boxes', of('<div>')],
  ['quotations in quotations', of('> ')],
  ['quotations that end in links', of('> [a](https://x.com/a/status/1)\n')],
  [
    'links of one definition',
    (length) => `[a]: http://x.example/${'y'.repeat(length / 4)}\n\n${'[a] '.repeat(length / 6)}`,
  ],
  ['shortcodes that are never closed', of('{{< ')],
  ['tags that are never closed', of('{% ')],
  ['blocks of tags that are never closed', of('{% note %}\n')],
  ['comments that are never closed', of('%% a ')],
  ['comments of HTML that are never closed', of('<!-- a\n\n')],
  ['captions that are never closed', of('[caption id=x]')],
  ['shortcodes of plugins', of('[x a="b"][/y]')],
  ['notes that are never closed', of(':::note\n')],
  ['notes of indented lines', of('\n', '!!! note\n')],
  ['tabs', of('=== "a"\n\n    b\n\n')],
  ['attribute lists', of('){: a')],
  ['extensions of kramdown', of('{::comment} a ')],
  ['links that are cut in two', of('[\n\nx\n\n')],
  ['links that go on', of('[a\n\n')],
  ['definitions', of('a\n: b\n\n')],
  ['definitions of one term', of(': b\n', 'a\n')],
  ['marks of editors that are never closed', of('{++ a {~~ ')],
  ['notes in the line that are never closed', of('^[a b ')],
  ['notes in the line', of('^[a b]\n\n')],
  ['directives', of('::a[b]{c}\n')],
  ['keys', of('++ctrl+a ')],
  ['carets', of(' ^^a')],
  ['grids that are never closed', of('+--+\n| a|\n')],
  ['columns that are never closed', of('a\n-- --\n')],
  ['columns', of('b  c\n', 'a  b\n-- --\n')],
  ['verses', of('| a\n')],
  ['addresses with spaces', of('](a b ')],
  ['stars with spaces', of('** a ')],
  ['stars that close with a space', of('*a ')],
  ['addresses without spaces', of('https://x/。')],
  ['anchors', of('<a name=x></a>')],
  ['headings of one text', of('## a\n\n')],
  ['links to a place', of('[a](#b) ', '## b\n\n')],
  ['pictures with captions', of('![](a.png)\n\ncaption\n\n')],
  ['the beginnings of a credit', of('(AP/', '![](a.png)\n')],
  ['names before an agency', of('a / ', '![](a.png)\n')],
  ['notes of Obsidian', of('> [!note] a\n')],
  ['a table of many columns', (length) => `|${'a|'.repeat(length / 4)}\n|${'-|'.repeat(length / 4)}\n|a|`],
  ['Markdown in HTML', of('**a ![b](c) ', '<div>\n')],
  ['emphasis', of('*a **b')],
  [
    'notes at the foot',
    (length) => Array.from({ length: length / 20 }, (_, at) => `[^${at}] \n\n[^${at}]: x\n\n`).join(''),
  ],
];

/**
 * What the sanitiser keeps of untrusted HTML: the elements of text, without style, behaviour, requests or names.
 * Attributes which only our own plugins may set (class, role, id, aria-*, data-*) are added after the sanitiser.
 */
import type { Options } from 'rehype-sanitize';
import { boxes } from '../tree/boxes.ts';
import { words } from '../tree/phrasing.ts';

const number = /^\d{1,4}$/;
const cell: [string, ...RegExp[]][] = [
  ['colSpan', number],
  ['rowSpan', number],
  // From the colons of a Markdown table; `tables` makes a class of it.
  ['align', /^(?:left|center|right)$/],
];

export const schema: Options = {
  // prettier-ignore
  tagNames: [
    // Blocks of text.
    ...['p', 'blockquote', 'pre', 'hr', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'figure', 'figcaption'],
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'details', 'summary'],
    ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
    // `blocks` makes paragraphs of them.
    ...boxes,
    ...words,
    // `players` makes parts of them.
    ...['audio', 'video'],
    // The boxes of task lists; `tasks` makes characters of them.
    'input',
  ],
  // Removed with their content, which is code, options or fallbacks, never text.
  // prettier-ignore
  strip: ['script', 'style', 'template', 'textarea', 'select', 'title', 'desc', 'noscript', 'iframe', 'noembed', 'noframes'],
  ancestors: {
    caption: ['table'],
    thead: ['table'],
    tbody: ['table'],
    tfoot: ['table'],
    tr: ['table'],
    th: ['table'],
    td: ['table'],
    figcaption: ['figure'],
    summary: ['details'],
    dt: ['dl'],
    dd: ['dl'],
    rb: ['ruby'],
    rt: ['ruby'],
    rp: ['ruby'],
  },
  attributes: {
    // Only BCP 47 tags, so that nothing else can be smuggled in.
    '*': [
      ['lang', /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,8}$/i],
      ['dir', 'ltr', 'rtl', 'auto'],
      // `own-marks` leaves none but ours.
      'id',
    ],
    a: ['href', 'dataFootnoteRef', 'dataFootnoteBackref', 'ariaLabel'],
    abbr: ['title'],
    audio: ['src', 'title'],
    video: ['src', 'title'],
    code: [['className', /^language-[\w+#.-]{1,40}$/]],
    details: ['open'],
    img: ['src', 'alt', 'title', ['width', /^\d{1,5}$/], ['height', /^\d{1,5}$/]],
    input: [['type', 'checkbox'], 'checked'],
    li: [['value', /^-?\d{1,6}$/]],
    ol: [['start', /^-?\d{1,6}$/], 'reversed', ['type', '1', 'a', 'A', 'i', 'I']],
    section: ['dataFootnotes'],
    td: cell,
    th: cell,
    // The formats of https://html.spec.whatwg.org/#the-time-element that people write.
    time: [
      [
        'dateTime',
        /^\d{4}(?:-\d\d(?:-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/,
      ],
    ],
  },
  protocols: {
    href: ['http', 'https', 'mailto', 'tel'],
    // Only pictures have data addresses here: `own-marks` has removed the others. An SVG in an img runs no script.
    src: ['http', 'https', 'data'],
  },
  required: {},
  // Names and ids are not prefixed but removed: `own-marks` leaves none but ours.
  clobber: [],
  allowComments: false,
  allowDoctypes: false,
};

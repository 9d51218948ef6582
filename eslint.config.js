import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import typescript from 'typescript-eslint';

/**
 * The rooms of `src`, in the order of an article's way, and what each may import from: one direction, so that each can be
 * read, tested and used without those behind it. Whoever needs more has code in the wrong room.
 *
 * @type {Record<string, string[]>}
 */
const layers = {
  address: [],
  memory: [],
  language: ['memory'],
  date: ['language'],
  terms: ['language'],
  threads: [],
  files: [],
  fetch: [],
  zip: [],
  pictures: ['address', 'files'],
  media: ['address', 'pictures'],
  markdown: ['address', 'language', 'pictures', 'media'],
  article: ['address', 'memory', 'language', 'date', 'terms', 'markdown'],
  library: ['address', 'language', 'date', 'threads', 'files', 'pictures', 'media', 'markdown', 'article'],
  site: ['address', 'memory', 'language', 'date', 'pictures', 'media', 'markdown', 'article', 'library'],
  archive: [
    'address',
    'language',
    'date',
    'files',
    'zip',
    'pictures',
    'media',
    'markdown',
    'article',
    'library',
    'site',
  ],
  import: [
    'address',
    'memory',
    'language',
    'date',
    'terms',
    'files',
    'fetch',
    'zip',
    'pictures',
    'media',
    'markdown',
    'article',
  ],
  search: ['address', 'memory', 'language', 'date', 'terms', 'threads', 'article'],
  feeds: ['address', 'language', 'date', 'pictures', 'media', 'markdown', 'article', 'library', 'site'],
  components: ['address', 'language', 'date', 'pictures', 'markdown', 'article', 'library', 'site'],
  layouts: ['address', 'language', 'date', 'article', 'library', 'site', 'components'],
  pages: [
    'address',
    'language',
    'date',
    'article',
    'library',
    'site',
    'archive',
    'search',
    'feeds',
    'components',
    'layouts',
  ],
  'command-line': ['files'],
  build: ['files', 'archive', 'command-line'],
  prerender: ['threads', 'library', 'site', 'search', 'command-line', 'build'],
  commands: [
    'address',
    'files',
    'fetch',
    'zip',
    'article',
    'library',
    'site',
    'archive',
    'import',
    'command-line',
    'build',
    'prerender',
  ],
};
const rooms = Object.keys(layers);
for (const [at, room] of rooms.entries()) {
  const later = layers[room]?.find((other) => rooms.indexOf(other) >= at);
  if (later) throw new Error(`eslint.config.js: ${room} may not import ${later}, which stands behind it`);
}

/** The reasons for what is forbidden beside the order of the rooms. */
const noAstro = {
  regex: '^astro(:|/|$)',
  message: 'Plain TypeScript: commands, workers and tests use it without Astro.',
};
const noFiles = {
  regex: '^node:(fs|child_process|worker_threads)',
  message: 'Pages know no file system: what they show comes from the library.',
};

/** @param {string} room */
function restrict(room) {
  const before = layers[room] ?? [];
  const beyond = rooms.filter((other) => other !== room && !before.includes(other));
  const patterns = [
    {
      regex: `^(\\.\\./)+(${beyond.join('|')})/`,
      message: `src/${room} may import ${before.join(', ') || 'no other room'}: see eslint.config.js.`,
    },
  ];
  if (!['components', 'layouts', 'pages', 'prerender', 'build', 'command-line', 'commands'].includes(room))
    patterns.push(noAstro);
  if (['site', 'components', 'layouts', 'pages'].includes(room)) patterns.push(noFiles);
  return {
    files: [`src/${room}/**`],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}

export default [
  { ignores: ['dist/', '.astro/', '.broadsheet/', 'node_modules/'] },
  js.configs.recommended,
  ...typescript.configs.strict,
  ...typescript.configs.stylistic,
  ...astro.configs.recommended,
  ...rooms.map(restrict),
  {
    // What is read comes from strangers: no expression may take more than its share of time for a long text.
    files: ['src/**'],
    ignores: ['**/*.test.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      // Begun at each character of a text, it costs so many steps for each: `(?<=([^x]{0,300}))end` looks back from the ends alone.
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'Literal[regex.pattern=/^\\(*(?:\\?:)?(?:\\[\\^(?:\\\\.|[^\\]\\\\])+\\]|\\.|\\\\S)\\{0,\\d\\d+\\}/]',
          message:
            'The expression begins with a long repetition of nearly any character: look back with (?<=…) instead.',
        },
      ],
    },
  },
  // TypeScript tells of names that nobody has declared.
  { rules: { 'no-undef': 'off' } },
];

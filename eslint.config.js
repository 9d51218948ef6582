import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import typescript from 'typescript-eslint';

/**
 * The rooms of `src`, in the order of an article's way, and what each may import from: one direction, so that each can be
 * read, tested and used without those behind it. Whoever needs more has code in the wrong room.
 */
const layers = {
  address: [],
  language: [],
  date: ['language'],
  media: ['address', 'pictures'],
  pictures: ['address'],
  markdown: ['address', 'language', 'pictures', 'media'],
  article: ['address', 'date', 'language', 'markdown', 'terms'],
  terms: [],
  threads: [],
  fetch: [],
  zip: [],
  import: [
    'fetch',
    'zip',
    'address',
    'date',
    'language',
    'article',
    'markdown',
    'pictures',
    'media',
    'terms',
    'archive',
  ],
  library: ['address', 'date', 'language', 'article', 'markdown', 'pictures', 'media', 'threads'],
  site: ['address', 'date', 'language', 'article', 'markdown', 'pictures', 'media', 'library'],
  search: ['address', 'date', 'article', 'terms'],
  feeds: ['address', 'date', 'language', 'article', 'markdown', 'pictures', 'library', 'site'],
  archive: [
    'zip',
    'address',
    'date',
    'language',
    'article',
    'markdown',
    'pictures',
    'media',
    'library',
    'site',
  ],
  components: ['address', 'date', 'language', 'article', 'markdown', 'pictures', 'library', 'site'],
  layouts: ['address', 'date', 'language', 'article', 'library', 'site', 'components'],
  pages: [
    'address',
    'date',
    'language',
    'article',
    'library',
    'site',
    'feeds',
    'archive',
    'components',
    'layouts',
    'search',
  ],
  'command-line': [],
  build: ['command-line'],
  prerender: ['library', 'search', 'site', 'threads', 'build', 'command-line'],
  commands: [
    'address',
    'article',
    'fetch',
    'zip',
    'import',
    'library',
    'archive',
    'site',
    'build',
    'prerender',
    'command-line',
  ],
};
const rooms = Object.keys(layers);

/** The reasons for what is forbidden beside the order of the rooms. */
const noAstro = {
  regex: '^astro(:|/|$)',
  message: 'Plain TypeScript: commands, workers and tests use it without Astro.',
};
const noFiles = {
  regex: '^node:(fs|child_process|worker_threads)',
  message: 'Pages know no file system: what they show comes from the library.',
};

function restrict(room) {
  const beyond = rooms.filter((other) => other !== room && !layers[room].includes(other));
  const patterns = [
    {
      regex: `^(\\.\\./)+(${beyond.join('|')})/`,
      message: `src/${room} may import ${layers[room].join(', ') || 'no other room'}: see eslint.config.js.`,
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
  { languageOptions: { globals: { process: 'readonly', URL: 'readonly', console: 'readonly' } } },
  {
    files: ['src/components/*.js', 'src/search/*.js'],
    languageOptions: {
      globals: {
        ...Object.fromEntries(
          ['document', 'window', 'location', 'history', 'localStorage', 'addEventListener'].map((name) => [
            name,
            'readonly',
          ]),
        ),
        ...{
          setTimeout: 'readonly',
          clearTimeout: 'readonly',
          URLSearchParams: 'readonly',
          Option: 'readonly',
        },
      },
    },
  },
];

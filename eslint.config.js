import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import typescript from 'typescript-eslint';

export default [
  { ignores: ['dist/', '.astro/', '.broadsheet/', 'node_modules/'] },
  js.configs.recommended,
  ...typescript.configs.strict,
  ...typescript.configs.stylistic,
  ...astro.configs.recommended,
  { languageOptions: { globals: { process: 'readonly', URL: 'readonly', console: 'readonly' } } },
  {
    files: ['src/components/*.js'],
    languageOptions: {
      globals: { document: 'readonly', localStorage: 'readonly', addEventListener: 'readonly' },
    },
  },
];

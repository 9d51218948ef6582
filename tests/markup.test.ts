import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate, staticResolver } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { findPages } from './find-pages.ts';

const sites = inject('sites');

// The standard's rules, not a house style. A headline is as long as its paper made it.
const validator = new HtmlValidate(
  new FileSystemConfigLoader([staticResolver()], {
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: { 'long-title': 'off' },
  }),
);

describe.each(Object.keys(sites) as (keyof typeof sites)[])('every page of the %s site', (name) => {
  test.each(findPages(sites[name]))('%s is valid HTML', async (path) => {
    const { results } = await validator.validateString(readFileSync(join(sites[name], path), 'utf8'));
    const told = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    expect(told.join('\n')).toBe('');
  });
});

import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { install } from '../install.ts';
import { type Run, runMeasured } from '../run-measured.ts';

/** The versions that are measured, with the plugins of eleventy-base-blog. */
const packages = [
  ...['@11ty/eleventy@3.1.8', '@11ty/eleventy-plugin-rss@3.0.0', '@11ty/eleventy-navigation@1.0.5'],
  ...['@11ty/eleventy-plugin-syntaxhighlight@5.0.2', '@11ty/eleventy-img@7.0.0'],
];

/** `plain` has no plugin but the feed's; `base-blog` has those of eleventy-base-blog, which read each finished page again. */
export type Style = 'plain' | 'base-blog';

const config = (style: Style) => `
import { feedPlugin } from '@11ty/eleventy-plugin-rss';
${
  style === 'plain'
    ? ''
    : `import { IdAttributePlugin, InputPathToUrlTransformPlugin, HtmlBasePlugin } from '@11ty/eleventy';
import navigation from '@11ty/eleventy-navigation';
import syntaxHighlight from '@11ty/eleventy-plugin-syntaxhighlight';
import { eleventyImageTransformPlugin } from '@11ty/eleventy-img';`
}

const chunk = (list, size) =>
  Array.from({ length: Math.max(1, Math.ceil(list.length / size)) }, (_, at) => list.slice(at * size, (at + 1) * size));
const slug = (text) => String(text).toLowerCase().replace(/[^a-z0-9]+/g, '-');

export default function (eleventy) {
  eleventy.addPlugin(feedPlugin, {
    type: 'atom',
    outputPath: '/feed.xml',
    collection: { name: 'articles', limit: 30 },
    metadata: { language: 'en', title: 'News', base: 'https://example.com/', author: { name: 'News' } },
  });
  ${
    style === 'plain'
      ? ''
      : `eleventy.addPlugin(navigation);
  eleventy.addPlugin(syntaxHighlight);
  eleventy.addPlugin(HtmlBasePlugin);
  eleventy.addPlugin(InputPathToUrlTransformPlugin);
  eleventy.addPlugin(IdAttributePlugin);
  eleventy.addPlugin(eleventyImageTransformPlugin, { formats: ['auto'] });`
  }
  eleventy.addFilter('day', (date) => new Date(date).toISOString().slice(0, 10));
  eleventy.addFilter('slug', slug);
  eleventy.addFilter('names', (value) => [value].flat());
  const articles = (collections) => collections.getFilteredByGlob('articles/**/*.md').toReversed();
  eleventy.addCollection('articles', (collections) => collections.getFilteredByGlob('articles/**/*.md'));
  eleventy.addCollection('front', (collections) => chunk(articles(collections), 30));
  for (const [name, namesOf] of Object.entries({
    authors: ({ author }) => [author].flat(),
    publishers: ({ publisher }) => [publisher],
    topics: ({ topics }) => topics,
    years: ({ date }) => [new Date(date).getUTCFullYear()],
  })) {
    const groupsOf = (collections) => {
      const groups = new Map();
      for (const item of articles(collections))
        for (const each of new Set(namesOf(item.data))) groups.set(each, [...(groups.get(each) ?? []), item]);
      return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, items]) => ({ name, items }));
    };
    eleventy.addCollection(name, groupsOf);
    eleventy.addCollection(name + 'Pages', (collections) =>
      groupsOf(collections).flatMap((group) =>
        chunk(group.items, 100).map((items, at) => ({
          items,
          name: group.name,
          address: '/' + name + '/' + slug(group.name) + (at === 0 ? '' : '-' + (at + 1)) + '.html',
        })),
      ),
    );
  }
  // The source beside each page, as ours has it.
  eleventy.addPassthroughCopy({ articles: 'sources' });
  eleventy.addGlobalData('layout', 'article.njk');
  return { dir: { input: '.', includes: '_includes', output: '_site' } };
}
`;

const files: Record<string, string> = {
  '_includes/page.njk': `<!doctype html><html lang="{{ lang or 'en' }}"><head><meta charset="utf-8"><title>{{ title or 'News' }}</title>
<meta name="viewport" content="width=device-width"><link rel="alternate" type="application/atom+xml" href="/feed.xml"></head>
<body><header><a href="/">News</a> <a href="/authors.html">Authors</a> <a href="/publishers.html">Publishers</a> <a href="/topics.html">Topics</a> <a href="/years.html">Dates</a></header>
<main>{{ content | safe }}</main></body></html>
`,
  '_includes/article.njk': `---
layout: page.njk
---
<article><p>{{ publisher }}</p><h1>{{ title }}</h1>{% if dek %}<p>{{ dek }}</p>{% endif %}
<p>{% for name in author | names %}<a href="/authors/{{ name | slug }}.html">{{ name }}</a> {% endfor %}<time>{{ date | day }}</time></p>
{{ content | safe }}
<footer><p>First published by {{ publisher }}: <a href="{{ source }}">{{ source }}</a>, retrieved {{ (retrieved or date) | day }}</p>
<p>{% for topic in topics %}<a href="/topics/{{ topic | slug }}.html">{{ topic }}</a> {% endfor %}</p>
{% set later = collections.articles | getNextCollectionItem %}{% if later %}<a href="{{ later.url }}">{{ later.data.title }}</a>{% endif %}
{% set earlier = collections.articles | getPreviousCollectionItem %}{% if earlier %}<a href="{{ earlier.url }}">{{ earlier.data.title }}</a>{% endif %}
</footer></article>
`,
  '_includes/list.njk': `{% for item in items %}<li><time>{{ item.data.date | day }}</time> <a href="{{ item.url }}">{{ item.data.title }}</a> {{ item.data.publisher }} {{ item.data.dek }}</li>
{% endfor %}`,
  'articles/articles.11tydata.js': `export default { permalink: (data) => '/articles/' + data.page.filePathStem.split('/').at(-2) + '.html' };
`,
  'front.njk': `---
layout: page.njk
pagination: { data: collections.front, size: 1, alias: items }
permalink: "{% if pagination.pageNumber == 0 %}/index.html{% else %}/page/{{ pagination.pageNumber + 1 }}.html{% endif %}"
---
<ul>{% include "list.njk" %}</ul>{% if pagination.href.next %}<a href="{{ pagination.href.next }}">Next</a>{% endif %}
`,
};
for (const name of ['authors', 'publishers', 'topics', 'years']) {
  files[`${name}.njk`] = `---
layout: page.njk
permalink: /${name}.html
---
<ul>{% for group in collections.${name} %}<li><a href="/${name}/{{ group.name | slug }}.html">{{ group.name }}</a> {{ group.items.length }}</li>{% endfor %}</ul>
`;
  files[`${name}-pages.njk`] = `---
layout: page.njk
pagination: { data: collections.${name}Pages, size: 1, alias: group }
permalink: "{{ group.address }}"
---
<h1>{{ group.name }}</h1>{% set items = group.items %}<ul>{% include "list.njk" %}</ul>
`;
}

/** @returns whether it could be installed */
export function installEleventy(folder: string): boolean {
  return install(folder, packages);
}

/**
 * Makes a site of the same articles and kinds of pages.
 *
 * @param content the content folder whose articles it shall have
 */
export function makeEleventySite(folder: string, content: string, style: Style): void {
  cpSync(join(content, 'articles'), join(folder, 'articles'), { recursive: true });
  mkdirSync(join(folder, '_includes'), { recursive: true });
  writeFileSync(join(folder, 'eleventy.config.js'), config(style));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

/** Builds it cold. */
export function buildEleventy(folder: string): Promise<Run> {
  rmSync(join(folder, '_site'), { recursive: true, force: true });
  const program = join(folder, 'node_modules/@11ty/eleventy/cmd.cjs');
  return runMeasured(process.execPath, [program, '--quiet'], { cwd: folder });
}

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const config = `
baseURL = "https://example.com/"
title = "News"
uglyURLs = true
paginate = 30
disableKinds = ["taxonomyTerm"]
[taxonomies]
author = "author"
publisher = "publisher"
topics = "topics"
year = "year"
[outputs]
home = ["HTML", "RSS"]
section = ["HTML"]
taxonomy = ["HTML"]
term = ["HTML", "RSS"]
[markup.goldmark.renderer]
unsafe = true
`;

const list = (size: number) => `{{ define "main" }}<h1>{{ .Title }}</h1><ul>
{{ range (.Paginate .Pages.ByDate.Reverse ${size}).Pages }}<li><time>{{ .Date.Format "2006-01-02" }}</time> <a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Params.publisher }} {{ .Params.dek }}</li>
{{ end }}</ul>{{ template "_internal/pagination.html" . }}{{ end }}`;

const files: Record<string, string> = {
  'config.toml': config,
  'layouts/_default/baseof.html': `<!doctype html><html lang="{{ .Params.lang | default "en" }}"><head><meta charset="utf-8"><title>{{ .Title }}</title>
<meta name="viewport" content="width=device-width"></head>
<body><header><a href="/">News</a> <a href="/author.html">Authors</a> <a href="/publisher.html">Publishers</a> <a href="/topics.html">Topics</a> <a href="/year.html">Dates</a></header>
<main>{{ block "main" . }}{{ end }}</main></body></html>`,
  'layouts/_default/single.html': `{{ define "main" }}<article><p>{{ .Params.publisher }}</p><h1>{{ .Title }}</h1>{{ with .Params.dek }}<p>{{ . }}</p>{{ end }}
<p>{{ range .Params.author }}<a href="/author/{{ . | urlize }}.html">{{ . }}</a> {{ end }}<time>{{ .Date.Format "2006-01-02" }}</time></p>
{{ .Content }}
<footer><p>First published by {{ .Params.publisher }}: <a href="{{ .Params.source }}">{{ .Params.source }}</a>, retrieved {{ .Params.retrieved }}</p>
<p>{{ range .Params.topics }}<a href="/topics/{{ . | urlize }}.html">{{ . }}</a> {{ end }}</p>
{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
</footer></article>{{ end }}`,
  'layouts/_default/list.html': list(100),
  'layouts/index.html': list(30).replace('.Pages.ByDate', '.Site.RegularPages.ByDate'),
  'layouts/_default/taxonomy.html': `{{ define "main" }}<ul>{{ range .Data.Terms.Alphabetical }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> {{ .Count }}</li>{{ end }}</ul>{{ end }}`,
  'layouts/_default/term.html': list(100),
};

/** Whether the machine has Hugo. */
export function findHugo(): string | undefined {
  const found = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return found.status === 0 ? /v[\d.]+/.exec(found.stdout)?.[0] : undefined;
}

/**
 * Makes a site of the same articles and kinds of pages, without the source beside each page.
 *
 * @param content the content folder whose articles it shall have
 */
export function makeHugoSite(folder: string, content: string): void {
  mkdirSync(folder, { recursive: true });
  cpSync(join(content, 'articles'), join(folder, 'content', 'articles'), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

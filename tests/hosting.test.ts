import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { getPrograms } from './get-programs.ts';
import type { ServerName } from './start-server.ts';
import { readHeaders } from './read-headers.ts';
import { startServer } from './start-server.ts';
import { temporaryFolder } from './temporary-folder.ts';

const { samples } = inject('sites');
const guide = readFileSync('docs/hosting.md', 'utf8');
const rules = readHeaders(readFileSync(join(samples, '_headers'), 'utf8'));
const all = rules.flatMap(({ headers }) => headers);

/** The piece of the guide in a language. */
function snippetOf(language: string): string {
  const [snippet] = Array.from(
    guide.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms')),
    ([, text = '']) => text,
  );
  if (snippet === undefined) throw new Error(`docs/hosting.md has no piece in ${language}`);
  return snippet;
}

const languages: Record<ServerName, string> = { nginx: 'nginx', caddy: 'caddyfile', apache2: 'apache' };
const servers = Object.entries(languages) as [ServerName, string][];

test.each(servers)('the guide sets for %s the headers that the build writes, and no other', (_, language) => {
  const snippet = snippetOf(language);
  for (const [name, value] of all) {
    // A type follows from a file's ending and the charset that is set; the servers below are asked for it.
    if (name === 'Content-Type') continue;
    const line = snippet.split('\n').find((one) => one.includes(value) && !one.trim().startsWith('#'));
    expect(line, `${name}: ${value}`).toBeDefined();
    expect(snippet).toContain(name);
  }
  const named = snippet.match(/\b(?:[A-Z][a-z]*-)+[A-Z][A-Za-z]*\b/g) ?? [];
  expect(named.filter((name) => !all.some(([known]) => known === name))).toEqual([]);
});

test('the guide names every header that the build writes', () => {
  for (const [name] of all) expect(guide).toContain(`\`${name}`);
});

test('the files that the guide shows for GitLab and Netlify are such files, and build what they publish', () => {
  const gitlab = parseYaml(snippetOf('yaml')) as { pages: Record<string, unknown> };
  expect(gitlab.pages).toMatchObject({ publish: 'dist', artifacts: { paths: ['dist'] } });
  expect(gitlab.pages['script']).toEqual(['npm ci', 'npm run build']);
  expect(parseToml(snippetOf('toml'))).toMatchObject({
    build: { command: 'npm run build', publish: 'dist' },
  });
});

describe('a site under a path', () => {
  const folder = temporaryFolder();
  // A copy: servers answer as a user of their own, who may not look into the tests' folders.
  const published = join(folder, 'news');
  const id = '2026-11-18-where-the-ferry-went';
  let roots: Awaited<ReturnType<typeof getPrograms<ServerName>>>;

  beforeAll(async () => {
    chmodSync(folder, 0o755);
    cpSync(samples, published, { recursive: true });
    mkdirSync(join(published, 'without-index'));
    writeFileSync(join(published, 'without-index/secret.txt'), 'not listed');
    roots = await getPrograms(Object.keys(languages) as ServerName[]);
  });

  test.for(servers)('is served by %s as the guide sets it up', async (entry, context) => {
    const [name, language] = entry;
    const root = roots[name];
    if (root === undefined) {
      const reason = `NOT TRIED: this machine has no ${name}, and no packages of Debian to get it from`;
      console.warn(reason);
      context.skip(reason);
      return;
    }
    const snippet = snippetOf(language).replaceAll('/srv/news', published);
    const server = await startServer(name, root, snippet, join(folder, name));
    try {
      await expectSite(`${server.address}/news`);
    } finally {
      await server.stop();
    }
  });

  async function expectSite(site: string): Promise<void> {
    const assets = readdirSync(join(published, 'assets'));
    const find = (ending: string) => `/assets/${assets.find((file) => file.endsWith(ending)) ?? ''}`;
    const picture = readdirSync(join(published, 'articles'), { recursive: true, encoding: 'utf8' }).find(
      (file) => file.endsWith('.webp'),
    );
    const types: [path: string, type: RegExp][] = [
      ['/', /^text\/html; charset=utf-8$/i],
      ['/index.html', /^text\/html; charset=utf-8$/i],
      [`/articles/${id}.html`, /^text\/html; charset=utf-8$/i],
      [`/articles/${id}.md.txt`, /^text\/plain; charset=utf-8$/i],
      ['/robots.txt', /^text\/plain; charset=utf-8$/i],
      [find('.woff2'), /^font\/woff2$/],
      ['/favicon.svg', /^image\/svg\+xml/],
      [`/articles/${picture}`, /^image\/webp$/],
      ['/search/filters.js', /^(?:text|application)\/javascript/],
      ['/feed.xml', /^(?:text|application)\/xml/],
      ['/feed.json', /^application\/json/],
    ];
    for (const [path, type] of types) {
      const response = await fetch(site + path);
      expect(response.status, path).toBe(200);
      expect(response.headers.get('content-type'), path).toMatch(type);
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(bytes.equals(readFileSync(join(published, path === '/' ? 'index.html' : path))), path).toBe(
        true,
      );
      expectHeaders(response, path);
    }

    const bare = await fetch(site, { redirect: 'manual' });
    expect(bare.status).toBeGreaterThanOrEqual(301);
    expect(bare.headers.get('location')).toMatch(/\/news\/$/);

    const missing = await fetch(`${site}/articles/never-written.html`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).toBe(readFileSync(join(published, '404.html'), 'utf8'));
    expectHeaders(missing, '/articles/never-written.html');

    const listing = await fetch(`${site}/without-index/`);
    expect([403, 404]).toContain(listing.status);
    expect(await listing.text()).not.toContain('secret.txt');
    const outside = await fetch(`${site}/..%2f..%2f..%2f..%2f..%2fetc/passwd`);
    expect(await outside.text()).not.toContain('root:');
  }

  function expectHeaders({ headers }: Response, path: string): void {
    const asked = rules.filter(({ pattern }) => pattern.test(path)).flatMap((rule) => rule.headers);
    expect(asked.length).toBeGreaterThan(2);
    for (const [name, value] of asked)
      expect(headers.get(name)?.toLowerCase(), `${name} of ${path}`).toBe(value.toLowerCase());
    if (!path.startsWith('/assets/')) expect(headers.get('cache-control'), path).toBeNull();
  }
});

test('the commands for a branch of GitHub Pages put the site on it, whole, and leave the rest as it was', (context) => {
  if (process.platform === 'win32') context.skip('these lines are for a POSIX shell');
  const folder = temporaryFolder(onTestFinished);
  const project = join(folder, 'project');
  const person = ['AUTHOR', 'COMMITTER'].flatMap((role) => [
    [`GIT_${role}_NAME`, 'Keeper'],
    [`GIT_${role}_EMAIL`, 'keeper@example.org'],
  ]);
  // Neither what this machine's keeper set for Git, nor the repository of a hook in which these tests may run.
  const others = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const env = Object.fromEntries([...others, ...person, ['GIT_CONFIG_GLOBAL', devNull]]) as Record<
    string,
    string
  >;
  const git = (...args: string[]) => execFileSync('git', ['-C', project, ...args], { encoding: 'utf8', env });
  execFileSync('git', ['init', '-q', '--bare', join(folder, 'origin')], { env });
  execFileSync('git', ['init', '-q', project], { env });
  git('remote', 'add', 'origin', join(folder, 'origin'));
  writeFileSync(join(project, '.gitignore'), 'dist/\n');
  writeFileSync(join(project, 'begun.txt'), 'not committed');
  git('add', 'begun.txt');
  cpSync(samples, join(project, 'dist'), { recursive: true });
  const before = git('status', '--porcelain');
  const lines = snippetOf('sh').replace('npm run build\n', '');
  execFileSync('sh', ['-eu', '-c', lines], { cwd: project, env, stdio: 'pipe' });
  execFileSync('sh', ['-eu', '-c', lines], { cwd: project, env, stdio: 'pipe' });

  expect(git('status', '--porcelain')).toBe(before);
  const listed = execFileSync(
    'git',
    ['-C', join(folder, 'origin'), 'ls-tree', '-rz', '--name-only', 'pages'],
    { encoding: 'utf8', env },
  );
  const files = readdirSync(samples, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(samples.length + 1));
  expect(listed.split('\0').filter(Boolean).sort()).toEqual(files.sort());
  expect(files).toContain('.nojekyll');
});

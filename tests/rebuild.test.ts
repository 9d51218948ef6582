import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { build, run } from './run-program.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
let content: string;
let site: string;
beforeAll(async () => {
  content = join(folder, 'content');
  site = join(folder, 'site');
  for (const name of ['gathered', 'changed']) cpSync(`tests/content/${name}`, content, { recursive: true });
  write('site.yaml', 'name: The Quay\naddress: https://quay.example/\n');
  write('articles/2020-01-02-boat/index.md', story('Boat', '![A boat](boat.svg)\n\nIt floats.'));
  write('articles/2020-01-02-boat/boat.svg', boat('#123'));
  write('articles/2020-01-03-pier/index.md', story('Pier', 'See [the boat](https://n.example/boat).'));
  expect(await build(content, site)).toMatchObject({ code: 0 });
});

const boat = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="300" height="200" fill="${colour}"/></svg>`;
const story = (title: string, text: string, more = '') =>
  `---\ntitle: ${title}\nauthor: Ida Holm\npublisher: The Post\ndate: 2020-01-02\nsource: https://n.example/${title.toLowerCase()}\n${more}---\n\n${text}\n`;
const crane =
  'The crane on the quay fell at night, and the harbour inspectors blamed the brakes of the crane.';

function write(path: string, text: string): void {
  mkdirSync(join(content, path, '..'), { recursive: true });
  writeFileSync(join(content, path), text);
}
const edit = (path: string, change: (text: string) => string) => {
  write(path, change(readFileSync(join(content, path), 'utf8')));
};

const bytesOf = (root: string) =>
  new Map(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item): [string, string] => {
        const path = join(item.parentPath, item.name);
        return [relative(root, path), readFileSync(path, 'latin1')];
      })
      .sort(),
  );

/** The site as a build makes it that has no old one beside it. */
async function expectAsCold(): Promise<void> {
  const cold = join(folder, 'cold');
  expect(await build(content, cold)).toMatchObject({ code: 0 });
  const [found, expected] = [bytesOf(site), bytesOf(cold)];
  rmSync(cold, { recursive: true });
  expect([...found.keys()]).toEqual([...expected.keys()]);
  expect([...found].flatMap(([name, bytes]) => (bytes === expected.get(name) ? [] : name))).toEqual([]);
}

/**
 * Each changes something that other pages than its own show, too. What one leaves as it was, and should not have, stays so
 * through those behind it, for they change other articles.
 */
const changes: Record<string, Record<string, () => void>> = {
  'what articles say': {
    'a word': () => {
      appendFileSync(join(content, 'articles/2022-03-01-the-crane-before-it-fell.md'), '\nA word more.\n');
    },
    'a headline that other articles name': () => {
      edit('articles/2020-01-02-boat/index.md', (text) => text.replace('title: Boat', 'title: The Old Boat'));
    },
    'the bytes of a picture': () => {
      write('articles/2020-01-02-boat/boat.svg', boat('#456'));
    },
    'names that have one slug': () => {
      edit('articles/2022-03-20-who-paid-for-the-rope.md', (text) =>
        text
          .replace(/^---\n/, '---\ntopics: [C++, C]\n')
          .replace(/^(topics: .*\n)([^]*?)^topics:.*\n/m, '$1$2'),
      );
    },
  },
  'which articles there are': {
    'one that others link to, by its address': () => {
      edit(
        'articles/2022-03-08-what-the-inspectors-wrote.md',
        (text) => `${text}\nSee [it](https://n.example/late).\n`,
      );
      write('articles/2020-01-04-late.md', story('Late', crane));
    },
    'one on the same matter, in a collection': () => {
      write(
        'articles/2020-01-05-quay.md',
        story('Quay', `${crane} Nobody was hurt.`, 'series: Nights\npart: 2\n'),
      );
      write('articles/2020-01-06-rope.md', story('Rope', 'The rope held.', 'series: Nights\npart: 1\n'));
    },
    'one that goes': () => {
      rmSync(join(content, 'articles/2020-01-03-pier'), { recursive: true });
    },
    'one that has another address': () => {
      renameSync(join(content, 'articles/2020-01-02-boat'), join(content, 'articles/2020-01-02-ship'));
    },
    'what one said earlier': () => {
      write('articles/2020-01-02-ship/versions/2020-01-01.md', story('Boat', 'It sank.'));
    },
    'a passage that is marked': () => {
      appendFileSync(join(content, 'articles/2020-01-06-rope.md'), '\nIt ==held long==.\n');
    },
  },
  'what is said of the site': {
    'its language': () => {
      write('site.yaml', 'name: Der Kai\nlanguage: de\nsaved: [html]\n');
    },
  },
  'what somebody did to the built site': {
    'a page that was written into, and one that was lost': () => {
      appendFileSync(join(site, 'articles/2020-01-06-rope.html'), '<!-- mine -->');
      rmSync(join(site, 'articles/2020-01-05-quay.html'));
      appendFileSync(join(content, 'articles/2020-01-04-late.md'), '\nMore.\n');
    },
  },
};

test.each(Object.entries(changes))(
  'after changes of %s, a build makes the bytes of a cold one',
  async (_, few) => {
    for (const change of Object.values(few)) {
      change();
      expect(await build(content, site)).toMatchObject({ code: 0 });
    }
    await expectAsCold();
  },
);

test('what has not changed is not made again', async () => {
  const page = join(site, 'articles/2020-01-06-rope.html');
  const other = join(site, 'articles/2020-01-04-late.html');
  const before = [page, other].map((path) => statSync(path).mtimeMs);
  appendFileSync(join(content, 'articles/2020-01-04-late.md'), '\nStill more.\n');
  await build(content, site);
  expect(statSync(page).mtimeMs).toBe(before[0]);
  expect(statSync(other).mtimeMs).not.toBe(before[1]);

  const ino = statSync(site).ino;
  const { output } = await build(content, site);
  expect(output).toMatch(/as they were; nothing has changed/);
  expect(statSync(site).ino).toBe(ino);
});

test('parts that several machines build are joined into the bytes of the whole', async () => {
  const parts = [1, 2, 3].map((number) => join(folder, `part-${number}`));
  const env = { BROADSHEET_CONTENT: content };
  for (const [at, part] of parts.entries()) {
    const args = ['--shard', `${at + 1}/3`, '--outDir', part];
    expect(await run('src/commands/build.ts', args, env)).toMatchObject({ code: 0 });
  }
  const pages = parts.map((part) => readdirSync(join(part, 'articles')).length);
  expect(Math.max(...pages)).toBeLessThan(readdirSync(join(site, 'articles')).length);

  const joined = join(folder, 'joined');
  const merge = (names: string[], outDir = joined) =>
    run('src/commands/merge.ts', [...names, '--outDir', outDir], env);
  const [first = '', second = '', third = ''] = parts;
  expect(await merge([first, third])).toMatchObject({
    code: 1,
    output: expect.stringMatching(/missing: 2; "npm run build -- --shard 2\/3" makes one\./),
  });
  expect(await merge([first, second, second, third])).toMatchObject({
    code: 1,
    output: expect.stringMatching(/it is the same part as/),
  });
  expect(await merge([first, site])).toMatchObject({
    code: 1,
    output: expect.stringMatching(/no part of a site/),
  });
  expect(await merge(parts, first)).toMatchObject({
    code: 1,
    output: expect.stringMatching(/it is one of the parts/),
  });
  expect(existsSync(joined)).toBe(false);

  expect(await merge(parts)).toMatchObject({ code: 0 });
  expect(bytesOf(joined)).toEqual(bytesOf(site));
  expect(spawnSync('sha256sum', ['--quiet', '-c', 'SHA256SUMS'], { cwd: joined }).status).toBe(0);

  const [own = ''] = readdirSync(join(second, 'articles')).filter((name) => name.endsWith('.html'));
  appendFileSync(join(second, 'articles', own), ' ');
  expect(await merge(parts)).toMatchObject({
    code: 1,
    output: expect.stringMatching(/it is not as it was built; build .* again/),
  });

  const outside = join(folder, 'outside.html');
  writeFileSync(outside, 'x');
  appendFileSync(join(first, 'SHA256SUMS'), `${hash('sha256', 'x')}  ../outside.html\n`);
  expect(await merge([first, second, third])).toMatchObject({
    code: 1,
    output: expect.stringMatching(/outside\.html: it is not as it was built/),
  });
});

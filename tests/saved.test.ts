import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import { sumOfWords } from '../src/archive/shown-words.ts';
import { readSourceFiles } from '../src/article/source-files.ts';
import { useBrowser } from './use-browser.ts';
import { temporaryFolder } from './temporary-folder.ts';

const { samples } = inject('sites');
const content = new URL('content/samples/articles', import.meta.url).pathname;
const copies = readdirSync(join(samples, 'saved')).filter((name) => name.endsWith('.html'));
const chromium = useBrowser();
const folder = temporaryFolder();

/** The files of an article, by name from its folder, as the library has them. */
function filesOf(id: string): Map<string, Buffer> {
  const place = join(content, id);
  if (!existsSync(place)) return new Map([['index.md', readFileSync(`${place}.md`)]]);
  return new Map(
    readdirSync(place, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => [
        join(item.parentPath, item.name).slice(place.length + 1),
        readFileSync(join(item.parentPath, item.name)),
      ]),
  );
}

test('every article has a saved copy, and its page offers it', () => {
  const pages = readdirSync(join(samples, 'articles')).filter((name) => name.endsWith('.html'));
  expect(copies.toSorted()).toEqual(pages.toSorted());
  for (const name of pages)
    expect(readFileSync(join(samples, 'articles', name), 'utf8')).toContain(
      `href="../saved/${encodeURIComponent(name.slice(0, -5))}.html"`,
    );
});

describe.each(copies)('saved/%s', (name) => {
  const id = name.slice(0, -'.html'.length);

  test('shows the whole article from this one file, and asks for nothing else', async () => {
    const page = await chromium.browser.newPage();
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    const address = pathToFileURL(join(samples, 'saved', name)).href;
    await page.goto(address);
    const seen = await page.evaluate(async () => {
      const images = [...document.images];
      for (const image of images) image.loading = 'eager';
      await Promise.all(images.map((image) => image.decode()));
      return {
        text: document.querySelector('.body')?.textContent.replace(/\s+/g, '') ?? '',
        excess: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      };
    });
    expect(asked.filter((url) => url !== address && !url.startsWith('data:'))).toEqual([]);
    expect(said).toEqual([]);
    expect(seen.excess).toBe(0);

    await page.goto(pathToFileURL(join(samples, 'articles', name)).href);
    const paragraphs = await page
      .locator('.body > p:not(.dek)')
      .evaluateAll((all) => all.map((each) => each.textContent.replace(/\s+/g, '')));
    expect(paragraphs).not.toEqual([]);
    for (const paragraph of paragraphs) expect(seen.text).toContain(paragraph);
    await page.close();
  });

  test('gives back its files to the byte, also when a browser has saved it again', async () => {
    const page = await chromium.browser.newPage({ javaScriptEnabled: false });
    await page.goto(pathToFileURL(join(samples, 'saved', name)).href);
    const again = await page.content();
    await page.close();
    expect(sumOfWords(again)).toBe(readSourceFiles(again).textSha256);
    const own = filesOf(id);
    for (const html of [readFileSync(join(samples, 'saved', name), 'utf8'), again]) {
      const { id: found, files } = readSourceFiles(html);
      expect(found).toBe(id);
      expect(files.map((file) => file.name).toSorted()).toEqual([...own.keys()].toSorted());
      for (const file of files)
        expect(Buffer.compare(file.bytes, own.get(file.name) ?? Buffer.alloc(0))).toBe(0);
    }
  });
});

const run = (command: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/commands/${command}.ts`, ...args], {
    encoding: 'utf8',
  });
  return { code: status, output: stdout + stderr };
};

describe('npm run verify', () => {
  test('finds a built site whole, as sha256sum does', () => {
    const { code, output } = run('verify', samples);
    expect(output).toMatch(/ whole, 0 changed, 0 missing, 0 extra/);
    expect(code).toBe(0);
    if (spawnSync('sha256sum', ['--version']).status === 0)
      execFileSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: samples });
  });

  test('names what was changed, taken or added', () => {
    const copy = join(folder, 'site');
    cpSync(samples, copy, { recursive: true });
    writeFileSync(join(copy, 'about.html'), 'changed');
    rmSync(join(copy, 'robots.txt'));
    writeFileSync(join(copy, 'new.txt'), '');
    const { code, output } = run('verify', copy);
    expect(code).toBe(1);
    expect(output).toContain(`changed: ${join(copy, 'about.html')}`);
    expect(output).toContain(`missing: ${join(copy, 'robots.txt')}`);
    expect(output).toContain(`extra: ${join(copy, 'new.txt')}`);
  });

  test('says of a saved copy whether it holds', () => {
    const path = join(samples, 'saved', copies[0] ?? '');
    expect(run('verify', path)).toMatchObject({
      code: 0,
      output: expect.stringContaining('whole; it holds index.md'),
    });
    const html = readFileSync(path, 'utf8');
    const reworded = join(folder, 'reworded.html');
    const [, paragraph = ''] = /<p>([^<>]{20,})/.exec(html) ?? [];
    writeFileSync(reworded, html.replace(paragraph, `Never: ${paragraph}`));
    expect(run('verify', reworded)).toMatchObject({
      code: 1,
      output: expect.stringContaining('words of its page'),
    });
    const cut = join(folder, 'cut.html');
    writeFileSync(cut, readFileSync(path).subarray(0, -2000));
    expect(run('verify', cut)).toMatchObject({ code: 1, output: expect.stringContaining('cut off') });
    expect(run('verify', join(folder, 'none'))).toMatchObject({ code: 2 });
  });

  test.each([
    ['a file', 'package.json', 'package.json: it is no saved copy'],
    ['a folder', 'src', 'name the folder of a built site'],
  ])('says of %s that was never made to be verified what to name', (_, path, words) => {
    expect(run('verify', path)).toMatchObject({ code: 2, output: expect.stringContaining(words) });
  });
});

test('npm run import takes a saved copy back into a library, once', () => {
  const out = join(folder, 'library');
  const paths = copies.map((name) => join(samples, 'saved', name));
  const first = run('import', '--out', out, ...paths);
  expect(first.code, first.output).toBe(0);
  for (const name of copies) {
    const id = name.slice(0, -'.html'.length);
    for (const [file, bytes] of filesOf(id))
      if (file === 'index.md')
        expect(Buffer.compare(readFileSync(join(out, 'articles', id, file)), bytes)).toBe(0);
  }
  const second = run('import', '--out', out, ...paths);
  expect(second.output).not.toContain('stored: ');
});

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { run } from '../../tests/run-program.ts';
import { commands, type CommandName } from '../command-line/commands.ts';
import { readCommand } from '../command-line/read-command.ts';
import { serverOptions } from '../command-line/server-options.ts';
import { temporaryFolder } from '../../tests/temporary-folder.ts';

const folder = temporaryFolder();
const ask = (name: string, ...args: string[]) =>
  run(`src/commands/${name}.ts`, args, { BROADSHEET_CONTENT: folder });
const names = Object.keys(commands);

test('every command is described, and every one that is described is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const ours = Object.keys(scripts).filter((name) => /^node .*src\/commands\//.test(scripts[name] ?? ''));
  expect(ours.toSorted()).toEqual(names.toSorted());
});

test('npm run help lists all commands with a line each, and names the exit codes', async () => {
  const { code, output } = await ask('help');
  expect(code).toBe(0);
  for (const [name, { does }] of Object.entries(commands))
    expect(output).toMatch(new RegExp(`^  npm run ${name}\\b.* {2}${RegExp.escape(does)}$`, 'm'));
  for (const exit of [0, 1, 2, 130]) expect(output).toMatch(new RegExp(`^  ${exit} +\\S`, 'm'));
  for (const line of output.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
});

test.concurrent.each(names)('npm run %s -- --help tells its options, and does nothing', async (name) => {
  const { code, output } = await ask(name, '--help');
  expect(code, output).toBe(0);
  expect(output).toMatch(new RegExp(`^npm run ${name} --`));
  const { options } = commands[name as keyof typeof commands];
  for (const option of [...Object.keys(options), 'help'])
    expect(output).toMatch(new RegExp(`^  --${option}\\b.*\\w`, 'm'));
  expect(readdirSync(folder)).toEqual([]);
});

test.each<[CommandName, string[], string]>([
  ['build', ['--outdir', 'x'], '--outdir: there is no such option; the nearest is --outDir.'],
  ['import', ['--dryrun', 'x'], '--dryrun: there is no such option; the nearest is --dry-run.'],
  ['pictures', ['--allow'], '--allow: there is no such option; the nearest is --allow-private.'],
  ['check', ['--al'], '--al: there is no such option; the nearest is --all.'],
  [
    'check',
    ['--zzzzz'],
    '--zzzzz: there is no such option; there are --all, --links, --allow-private, --help.',
  ],
  ['check', ['--all=yes'], '--all: it takes no value.'],
  ['check', ['-a'], '-a: there is no such option'],
  ['check', ['--__proto__'], '--__proto__: there is no such option'],
  ['check', ['all'], 'all: this command takes no names.'],
  ['init', ['--dry_run'], '--dry_run: there is no such option; the nearest is --dry-run.'],
  ['preview', ['--port', '--host'], '--port: its value is missing; write --port <number>.'],
])('npm run %s %j is not understood, with what to write instead', (name, args, words) => {
  expect(() => readCommand(name, args)).toThrow(
    expect.objectContaining({ code: 2, message: expect.stringContaining(words) as string }),
  );
});

test('a port that no machine has is not understood', () => {
  expect(() => serverOptions({ port: '99999' })).toThrow(
    expect.objectContaining({ code: 2, message: '--port 99999: write a number below 65536.' }),
  );
});

test.concurrent.each([
  ['check', ['--al'], '--al: there is no such option; the nearest is --all.'],
  [
    'epub',
    ['--since', 'May'],
    '--since May: write a year, month or day, such as 2017, 2017-03 or 2017-03-02.',
  ],
  ['wacz', ['--out', 'site.zip'], '--out site.zip: the name of a web archive ends in .wacz.'],
  [
    'wacz',
    ['--url', 'news'],
    "--url news: it is not a site's address; write it as https://example.org/news/.",
  ],
  ['verify', [], 'Name what is to be verified'],
  ['merge', [], 'Name the folders of the parts'],
  ['new', [' \t\u2028'], 'The headline is missing'],
])('npm run %s %j ends with what to write instead, and does nothing', async (name, args, words) => {
  const { code, output } = await ask(name, ...args);
  expect(output).toContain(words);
  expect(output).not.toMatch(/^\s+at /m);
  expect(output.trim().split('\n')).toHaveLength(1);
  expect(code).toBe(2);
  expect(readdirSync(folder)).toEqual([]);
});

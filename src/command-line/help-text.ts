import type { Command } from './command.ts';
import { commands, type CommandName } from './commands.ts';

/** What npm does by names of its own; each is made of the commands below it. */
const npmCommands = [
  ['npm start', 'builds the site, and serves it at http://localhost:4321'],
  ['npm test', 'runs every test'],
] as const;

const exitCodes = [
  ['0', 'done'],
  ['1', 'something is not as it should be, and is named'],
  ['2', 'the command was not understood, or what it was to work on cannot be read'],
  ['130', 'you stopped it'],
] as const;

/** All commands, a line each, and what their exit codes mean. */
export function helpOnAll(): string {
  const own = Object.entries<Command>(commands).map(
    ([name, { does, names }]) => [`npm run ${name}${names ? ` -- ${names}` : ''}`, does] as const,
  );
  return [
    'Broadsheet keeps news articles as Markdown, and makes a newspaper of them.',
    '',
    ...inColumns([...npmCommands, ...own]),
    '',
    'npm run <command> -- --help tells the options of a command. The two dashes alone hand what follows to it.',
    'Files and folders that you name are those of the folder in which you call npm.',
    'BROADSHEET_CONTENT=<folder> before a command makes it work on another content folder than content/.',
    '',
    'Exit codes:',
    ...inColumns(exitCodes),
  ].join('\n');
}

/** What a command does, and its options. */
export function helpOn(name: CommandName): string {
  const { does, names, more, options }: Command = commands[name];
  const lines = Object.entries(options).map(
    ([option, about]) =>
      [`--${option}${about.type === 'string' ? ` ${about.value}` : ''}`, about.does] as const,
  );
  return [
    `npm run ${name} --${lines.length > 0 ? ' [options]' : ''}${names ? ` ${names}` : ''}`,
    '',
    `${does.charAt(0).toUpperCase()}${does.slice(1)}.`,
    ...(more ? [more] : []),
    '',
    ...inColumns([...lines, ['--help', 'this text']]),
  ].join('\n');
}

function inColumns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`);
}

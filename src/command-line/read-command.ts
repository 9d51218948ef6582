import { parseArgs } from 'node:util';
import { closest, distance } from 'fastest-levenshtein';
import { Refusal } from './refusal.ts';
import type { Command, Option, Values } from './command.ts';
import { commands, type CommandName } from './commands.ts';
import { helpOn } from './help-text.ts';

/**
 * Reads what a person wrote behind a command. Asked for help, it gives it, and the program ends.
 *
 * @throws Refusal with the exit code 2 if it cannot be understood
 */
export function readCommand<Name extends CommandName>(
  name: Name,
  args: string[] = process.argv.slice(2),
): { values: Values<(typeof commands)[Name]['options']>; names: string[] } {
  const { options, names }: Command = commands[name];
  const { values, tokens, positionals } = parseArgs({
    args: withLoneValues(args, options),
    options: { ...typesOf(options), help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  if (values['help'] === true) {
    console.log(helpOn(name));
    process.exit(0);
  }
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const problem = problemOf(token, options);
    if (problem !== undefined) throw misunderstood(name, problem);
  }
  const [first] = positionals;
  if (names === undefined && first !== undefined)
    throw misunderstood(name, `${first}: this command takes no names`);
  // `npm run init --dry-run`, without the two dashes, gives the option to npm, and npm says so in this variable.
  const isDry = 'dry-run' in options && process.env['npm_config_dry_run'] === 'true';
  return {
    values: { ...values, ...(isDry && { 'dry-run': true }) } as Values<(typeof commands)[Name]['options']>,
    names: positionals,
  };
}

/** Why a command does nothing: it was not understood. */
export function misunderstood(name: CommandName, problem: string): Refusal {
  return new Refusal(`${problem}. See npm run ${name} -- --help.`, 2);
}

interface Written {
  name: string;
  /** The name with its dashes. */
  rawName: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}

function problemOf(
  { name, rawName, value, inlineValue }: Written,
  options: Command['options'],
): string | undefined {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option || !rawName.startsWith('--'))
    return `${rawName}: there is no such option${hintFor(name, options)}`;
  if (option.type === 'boolean') return value === undefined ? undefined : `${rawName}: it takes no value`;
  const isMissing = value === undefined || value === '' || (!inlineValue && /^-./.test(value));
  return isMissing ? `${rawName}: its value is missing; write ${rawName} ${option.value}` : undefined;
}

/** The option that a misspelt one meant; all of them if none is near. */
function hintFor(name: string, options: Command['options']): string {
  const known = [...Object.keys(options), 'help'];
  const written = name.toLowerCase();
  const nearest = known.find((one) => one.toLowerCase().startsWith(written)) ?? closest(written, known);
  const isNear =
    nearest.toLowerCase().startsWith(written) ||
    distance(written, nearest.toLowerCase()) <= (name.length < 8 ? 2 : 3);
  if (isNear) return `; the nearest is --${nearest}`;
  return `; there are ${known.map((one) => `--${one}`).join(', ')}`;
}

/** `--host` alone means: for every machine of the network. */
function withLoneValues(args: string[], options: Command['options']): string[] {
  return args.flatMap((arg, place) => {
    const option: Option | undefined = options[arg.slice(2)];
    if (option?.type !== 'string' || option.alone === undefined || !arg.startsWith('--')) return [arg];
    const next = args[place + 1];
    return next === undefined || next.startsWith('-') ? [arg, option.alone] : [arg];
  });
}

function typesOf(options: Command['options']) {
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => [
      name,
      { type: option.type, multiple: option.type === 'string' && option.multiple === true },
    ]),
  );
}

import { parseArgs } from 'node:util';
import { Refusal } from './refusal.ts';

/** Options of the commands that build and show a site. */
const known = {
  outDir: { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string' },
} as const;

/**
 * Reads a command's options.
 *
 * @param args what stands behind the command
 * @param allowed the names of those that this command has
 */
export function readOptions<Name extends keyof typeof known>(
  args: string[],
  allowed: Name[],
): Partial<Record<Name, string>> {
  const options = Object.fromEntries(allowed.map((name) => [name, known[name]]));
  try {
    return parseArgs({ args, options }).values as Partial<Record<Name, string>>;
  } catch (error) {
    const names = allowed.map((name) => `--${name}`).join(', ');
    throw new Refusal(`${(error as Error).message.split('. ')[0]}. The options of this command: ${names}.`);
  }
}

import { parseArgs } from 'node:util';
import { Refusal } from './refusal.ts';

/**
 * Reads a command's options, each with a value: `--name value` or `--name=value`.
 *
 * @param args what stands behind the command
 * @param names the options that this command has
 */
export function readOptions<Name extends string>(
  args: string[],
  names: Name[],
): Partial<Record<Name, string>> {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  // `--host` alone means: for every machine of the network.
  const full = args.flatMap((arg, place) => {
    const next = args[place + 1];
    return arg === '--host' && (next === undefined || next.startsWith('-')) ? [arg, '0.0.0.0'] : [arg];
  });
  try {
    return parseArgs({ args: full, options }).values as Partial<Record<Name, string>>;
  } catch (error) {
    const known = names.map((name) => `--${name}`).join(', ');
    throw new Refusal(`${(error as Error).message.split('. ')[0]}. The options of this command: ${known}.`);
  }
}

/** Where a server listens, for Astro. */
export function serverOptions({ port, host }: { port?: string; host?: string }): {
  port?: number;
  host?: string;
} {
  if (port !== undefined && !(/^\d+$/.test(port) && Number(port) < 65_536)) {
    throw new Refusal(`--port ${port}: write a number below 65536.`);
  }
  return { ...(port !== undefined && { port: Number(port) }), ...(host !== undefined && { host }) };
}

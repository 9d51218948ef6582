import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command took. */
export interface Run {
  seconds: number;
  /** User and system, of all its processes. */
  cpuSeconds: number;
  /** The most memory that its processes held at one moment, in megabytes. */
  megabytes: number;
  output: string;
}

/** How often a running command is looked at, in milliseconds. */
const interval = 200;

/**
 * Runs a command and measures it. Memory and CPU are read from `/proc`, and are 0 where there is none.
 *
 * @throws Error if the command fails
 */
export async function runMeasured(
  command: string,
  args: string[],
  { cwd, env = {} }: { cwd: string; env?: Record<string, string> },
): Promise<Run> {
  const start = performance.now();
  const child = spawn(command, args, { cwd, env: { ...process.env, NO_COLOR: '1', ...env } });
  let output = '';
  child.stdout.on('data', (piece: Buffer) => (output += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (output += piece.toString()));
  let megabytes = 0;
  let cpuSeconds = 0;
  const timer = setInterval(() => {
    const now = lookAt(child.pid);
    megabytes = Math.max(megabytes, now.megabytes);
    cpuSeconds = Math.max(cpuSeconds, now.cpuSeconds);
  }, interval);
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(() => {
    clearInterval(timer);
  });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${String(code)}:\n${output}`);
  return { seconds: (performance.now() - start) / 1000, cpuSeconds, megabytes, output };
}

/** What a process and all that it began have taken until now, and hold. */
export function lookAt(pid: number | undefined): { cpuSeconds: number; megabytes: number } {
  const children = new Map<number, number[]>();
  const facts = new Map<number, { ticks: number; pages: number }>();
  for (const name of listProcesses()) {
    try {
      const [, rest = ''] = /^.*\) (.*)$/s.exec(readFileSync(`/proc/${name}/stat`, 'latin1')) ?? [];
      // proc_pid_stat(5): the fields behind the name, from the third on.
      const fields = rest.split(' ');
      const field = (number: number) => Number(fields[number - 3]);
      const own = Number(name);
      children.set(field(4), [...(children.get(field(4)) ?? []), own]);
      const ticks = field(14) + field(15) + field(16) + field(17);
      facts.set(own, { ticks, pages: field(24) });
    } catch {
      // It has ended.
    }
  }
  const sum = { cpuSeconds: 0, megabytes: 0 };
  const waiting = pid === undefined ? [] : [pid];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const own = facts.get(next);
    sum.cpuSeconds += (own?.ticks ?? 0) / 100;
    sum.megabytes += ((own?.pages ?? 0) * 4096) / 1e6;
    waiting.push(...(children.get(next) ?? []));
  }
  return sum;
}

function listProcesses(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

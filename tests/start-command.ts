import { spawn } from 'node:child_process';
import { stop } from './stop.ts';

interface Started {
  /** Without a slash at the end. */
  address: string;
  /** Everything it has printed so far, on both channels. */
  output: () => string;
  stop: () => Promise<void>;
}

/** Starts `npm run dev` or `npm run preview` on a port that the system finds, which nobody else can have taken meanwhile. */
export async function startCommand(
  name: 'dev' | 'preview',
  args: string[],
  env: Record<string, string> = {},
): Promise<Started> {
  const child = spawn(process.execPath, [`src/commands/${name}.ts`, '--port', '0', ...args], {
    env: { ...process.env, NO_COLOR: '1', NODE_ENV: '', VITEST: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const address = await new Promise<string>((resolve, reject) => {
    for (const channel of [child.stdout, child.stderr])
      channel.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        const [, found] = /(http:\/\/localhost:\d+)\/\s/.exec(output) ?? [];
        if (found !== undefined) resolve(found);
      });
    child.on('close', () => {
      reject(new Error(`npm run ${name} has ended:\n${output}`));
    });
  });
  return { address, output: () => output, stop: () => stop(child) };
}

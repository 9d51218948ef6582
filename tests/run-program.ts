import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import manifest from '../package.json' with { type: 'json' };

const project = fileURLToPath(new URL('..', import.meta.url));

/** What the npm scripts say to Node before the names of their programs. */
const optionsOf = new Map(
  Object.values(manifest.scripts).flatMap((script) => {
    const [, options = '', program] = /^node (.* )?(\S+)$/.exec(script) ?? [];
    return program === undefined ? [] : [[program, options.split(' ').filter(Boolean)] as const];
  }),
);

export interface Outcome {
  code: number | null;
  /** Everything it printed, on both channels. */
  output: string;
}

/**
 * Runs one of the project's Node programs as its npm script would.
 *
 * @param folder that of the project, or of a copy of it
 */
export function run(
  program: string,
  args: string[],
  env: Record<string, string>,
  folder = project,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...(optionsOf.get(program) ?? []), program, ...args], {
      cwd: folder,
      // npm names the folder in which it was called.
      env: {
        ...process.env,
        INIT_CWD: folder,
        NO_COLOR: '1',
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_ENV: '',
        VITEST: '',
        ...env,
      },
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, output });
    });
  });
}

/** Builds a content folder into another folder, as `npm run build` does. */
export function build(content: string, outDir: string): Promise<Outcome> {
  return run('src/commands/build.ts', ['--outDir', outDir], { BROADSHEET_CONTENT: content });
}

/** Checks a content folder, as `npm run check` does. */
export function check(content: string): Promise<Outcome> {
  return run('src/commands/check.ts', ['--all'], { BROADSHEET_CONTENT: content });
}

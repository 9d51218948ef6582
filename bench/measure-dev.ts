import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { lookAt, type Run } from './run-measured.ts';

const port = 4398;
/** Milliseconds. */
const patience = 900_000;

/**
 * Starts `npm run dev` and waits as somebody does who writes: for the page of an article, then, behind a change of its file,
 * for the page to show it.
 *
 * @param article the file of an article, which is changed
 */
export async function measureDev(
  project: string,
  content: string,
  article: string,
): Promise<{ firstPage: Run; afterSaving: Run }> {
  const child = spawn(process.execPath, ['src/commands/dev.ts', '--port', String(port)], {
    cwd: project,
    env: { ...process.env, BROADSHEET_CONTENT: content, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'ignore',
  });
  const closed = new Promise((resolve) => child.on('close', resolve));
  const address = `http://localhost:${port}/articles/${encodeURIComponent(basename(dirname(article)))}.html`;

  async function until(isShown: (page: string) => boolean): Promise<Run> {
    const start = performance.now();
    const before = lookAt(child.pid);
    for (;;) {
      const page = await fetch(address).then(
        (response) => response.text(),
        () => '',
      );
      if (isShown(page)) break;
      if (child.exitCode !== null || performance.now() - start > patience) {
        throw new Error(`npm run dev does not show ${address}:\n${page.slice(0, 500)}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const { cpuSeconds, megabytes } = lookAt(child.pid);
    return {
      seconds: (performance.now() - start) / 1000,
      cpuSeconds: cpuSeconds - before.cpuSeconds,
      megabytes,
      output: '',
    };
  }

  try {
    const firstPage = await until((page) => page.includes('</h1>'));
    appendFileSync(article, '\nWritten while somebody looks.\n');
    const afterSaving = await until((page) => page.includes('Written while somebody looks.'));
    return { firstPage, afterSaving };
  } finally {
    child.kill();
    await closed;
  }
}

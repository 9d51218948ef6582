import { explainFailure, type Work } from './explain-failure.ts';
import { outliveReaders } from './outlive-readers.ts';
import { Refusal } from './refusal.ts';

/** Takes what must be removed however the command ends. */
export type OnEnd = (remove: () => void) => void;

/**
 * Runs a command that makes files or serves a site: whatever goes wrong is told in a sentence, and whatever was made on the
 * way is removed, a broken-off command's too. For other commands there is `setExitCode`.
 *
 * @param run what the command does; it says at last whether it is done, or goes on until it is stopped
 */
export async function runCommand(
  run: (onEnd: OnEnd) => Promise<'done' | 'runs'>,
  work: Work = 'other',
): Promise<void> {
  // No telemetry, and no check for new versions of Astro.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';

  outliveReaders();

  const removals: (() => void)[] = [];
  const end = (code: number): never => {
    for (const remove of removals.reverse()) {
      try {
        remove();
      } catch {
        // The next command removes what is left.
      }
    }
    process.exit(code);
  };
  const fail = (error: unknown) => {
    console.error(explainFailure(error, work));
    end(error instanceof Refusal ? error.code : 1);
  };
  for (const [signal, number] of [
    ['SIGHUP', 1],
    ['SIGINT', 2],
    ['SIGTERM', 15],
  ] as const) {
    process.on(signal, () => {
      end(128 + number);
    });
  }
  // Astro also fails in threads and streams, outside of the promise it returns.
  process.on('uncaughtException', fail);
  try {
    const state = await run((remove) => removals.push(remove));
    if (state === 'done') end(0);
  } catch (error) {
    fail(error);
  }
}

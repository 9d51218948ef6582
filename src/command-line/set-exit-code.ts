import { explainFailure } from './explain-failure.ts';
import { outliveReaders } from './outlive-readers.ts';
import { Refusal } from './refusal.ts';

/**
 * Runs a command that leaves nothing to be removed: whatever goes wrong is told in a sentence. The program ends by itself,
 * so that a pipe gets all that was written.
 *
 * @param run what the command does
 * @returns the exit code: what it gives, or 1 or 2 if it fails
 */
export async function setExitCode(run: () => Promise<number>): Promise<void> {
  outliveReaders();
  try {
    process.exitCode = await run();
  } catch (error) {
    console.error(explainFailure(error, 'other'));
    process.exitCode = error instanceof Refusal ? error.code : 1;
  }
}

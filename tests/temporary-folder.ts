import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/**
 * A new folder, which goes with the tests of a file or of a group.
 *
 * @param onEnd `onTestFinished`, where it shall go with the test that runs
 */
export function temporaryFolder(onEnd: (remove: () => void) => void = afterAll): string {
  const folder = mkdtempSync(join(tmpdir(), 'test-'));
  onEnd(() => {
    // What a test started may still write there.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  return folder;
}

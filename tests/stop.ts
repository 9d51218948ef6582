import type { ChildProcess } from 'node:child_process';

/** Ends a process, and waits until it is gone: until then it may still write, or hold a port. */
export function stop(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) {
      done();
      return;
    }
    child.on('close', () => {
      done();
    });
    child.kill('SIGTERM');
  });
}

import { Session } from 'node:inspector/promises';

/**
 * Counts the work that a piece of code costs, the same on every machine: V8 counts how often each function and each branch and
 * loop in it runs (https://chromedevtools.github.io/devtools-protocol/tot/Profiler/#method-startPreciseCoverage). Work inside a
 * regular expression counts as one step.
 */
export class Steps {
  readonly #session = new Session();

  /** Only code that is loaded from here on is counted. */
  async start(): Promise<void> {
    this.#session.connect();
    await this.#session.post('Profiler.enable');
    await this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  async of(work: () => unknown): Promise<number> {
    await this.#session.post('Profiler.takePreciseCoverage');
    work();
    const { result } = await this.#session.post('Profiler.takePreciseCoverage');
    let steps = 0;
    for (const { functions } of result)
      for (const { ranges } of functions) for (const { count } of ranges) steps += count;
    return steps;
  }

  end(): void {
    this.#session.disconnect();
  }
}

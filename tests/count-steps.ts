import { Session } from 'node:inspector/promises';

/**
 * Counts the work that a piece of code costs, the same on every machine: V8 counts how often each function and each branch and
 * loop in it runs (https://chromedevtools.github.io/devtools-protocol/tot/Profiler/#method-startPreciseCoverage). Work inside a
 * regular expression counts as one step; cutting into a list moves what is behind it, so fast that eight items are one step.
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
    const moved = countMoves(work);
    const { result } = await this.#session.post('Profiler.takePreciseCoverage');
    let steps = moved / 8;
    for (const { functions } of result)
      for (const { ranges } of functions) for (const { count } of ranges) steps += count;
    return steps;
  }

  end(): void {
    this.#session.disconnect();
  }
}

/** How many items of lists move while it works, because something is cut out or put in before them. */
function countMoves(work: () => unknown): number {
  const own = Object.getOwnPropertyDescriptor(Array.prototype, 'splice') as PropertyDescriptor & {
    value: (...args: unknown[]) => unknown;
  };
  let moved = 0;
  Object.defineProperty(Array.prototype, 'splice', {
    ...own,
    value: function (this: unknown[], ...args: unknown[]): unknown {
      const [from] = args;
      if (typeof from === 'number' && from >= 0) moved += Math.max(0, this.length - from);
      return own.value.apply(this, args);
    },
  });
  try {
    work();
  } finally {
    Object.defineProperty(Array.prototype, 'splice', own);
  }
  return moved;
}

/** What is done within this time is done before anybody wonders; in milliseconds. */
const patience = 1000;
/** Eyes do not follow more changes than these. */
const between = 100;

/**
 * One line at the foot of a terminal that counts while a command works. In a pipe or a file there is none, and a command
 * that is soon done shows none.
 */
export class Progress {
  readonly #start = performance.now();
  #last = -Infinity;
  #isShown = false;
  #step = { name: '', start: this.#start };

  /**
   * Shows how far the work is.
   *
   * @param step what is being done: `Reading articles`
   * @param done how many are done
   * @param total how many there are, if that is known
   */
  count(step: string, done: number, total?: number): void {
    if (!process.stdout.isTTY) return;
    const now = performance.now();
    if (this.#step.name !== step) this.#step = { name: step, start: now };
    if (now - this.#start < patience || now - this.#last < between) return;
    this.#last = now;
    this.#isShown = true;
    const left = total === undefined || done === 0 ? 0 : ((now - this.#step.start) / done) * (total - done);
    const line = [
      `${step}: ${done}${total === undefined ? '' : ` of ${total}`}`,
      ...(left > 0 ? [`${durationOf(left / 1000)} left`] : []),
    ].join(', ');
    // A longer line would be two, and only the second could be taken away.
    process.stdout.write(`\x1b[2K\r${line.slice(0, (process.stdout.columns || 80) - 1)}`);
  }

  /** Takes the line away, for words that are to stay; the next count shows it again. */
  clear(): void {
    if (!this.#isShown) return;
    this.#isShown = false;
    this.#last = -Infinity;
    process.stdout.write('\x1b[2K\r');
  }
}

function durationOf(seconds: number): string {
  return seconds < 90 ? `about ${Math.ceil(seconds)} s` : `about ${Math.round(seconds / 60)} min`;
}

import Tinypool from 'tinypool';

interface Waiting<Task, Result> {
  task: Task;
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
}

interface ThreadOptions {
  /** Absolute path of a module whose default export makes a list of results of a list of tasks. */
  filename: string;
  threads: number;
  /** How many tasks a thread takes at most. */
  atOnce: number;
  /**
   * What a thread may use, in megabytes: without a limit, V8 rather takes more than cleans up. One that needs more ends, and
   * rejects its tasks.
   */
  memory: number;
  /** What the module finds in `Tinypool.workerData`. */
  data?: unknown;
}

/** For what is soon thrown away, in megabytes. V8 would take 128 for each thread, and clean up a little less often. */
const youngMemory = 48;

/** Threads that take several tasks at once: a message costs as much as a part of a small task. */
export class ThreadPool<Task, Result> {
  /** How many tasks it takes before one is done: as many as are at work, and as many that wait. */
  readonly most: number;
  readonly #atOnce: number;
  readonly #pool: Tinypool;
  #waiting: Waiting<Task, Result>[] = [];
  #running = 0;

  constructor({ filename, threads, atOnce, memory, data }: ThreadOptions) {
    this.most = 2 * threads * atOnce;
    this.#atOnce = atOnce;
    this.#pool = new Tinypool({
      filename,
      minThreads: threads,
      maxThreads: threads,
      workerData: data,
      runtime: 'worker_threads',
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: youngMemory },
    });
  }

  /** Whether a thread would soon wait for tasks. */
  get hasRoom(): boolean {
    return this.#running + this.#waiting.length < this.most;
  }

  /** Rejects all tasks that a thread took together if one fails. */
  run(task: Task): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ task, resolve, reject });
      if (this.#waiting.length === this.#atOnce) void this.#send();
      else setImmediate(() => void this.#send());
    });
  }

  async #send(): Promise<void> {
    const few = this.#waiting.splice(0);
    if (few.length === 0) return;
    this.#running += few.length;
    try {
      const results = (await this.#pool.run(few.map(({ task }) => task))) as Result[];
      for (const [at, { resolve }] of few.entries()) resolve(results[at] as Result);
    } catch (error) {
      for (const { reject } of few) reject(error);
    } finally {
      this.#running -= few.length;
    }
  }

  async end(): Promise<void> {
    await this.#pool.destroy();
  }
}

import { relative } from 'node:path';
import { countOf } from '../command-line/count-of.ts';
import { forTerminal } from '../command-line/for-terminal.ts';
import { Progress } from '../command-line/progress.ts';
import type { Outcome } from '../import/import-inputs.ts';

export interface ReportOptions {
  isJson: boolean;
  isDry: boolean;
  /** Absolute path of the content folder. */
  out: string;
  /** How many inputs there are. */
  count: number;
}

/** So many inputs are on one screen. */
const fewInputs = 20;
const mostReasons = 10;
const mostNames = 3;

/** Tells what became of each input, for people or for programs. */
export class Report {
  failures = 0;
  readonly #options: ReportOptions;
  readonly #counts = { stored: 0, held: 0, listed: 0, failed: 0 };
  readonly #done = new Set<Outcome['input']>();
  readonly #progress = new Progress();
  #first: string | undefined;
  /** The inputs that failed, by the reason. */
  readonly #failed = new Map<string, string[]>();

  constructor(options: ReportOptions) {
    this.#options = options;
  }

  tell(outcome: Outcome): void {
    this.#counts[outcome.state]++;
    if (outcome.state === 'failed') {
      this.failures++;
      const reason = outcome.messages.at(-1)?.replace(/^error: /, '') ?? '';
      const names = this.#failed.get(reason) ?? [];
      names.push(outcome.input.name);
      this.#failed.set(reason, names);
    }
    if (outcome.state === 'stored') this.#first ??= outcome.article;
    this.#done.add(outcome.input);
    const lines = this.#options.isJson ? [JSON.stringify(jsonOf(outcome))] : linesOf(outcome, this.#options);
    this.#print(lines.map(forTerminal));
  }

  /** @param left names of files that no article brought along */
  end(isStopped: boolean, left: readonly string[] = []): void {
    if (this.#options.isJson) return;
    this.#progress.clear();
    const { stored, held, listed, failed } = this.#counts;
    const counts = [
      `${stored} ${this.#options.isDry ? 'would be stored' : 'stored'}`,
      ...(held > 0 ? [`${held} held already`] : []),
      ...(listed > 0 ? [`${countOf(listed, 'address', 'es')} without a text`] : []),
      ...(failed > 0 ? [`${failed} failed`] : []),
    ];
    console.log(`${isStopped ? 'Stopped. ' : ''}${counts.join(', ')}.`);
    // What failed among few is in sight.
    const again = this.#done.size > fewInputs ? this.#failuresByReason() : [];
    const files = `${countOf(left.length, 'file')} that no article names ${left.length === 1 ? 'was' : 'were'} left`;
    const unnamed = left.length > 0 ? [`${files}: ${someOf(left)}`] : [];
    for (const line of [...again, ...unnamed, ...this.#nextSteps()]) console.log(forTerminal(line));
  }

  #failuresByReason(): string[] {
    const most = [...this.#failed].sort(([, a], [, b]) => b.length - a.length).slice(0, mostReasons);
    return most.map(([reason, names]) => `  ${names.length} failed: ${reason} (${someOf(names)})`);
  }

  #nextSteps(): string[] {
    const { isDry, out } = this.#options;
    if (isDry) return ['Nothing was written. Without --dry-run it is stored.'];
    const offer = 'npm run import -- --fetch, and the same files, fetches the pages of these addresses.';
    if (this.#first === undefined && this.#counts.listed > 0) return [`Nothing was changed. ${offer}`];
    if (this.failures > 0 && this.#first === undefined) {
      return ['What failed is as it was. Mend what is said above, and import it again.'];
    }
    if (this.#first === undefined) return ['Nothing was changed. npm start shows the library.'];
    const folder = relative(process.cwd(), out);
    return [
      `Read it over in a text editor: ${folder.startsWith('..') ? out : folder || '.'}/${this.#first}`,
      'npm run check says what could be better; npm start shows the library.',
    ];
  }

  #print(lines: string[]): void {
    this.#progress.clear();
    for (const line of lines) console.log(line);
    if (!this.#options.isJson) this.#progress.count('Importing', this.#done.size, this.#options.count);
  }
}

/** The first of many names, and how many more there are. */
function someOf(names: readonly string[]): string {
  const more = names.length - mostNames;
  return names.slice(0, mostNames).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function jsonOf({ input, state, kind, article, leadImage, messages, address }: Outcome) {
  return {
    input: input.name,
    output: state === 'stored' ? (article ?? null) : null,
    kind: kind ?? null,
    leadImage: leadImage ?? null,
    messages: address === undefined ? messages : [...messages, `note: address without a text: ${address}`],
  };
}

function linesOf(
  { input, state, kind, article, messages, placements, described = [], address }: Outcome,
  { isDry }: ReportOptions,
) {
  const became = {
    stored: isDry ? `would be stored (${kind})` : `stored: ${article} (${kind})`,
    held: 'nothing written',
    listed: `address: ${address}`,
    failed: 'not imported',
  }[state];
  return [
    `${input.name}: ${became}`,
    ...(isDry
      ? placements.map(
          ({ from, to, became }) => `  ${from === to ? `line ${from}` : `lines ${from}-${to}`}: ${became}`,
        )
      : []),
    ...described.map((line) => `  ${line}`),
    ...messages.map((message) => `  ${message}`),
  ];
}

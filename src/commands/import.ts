import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { forTerminal } from '../command-line/for-terminal.ts';
import { givenPath } from '../command-line/given-path.ts';
import { readCommand } from '../command-line/read-command.ts';
import { setExitCode } from '../command-line/set-exit-code.ts';
import { findInputs } from '../import/find-inputs.ts';
import { importInputs, type Outcome } from '../import/import-inputs.ts';
import { clearInbox } from '../import/inbox.ts';
import { HeldArticles } from '../import/store/held-articles.ts';
import { contentFolder } from '../library/content-folder.ts';
import { assertReadable } from '../library/reading/find-articles.ts';
import { listHeld } from '../library/reading/list-held.ts';
import { Report } from './import-report.ts';

// `npm run import`: stores articles, in the order in which they are named. Whoever stops it keeps what was stored.
await setExitCode(run);

/** @returns 0 if nothing failed, 1 if anything did */
async function run(): Promise<number> {
  const { values, names } = readCommand('import');
  const { json: isJson = false, 'dry-run': isDry = false } = values;
  const out = values.out === undefined ? contentFolder : givenPath(values.out);
  const inbox = join(out, 'inbox');
  const isInbox = names.length === 0;
  const belonging = new Map<string, string>();
  const inputs = await findInputs(
    isInbox ? ['inbox'] : names,
    isInbox ? out : givenPath('.'),
    (name, path) => {
      belonging.set(path, name);
    },
  );
  if (isInbox && (inputs.length === 0 || !existsSync(inbox))) {
    if (!isJson) console.log(forTerminal(nothingIn(inbox, [...belonging.values()])));
    return 0;
  }
  await assertReadable(out);
  const held = new HeldArticles(await listHeld(out));
  const report = new Report({ isJson, isDry, out, count: inputs.length });

  let isStopped = false;
  process.on('SIGINT', () => {
    // Whoever asks twice does not want to wait for the article under way.
    if (isStopped) process.exit(130);
    isStopped = true;
  });
  const outcomes: AsyncIterable<Outcome> = importInputs(inputs, {
    out,
    held,
    wishes: {
      join: values.join ?? false,
      fetch: values.fetch ?? false,
      pictures: values.pictures ?? false,
      describe: isDry,
      allowPrivate: values['allow-private'] ?? false,
    },
    isDry,
    asVersion: values['as-version'] ?? false,
  });
  const told: Outcome[] = [];
  const used = new Set<string>();
  for await (const outcome of outcomes) {
    report.tell(outcome);
    for (const path of outcome.used) used.add(path);
    if (isInbox) told.push(outcome);
    if (isStopped) break;
  }
  if (isInbox && !isDry) {
    // More may come of the input under way.
    const last = told.at(-1)?.input;
    await clearInbox(inbox, inputs, isStopped ? told.filter(({ input }) => input !== last) : told);
  }
  const left = isStopped ? [] : await unused(belonging, used);
  report.end(isStopped, left);
  return isStopped ? 130 : report.failures > 0 ? 1 : 0;
}

/** @param lone names of the files there that come along with an article */
function nothingIn(inbox: string, lone: readonly string[]): string {
  return lone.length > 0
    ? `There is no article in ${inbox}, only ${lone.join(', ')}. A picture comes along with the article that names it.`
    : `There is nothing in ${inbox}. Put files there, or name them; --help says how.`;
}

/** Names of the files that no article brought along. @param used their real paths */
async function unused(belonging: ReadonlyMap<string, string>, used: ReadonlySet<string>): Promise<string[]> {
  const left: string[] = [];
  for (const [path, name] of belonging)
    if (!used.has(path) && !used.has(await realpath(path).catch(() => path))) left.push(name);
  return left;
}

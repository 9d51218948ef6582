import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findInputs } from '../import/find-inputs.ts';
import { importInputs, type Outcome } from '../import/import-inputs.ts';
import { clearInbox } from '../import/inbox.ts';
import { HeldArticles } from '../import/store/held-articles.ts';
import { contentFolder } from '../library/content-folder.ts';
import { listHeld } from '../library/list-held.ts';
import { Report } from './import-report.ts';

const help = `npm run import -- [options] <file, folder or address>...

Stores articles in the content folder: scrapes, clippings with front matter, saved pages, exports.
Without names it takes what lies in the inbox of the content folder.

  --dry-run       writes nothing; says what each line would become
  --fetch         fetches the pages of addresses that an export lists without their text
  --pictures      fetches pictures that are on somebody's server
  --allow-private asks servers on this machine and in its network, too
  --join          joins paragraphs that a page break cut in two
  --as-version    keeps other words of an article that the library has as a version of it; nothing is overwritten
  --out <folder>  the content folder (else content/, or what BROADSHEET_CONTENT names)
  --json          a line of JSON for each input: input, output, kind, leadImage, messages
  --help          this text`;

const options = {
  'dry-run': { type: 'boolean', default: false },
  fetch: { type: 'boolean', default: false },
  pictures: { type: 'boolean', default: false },
  'allow-private': { type: 'boolean', default: false },
  join: { type: 'boolean', default: false },
  'as-version': { type: 'boolean', default: false },
  out: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

process.exitCode = await run();

/** @returns 0 if nothing failed, 1 if anything did, 2 if the command was not understood */
async function run(): Promise<number> {
  const asked = readArguments();
  if (typeof asked === 'string') {
    console.error(`${asked}\n\n${help}`);
    return 2;
  }
  const { values, positionals } = asked;
  if (values.help) {
    console.log(help);
    return 0;
  }
  // npm goes to the project's folder, whatever folder it was called in.
  const from = process.env['INIT_CWD'] ?? process.cwd();
  const out = values.out === undefined ? contentFolder : resolve(from, values.out);
  const inbox = join(out, 'inbox');
  const isInbox = positionals.length === 0;
  const inputs = isInbox ? await findInputs(['inbox'], out) : await findInputs(positionals, from);
  if (isInbox && (inputs.length === 0 || !existsSync(inbox))) {
    const answer = `There is nothing in ${inbox}. Put files there, or name them; --help says how.`;
    if (!values.json) console.log(answer);
    return 0;
  }
  const held = new HeldArticles(await listHeld(out));
  const report = new Report({ isJson: values.json, isDry: values['dry-run'], out, count: inputs.length });

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
      join: values.join,
      fetch: values.fetch,
      pictures: values.pictures,
      allowPrivate: values['allow-private'],
    },
    isDry: values['dry-run'],
    asVersion: values['as-version'],
  });
  const told: Outcome[] = [];
  for await (const outcome of outcomes) {
    report.tell(outcome);
    if (isInbox) told.push(outcome);
    if (isStopped) break;
  }
  if (isInbox && !values['dry-run']) {
    // Of the input under way, more may be to come.
    const last = told.at(-1)?.input;
    await clearInbox(inbox, isStopped ? told.filter(({ input }) => input !== last) : told);
  }
  report.end(isStopped);
  return isStopped ? 130 : report.failures > 0 ? 1 : 0;
}

function readArguments() {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    return (error as Error).message.split('. ')[0] ?? '';
  }
}

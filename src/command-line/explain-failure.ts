import { chainOf, explainSystemError } from '../files/explain-system-error.ts';
import { forTerminal } from './for-terminal.ts';

/** What a command makes: a site can go to another folder, and leaves the last one as it was. */
export type Work = 'site' | 'other';

/** Explains a failure in a sentence where its cause is known; otherwise gives the stack, for it is a fault of the program. */
export function explainFailure(error: unknown, work: Work): string {
  const chain = chainOf(error);
  const own = chain.find(({ name }) => name === 'ContentError' || name === 'Refusal');
  if (own) return own.message.split('\n').map(forTerminal).join('\n');
  const system = explainSystemError(error);
  if (system) {
    const { meaning, path, isOfFolder } = system;
    const said = `${path === undefined ? '' : `${path}: `}${meaning}`;
    if (work === 'other') return `${said}.`;
    const remedy = isOfFolder
      ? `${meaning.includes(';') ? ', or' : ';'} name another folder with --outDir`
      : '';
    return `${said}${remedy}. What was built before is as it was.`;
  }
  return `This is a fault of Broadsheet; please report it.\n${chain[0]?.stack ?? String(error)}`;
}

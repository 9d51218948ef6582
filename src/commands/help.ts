import { helpOnAll } from '../command-line/help-text.ts';
import { readCommand } from '../command-line/read-command.ts';
import { settle } from '../command-line/settle.ts';

// `npm run help`: all commands, a line each, and what their exit codes mean.
await settle(() => {
  readCommand('help');
  console.log(helpOnAll());
  return Promise.resolve(0);
});

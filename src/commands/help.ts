import { helpOnAll } from '../command-line/help-text.ts';
import { readCommand } from '../command-line/read-command.ts';
import { setExitCode } from '../command-line/set-exit-code.ts';

// `npm run help`: all commands, a line each, and what their exit codes mean.
await setExitCode(() => {
  readCommand('help');
  console.log(helpOnAll());
  return Promise.resolve(0);
});

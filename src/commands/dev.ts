import { rmSync } from 'node:fs';
import { plainTemporaryFolder } from '../build/plain-path.ts';
import { readOptions, serverOptions } from '../build/read-options.ts';
import { runCommand } from '../build/run-command.ts';
import { clearLeftovers, makeWorkingFolder } from '../build/swap.ts';
import { fitOut, settingsFor } from '../build/workshop.ts';
import { projectFolder } from '../library/content-folder.ts';

// `npm run dev`: serves the site while somebody works on it. `--port <number>`, `--host [address]`.
await runCommand(async (onEnd) => {
  const options = readOptions(process.argv.slice(2), ['port', 'host']);
  const temporary = plainTemporaryFolder();
  await clearLeftovers(temporary);
  const root = await makeWorkingFolder(temporary);
  onEnd(() => {
    rmSync(root, { recursive: true, force: true });
  });
  await fitOut(root, projectFolder);
  process.chdir(root);
  const { dev } = await import('astro');
  await dev({ ...settingsFor(root), server: serverOptions(options) });
  return 'runs';
});

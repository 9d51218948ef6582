import { existsSync } from 'node:fs';
import { symlink } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { PreviewServer } from 'astro';
import { answerUnnameable } from '../command-line/answer-unnameable.ts';
import { Refusal } from '../command-line/refusal.ts';
import { runCommand } from '../command-line/run-command.ts';
import { restoreSite } from '../build/swap.ts';
import { makeWorkspace, settingsFor } from '../build/workspace.ts';
import { readCommand } from '../command-line/read-command.ts';
import { serverOptions } from '../command-line/server-options.ts';
import { projectFolder } from '../library/content-folder.ts';
import { siteFolder } from './site-folder.ts';

// `npm run preview`: serves the built site. `--outDir <folder>`, `--port <number>`, `--host [address]`.
await runCommand(async (onEnd) => {
  const options = readCommand('preview').values;
  const { outDir = 'dist' } = options;
  const site = siteFolder(options.outDir);
  await restoreSite(site);
  if (!existsSync(site)) throw new Refusal(`${outDir}: there is no site yet; "npm run build" makes one.`);

  const root = await makeWorkspace(projectFolder, onEnd);
  await symlink(site, join(root, 'site'), 'junction');
  const { preview } = await import('astro');
  const { server } = (await preview({
    ...settingsFor(root),
    server: serverOptions(options),
  })) as { server?: Server } & PreviewServer;
  answerUnnameable(server);
  return 'runs';
});

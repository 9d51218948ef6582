import { relative, sep } from 'node:path';
import type { Server } from 'node:http';
import type { Plugin } from 'vite';
import { answerUnnameable } from '../command-line/answer-unnameable.ts';
import { runCommand } from '../command-line/run-command.ts';
import { makeWorkspace, settingsFor } from '../build/workspace.ts';
import { readCommand } from '../command-line/read-command.ts';
import { serverOptions } from '../command-line/server-options.ts';
import { contentFolder, projectFolder } from '../library/content-folder.ts';
import { forgetLibrary } from '../library/get-library.ts';
import { readingVersion } from '../library/cache/code-version.ts';

/** After each change of the content, what was read of it is forgotten, and the browser loads its page again. */
const watchContent: Plugin = {
  name: 'watch-content',
  configureServer({ watcher, environments, httpServer }) {
    answerUnnameable(httpServer as Server | null);
    watcher.add(contentFolder);
    watcher.on('all', (_, path) => {
      if (!path.startsWith(contentFolder + sep)) return;
      forgetLibrary(relative(contentFolder, path).split(sep).join('/'));
      for (const { hot } of Object.values(environments)) hot.send({ type: 'full-reload' });
    });
  },
};

// `npm run dev`: serves the site while somebody works on it. `--port <number>`, `--host [address]`.
await runCommand(async (onEnd) => {
  // Before the code that reads articles is loaded: what changes of it later is told by this.
  readingVersion();
  const options = readCommand('dev').values;
  const root = await makeWorkspace(projectFolder, onEnd);
  process.chdir(root);
  const { dev } = await import('astro');
  const { vite, ...settings } = settingsFor(root);
  await dev({
    ...settings,
    vite: { ...vite, plugins: [watchContent] },
    server: serverOptions(options),
  });
  return 'runs';
});

import { sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentFolder, contentFolderName } from './content-folder.ts';
import { readLibrary } from './library.ts';
import { formatMessages, isBroken } from './messages.ts';
import { readSite } from './site.ts';

/** Hands the articles to Astro, or stops the build with everything that is wrong with the content. */
export function articlesLoader(): Loader {
  return {
    name: 'articles',
    async load(context) {
      const { store, logger } = context;
      await loadAndWatch(context, async () => {
        const { entries, files } = await readLibrary(contentFolder);
        const messages = formatMessages(files, contentFolderName);
        if (files.some(isBroken)) throw new ContentError(messages);
        if (messages.length > 0) logger.warn(`Warnings: ${messages.length}. "npm run check" shows them.`);

        store.clear();
        for (const entry of entries) {
          store.set({
            id: entry.article.id,
            // Text, because Astro takes a string of its own form in the data for a picture to import.
            data: { json: JSON.stringify(entry) },
          });
        }
      });
    },
  };
}

/** Hands the owner's settings to Astro; what is wrong with them is told with the articles. */
export function siteLoader(): Loader {
  return {
    name: 'site',
    load(context) {
      return loadAndWatch(context, async () => {
        context.store.set({ id: 'site', data: { ...(await readSite(contentFolder, [])) } });
      });
    },
  };
}

/**
 * Loads now, and while somebody works on the content, after every change of it. What is wrong with it is then told in the
 * browser, and nothing stops.
 */
async function loadAndWatch(
  { watcher, logger, store }: LoaderContext,
  load: () => Promise<void>,
): Promise<void> {
  if (!watcher) {
    await load();
    return;
  }
  const reload = async () => {
    try {
      store.delete(problemsId);
      await load();
    } catch (error) {
      const { message } = error as Error;
      logger.error(message);
      store.set({ id: problemsId, data: { problems: message } });
    }
  };
  const reloadFor = (path: string) => {
    if (path.startsWith(contentFolder + sep)) void reload();
  };
  await reload();
  watcher.add(contentFolder);
  watcher.on('add', reloadFor).on('change', reloadFor).on('unlink', reloadFor);
}

/** An id that no article has, for it holds a space. */
const problemsId = 'the problems';

/** All that is wrong with the content. The keeper's slip, not the program's: it has no stack to show. */
class ContentError extends Error {
  override name = 'ContentError';
  constructor(messages: string[]) {
    super(`The content has errors:\n\n${messages.join('\n')}\n`);
    this.stack = '';
  }
}

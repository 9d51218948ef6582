import { readFile } from 'node:fs/promises';
import { defineConfig } from 'astro/config';
import { minifySync, transformWithOxc } from 'vite';

/**
 * A script that stands in every page, and runs before anything is painted: `import script from './keyboard.ts?script'` gives
 * its code. Astro makes modules of scripts, which run later.
 *
 * @type {import('vite').Plugin}
 */
const inlineScripts = {
  name: 'inline-scripts',
  async load(id) {
    const [file = '', query] = id.split('?');
    if (query !== 'script') return undefined;
    this.addWatchFile(file);
    const { code } = await transformWithOxc(await readFile(file, 'utf8'), file);
    return `export default ${JSON.stringify(minifySync(file, code, { module: false }).code)}`;
  },
};

export default defineConfig({
  build: {
    // GitHub Pages drops folders whose names begin with _ when it runs Jekyll.
    assets: 'assets',
    // `articles/x.html`, not `articles/x/index.html`: a link must name a file, or it would not work from disk.
    format: 'file',
    // One request before text shows, and no file that an archived page could lose.
    inlineStylesheets: 'always',
  },
  devToolbar: { enabled: false },
  vite: {
    plugins: [inlineScripts],
    build: {
      // Scripts stand in their page: from disk, no browser loads a module.
      assetsInlineLimit: (file) => file.endsWith('.js'),
      // The style sheet as it was written; older browsers would make light-dark() three times its size.
      cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
    },
  },
});

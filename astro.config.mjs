import { defineConfig } from 'astro/config';

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
    build: {
      // Scripts stand in their page: from disk, no browser loads a module.
      assetsInlineLimit: (file) => file.endsWith('.js'),
      // The style sheet as it was written; older browsers would make light-dark() three times its size.
      cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
    },
  },
});

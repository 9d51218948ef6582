import { escapeHtml } from './escape-html.ts';

/**
 * What a person who works on the content sees instead of any page as long as it has errors.
 *
 * @param problems lines of `file:line:col: error: what is wrong; what to do`
 */
export function problemsPage(problems: string): string {
  // Vite's script loads the page again as soon as something changes.
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>The content has errors</title>
    <script type="module" src="/@vite/client"></script>
    <style>body { max-width: 60rem; margin: 2rem auto; padding-inline: 1rem; font: 1rem/1.5 system-ui } pre { white-space: pre-wrap; overflow-wrap: anywhere }</style>
  </head>
  <body>
    <pre>${escapeHtml(problems)}</pre>
    <p>This page shows the article again as soon as they are mended.</p>
  </body>
</html>`;
}

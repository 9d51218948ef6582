import type { Server } from 'node:http';

/** Lets a server of Astro answer an address that no file can have with the site's own page for that: it would answer with an error of its own, and where it lies on the disk. */
export function answerUnnameable(server: Pick<Server, 'prependListener'> | null | undefined): void {
  server?.prependListener('request', (request: { url?: string }) => {
    if (!namesPath(request.url ?? '')) request.url = '/%EF%BF%BD';
  });
}

/** Whether an address can name a file, which `/%` and `/a%2Fb` cannot. */
function namesPath(url: string): boolean {
  const [path = ''] = url.split(/[?#]/, 1);
  try {
    decodeURIComponent(path);
    return !/%2f/i.test(path);
  } catch {
    return false;
  }
}

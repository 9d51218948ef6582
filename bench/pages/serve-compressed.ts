import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { lookup } from 'mrmime';

/** What servers compress: pictures and type are compressed already. */
const texts = new Set(['.html', '.css', '.js', '.svg', '.xml', '.json', '.txt']);

/**
 * Serves a folder as static hosts do, texts compressed with gzip.
 *
 * @returns where it is, with a slash at the end
 */
export async function serveCompressed(folder: string): Promise<{ address: string; close: () => void }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://localhost').pathname);
    const file = path.endsWith('/') ? `${path}index.html` : path;
    try {
      const bytes = readFileSync(join(folder, file));
      response.setHeader('Content-Type', `${lookup(file) ?? 'text/plain'};charset=utf-8`);
      if (texts.has(extname(file))) response.setHeader('Content-Encoding', 'gzip').end(gzipSync(bytes));
      else response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

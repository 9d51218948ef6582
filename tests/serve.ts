import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { afterAll, beforeAll } from 'vitest';

export interface Served {
  /** Where the folder is, with a slash at the end. */
  address: string;
  close: () => void;
}

/** Serves a folder as a static host does, under a path such as `/` or `/some/path/`. */
export async function serve(folder: string, path: string): Promise<Served> {
  const files = sirv(folder);
  const server = createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404).end();
    };
    if (!request.url?.startsWith(path)) {
      notFound();
      return;
    }
    request.url = `/${request.url.slice(path.length)}`;
    files(request, response, notFound);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}${path}`, close: () => server.close() };
}

/** A folder served at the root of a host for the tests of a file. */
export function useServed(folder: string): { readonly address: string } {
  let served: Served | undefined;
  beforeAll(async () => {
    served = await serve(folder, '/');
  });
  afterAll(() => {
    served?.close();
  });
  return {
    get address() {
      if (!served) throw new Error('the folder is served when the tests begin');
      return served.address;
    },
  };
}

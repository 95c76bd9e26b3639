import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** A static server of a folder, and of further files made up by the caller, by their paths with a slash in front. */
export async function serveFolder(folder: string, made: ReadonlyMap<string, string> = new Map()) {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const own = made.get(request.url?.split('?')[0] ?? '');
    if (own === undefined) return files(request, response);
    response.setHeader('content-type', own.startsWith('<') ? 'text/html' : 'application/json');
    response.end(own);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

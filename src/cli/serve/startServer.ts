import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { UsageError } from '../command.ts';
import { refusalOf } from './hostGuard.ts';
import { answerReview, type ReviewParts } from './reviewRoutes.ts';

export interface ServerOptions extends ReviewParts {
  /** Folder of the page. */
  readonly page: string;
  /** Folder of the basemap. */
  readonly basemap: string;
  /** Folder of the event sets. */
  readonly events: string;
  /** 0 takes any free one, null 4173 or the next free one. */
  readonly port: number | null;
}

const FIRST_PORT = 4173;
const LAST_PORT = 4273;

/**
 * Serves the page, the sets below `/events/` and the review's answers below `/review/`, to this machine only.
 *
 * @throws UsageError where the port is taken, or all of 4173 to 4273 are.
 */
export async function startServer({
  page,
  basemap,
  events,
  port,
  ...parts
}: ServerOptions): Promise<{ readonly server: Server; readonly port: number }> {
  const pages = sirv(page, { dev: true });
  const folders = [
    { path: '/events', answer: sirv(events, { dev: true }) },
    { path: '/basemap', answer: sirv(basemap, { dev: true }) },
  ];
  const server = createServer((request, response) => {
    const refusal = refusalOf(request, (server.address() as AddressInfo).port);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('cross-origin-resource-policy', 'same-origin');
    response.setHeader('x-frame-options', 'SAMEORIGIN');
    if (refusal !== null) {
      response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(refusal);
      return;
    }
    const path = request.url ?? '/';
    if (path.startsWith('/review/')) {
      void answerReview(request, response, parts);
      return;
    }
    const missing = () => {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('not found');
    };
    const folder = folders.find((each) => path.startsWith(`${each.path}/`));
    if (!folder) return pages(request, response, missing);
    request.url = path.slice(folder.path.length);
    folder.answer(request, response, missing);
  });
  for (let candidate = port ?? FIRST_PORT; ; candidate++) {
    try {
      await listen(server, candidate);
      return { server, port: (server.address() as AddressInfo).port };
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!isTaken) throw error;
      if (port !== null) throw new UsageError(`expected --port to be a free port, found ${port} taken`);
      if (candidate === LAST_PORT)
        throw new UsageError(
          `expected a free port from ${FIRST_PORT} to ${LAST_PORT}, found none; name one with --port`,
        );
    }
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

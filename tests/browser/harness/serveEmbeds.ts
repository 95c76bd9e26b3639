import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** Pages that embed the site, and the site, each from an origin of its own. */
export interface Embeds {
  /** Address of the built site, with a slash at its end. */
  readonly siteUrl: string;
  /** Address of the page with this name. */
  hostUrl(page: string): string;
  close(): Promise<void>;
}

/** A page of somebody else's. */
export interface HostPage {
  readonly html: string;
  readonly policy?: string;
}

/** Serves the built site, with the sets given, as a host does that lets others load it, and from another port the pages around it. */
export async function serveEmbeds(
  sets: Readonly<Record<string, unknown>>,
  pagesOf: (siteUrl: string) => Readonly<Record<string, HostPage>>,
): Promise<Embeds> {
  const files = sirv('dist/site', { dev: true });
  const site = await listen((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    const set = sets[request.url?.slice(SUB_FOLDER.length) ?? ''];
    if (set !== undefined) {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(set));
      return;
    }
    request.url = `/${request.url?.slice(SUB_FOLDER.length)}`;
    files(request, response, () => void response.writeHead(404).end());
  });
  const siteUrl = `${site.origin}${SUB_FOLDER}`;
  const pages = pagesOf(siteUrl);
  const hosts = await listen((request, response) => {
    const page = pages[request.url?.slice(1) ?? ''];
    if (!page) {
      response.writeHead(404).end();
      return;
    }
    if (page.policy) response.setHeader('content-security-policy', page.policy);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page.html);
  });
  return {
    siteUrl,
    hostUrl: (page) => `${hosts.origin}/${page}`,
    close: async () => {
      await Promise.all([site.close(), hosts.close()]);
    },
  };
}

const SUB_FOLDER = '/2026/map/';

async function listen(answer: RequestListener) {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

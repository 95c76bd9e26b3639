import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import type { TestProject } from 'vitest/node';
import { findChromium } from './findChromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the running browser listens for Playwright. */
    browserEndpoint: string;
    /** Address of the built site in a sub-folder of a static host, with a slash at the end. */
    siteUrl: string;
  }
}

/** Starts one Chromium and one static server for all browser tests. The site must have been built. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/site/index.html')) throw new Error('dist/site is missing: run npm run build first');
  const files = sirv('dist/site', {
    dev: true,
    etag: true,
    // As static hosts do, so that pages of other origins can import embed.js.
    setHeaders: (response) => response.setHeader('access-control-allow-origin', '*'),
  });
  const server = createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404).end();
    };
    if (!request.url?.startsWith(SUB_FOLDER)) return notFound();
    request.url = request.url.slice(SUB_FOLDER.length - 1);
    files(request, response, notFound);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launchServer({ executablePath: findChromium(), args: CHROMIUM_ARGUMENTS });
  project.provide('browserEndpoint', browser.wsEndpoint());
  project.provide('siteUrl', `http://127.0.0.1:${(server.address() as AddressInfo).port}${SUB_FOLDER}`);
  return async () => {
    await browser.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
}

/** The site runs from a folder of the host, never from its root: relative addresses are proved with every test. */
const SUB_FOLDER = '/news/2026/map/';

/** Software rendering for WebGL, no sandbox for root in a container, no calls home. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

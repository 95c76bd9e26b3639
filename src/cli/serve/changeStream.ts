import type { ServerResponse } from 'node:http';

/** Tells open pages of changes: server-sent events, one stream a page. */
export interface ChangeStream {
  /** Takes a page's request for the stream. */
  join(response: ServerResponse): void;
  /** Tells all pages. */
  tell(event: string, data: unknown): void;
  close(): void;
}

/** A silent connection is given up by proxies and laptops; a comment keeps it. */
const BEAT_MS = 25_000;

export function openChangeStream(): ChangeStream {
  const pages = new Set<ServerResponse>();
  const send = (text: string) => {
    for (const page of pages) page.write(text);
  };
  const beat = setInterval(() => send(': still here\n\n'), BEAT_MS);
  beat.unref();
  return {
    join(response) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write('retry: 1000\n\n');
      pages.add(response);
      response.on('close', () => pages.delete(response));
    },
    tell: (event, data) => send(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
    close() {
      clearInterval(beat);
      for (const page of pages) page.end();
    },
  };
}

import type { IncomingMessage } from 'node:http';

/** More than any correction needs. */
const MOST_BYTES = 256 * 1024;

/** A request that is answered with a status and a sentence. */
export class RequestError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'RequestError';
    this.status = status;
  }
}

/**
 * A request's body as JSON.
 *
 * @throws RequestError when it is longer than 256 KB or no JSON.
 */
export async function readJsonBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new RequestError(413, `expected at most ${MOST_BYTES} bytes, found more`);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new RequestError(400, 'expected JSON, found something else');
  }
}

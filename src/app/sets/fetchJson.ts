import { siteFetch } from './siteFetch.ts';

/** Why a file did not become a value. */
export class FetchProblem extends Error {
  readonly kind: 'missing' | 'unreachable' | 'tooLarge' | 'notJson' | 'foreign';
  constructor(kind: FetchProblem['kind'], message: string) {
    super(message);
    this.name = 'FetchProblem';
    this.kind = kind;
  }
}

export interface FetchLimits {
  /** Bytes after decompression; a larger file is not read to its end. */
  readonly mostBytes: number;
  /** Whether the address that the answer came from, after redirections, is acceptable. */
  readonly accept: (url: string) => boolean;
  /** Ends the fetching. */
  readonly signal?: AbortSignal;
}

/** As the browser's own, for addresses alone. */
export type FetchFile = (url: string, options: RequestInit) => Promise<Response>;

/**
 * Fetches a JSON file without credentials.
 * @throws FetchProblem, always and nothing else.
 */
export async function fetchJson(
  url: string,
  limits: FetchLimits,
  fetchFile: FetchFile = siteFetch,
): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of fetchBytes(url, limits, fetchFile)) chunks.push(chunk);
  return parseJson(decodeChunks(chunks), url);
}

/**
 * Fetches a file without credentials, piece by piece as it comes.
 * @throws FetchProblem, always and nothing else.
 */
export async function* fetchBytes(
  url: string,
  limits: FetchLimits,
  fetchFile: FetchFile = siteFetch,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  try {
    const response = await fetchFile(url, { credentials: 'omit', signal: limits.signal ?? null });
    // Many hosts answer with their front page what they do not have.
    const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
    if (isPage) throw new FetchProblem('missing', `${url}: expected JSON, found a web page`);
    if (!response.ok)
      throw new FetchProblem('missing', `${url}: expected a file, found status ${response.status}`);
    if (response.url && !limits.accept(response.url)) {
      throw new FetchProblem('foreign', `${url}: led to ${new URL(response.url).origin}`);
    }
    yield* bodyOf(response, url, limits.mostBytes);
  } catch (error) {
    if (error instanceof FetchProblem) throw error;
    throw new FetchProblem('unreachable', `${url}: ${error instanceof Error ? error.message : 'no answer'}`);
  }
}

/** The text of the pieces of a file in UTF-8. */
export function decodeChunks(chunks: readonly Uint8Array[]): string {
  const decoder = new TextDecoder();
  let text = '';
  for (const chunk of chunks) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}

/** @throws FetchProblem, of the kind `notJson`. */
export function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const found = error instanceof Error ? error.message : 'something else';
    throw new FetchProblem('notJson', `${url}: expected JSON, found ${found}`);
  }
}

async function* bodyOf(
  response: Response,
  url: string,
  mostBytes: number,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  if (!response.body) return;
  const reader = response.body.getReader();
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      bytes += value.length;
      if (bytes > mostBytes) {
        throw new FetchProblem('tooLarge', `${url}: expected at most ${mostBytes} bytes, found more`);
      }
      yield value;
    }
  } finally {
    // Whoever has enough, or too much, leaves the rest.
    await reader.cancel().catch(() => {});
  }
}

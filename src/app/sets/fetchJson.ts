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
}

/**
 * Fetches a JSON file without credentials.
 * @throws FetchProblem, always and nothing else.
 */
export async function fetchJson(
  url: string,
  limits: FetchLimits,
  fetchFile: typeof fetch = fetch,
): Promise<unknown> {
  let text: string;
  try {
    const response = await fetchFile(url, { credentials: 'omit' });
    // Many hosts answer with their front page what they do not have.
    const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
    if (isPage) throw new FetchProblem('missing', `${url}: expected JSON, found a web page`);
    if (!response.ok)
      throw new FetchProblem('missing', `${url}: expected a file, found status ${response.status}`);
    if (response.url && !limits.accept(response.url)) {
      throw new FetchProblem('foreign', `${url}: led to ${new URL(response.url).origin}`);
    }
    text = await readText(response, url, limits.mostBytes);
  } catch (error) {
    if (error instanceof FetchProblem) throw error;
    throw new FetchProblem('unreachable', `${url}: ${error instanceof Error ? error.message : 'no answer'}`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const found = error instanceof Error ? error.message : 'something else';
    throw new FetchProblem('notJson', `${url}: expected JSON, found ${found}`);
  }
}

async function readText(response: Response, url: string, mostBytes: number): Promise<string> {
  if (!response.body) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > mostBytes) {
      await reader.cancel();
      throw new FetchProblem('tooLarge', `${url}: expected at most ${mostBytes} bytes, found more`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

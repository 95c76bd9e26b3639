import { describe, expect, test } from 'vitest';
import { type FetchLimits, fetchJson } from '../../../src/app/sets/fetchJson.ts';

const URL_OF_SET = 'https://news.example/a.json';
const LIMITS: FetchLimits = { mostBytes: 1000, accept: () => true };

const answer = (body: string, init?: ResponseInit) => async () => new Response(body, init);

async function kindOf(fetchFile: typeof fetch, limits: FetchLimits = LIMITS): Promise<unknown> {
  const result = await fetchJson(URL_OF_SET, limits, fetchFile).catch((error: unknown) => error);
  return result instanceof Error && 'kind' in result ? result.kind : result;
}

describe('fetchJson(url, limits, fetchFile)', () => {
  test('gives the value', async () => {
    expect(await fetchJson(URL_OF_SET, LIMITS, answer('{"name":"Köln"}'))).toEqual({ name: 'Köln' });
  });

  test('names what went wrong', async () => {
    expect(await kindOf(answer('', { status: 404 }))).toBe('missing');
    expect(await kindOf(answer('<html>', { headers: { 'content-type': 'text/html' } }))).toBe('missing');
    expect(await kindOf(answer('{"a":'))).toBe('notJson');
    expect(await kindOf(() => Promise.reject(new TypeError('offline')))).toBe('unreachable');
  });

  test('stops reading a file that is too large', async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(400));
      },
    });
    expect(await kindOf(async () => new Response(endless))).toBe('tooLarge');
    expect(pulled).toBeLessThan(10);
  });

  test('refuses an answer that a redirection brought from elsewhere', async () => {
    const redirected = Object.defineProperty(new Response('{}'), 'url', {
      value: 'https://evil.example/a.json',
    });
    const accept = (url: string) => url.startsWith('https://news.example/');
    expect(await kindOf(async () => redirected, { mostBytes: 1000, accept })).toBe('foreign');
  });
});

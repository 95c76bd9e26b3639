import { carriedFile } from './carriedFile.ts';

/** Fetches a file: from the page itself where it carries it, else from its address. */
export async function siteFetch(url: string | URL, options?: RequestInit): Promise<Response> {
  return carriedFile(String(url), document) ?? fetch(url, options);
}

import { UsageError } from '../command.ts';

/**
 * Origins that a site may load event sets from, each as `https://host[:port]`, sorted and each once. Without TLS only
 * this machine is allowed, for trying out.
 *
 * @throws UsageError naming the first that is no such origin.
 */
export function allowedOrigins(origins: readonly string[]): readonly string[] {
  return [...new Set(origins.map(readOrigin))].sort();
}

function readOrigin(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  const isLocal = url !== null && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  const isAllowed = url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && isLocal));
  // Signs with a meaning in a Content-Security-Policy would widen it: an asterisk, a semicolon, white space.
  const isPlain = /^[a-z]+:\/\/(?:[A-Za-z0-9.-]+|\[[0-9a-f:]+\])(?::\d+)?\/?$/.test(given);
  if (!url || !isAllowed || !isPlain) {
    throw new UsageError(
      `expected --allow-events to be an origin such as https://news.example.org, found ${given}`,
    );
  }
  return url.origin;
}

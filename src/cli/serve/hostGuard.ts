import type { IncomingMessage } from 'node:http';

/**
 * Why a request is refused, or null. Only this machine may ask, by one of its own names: a page elsewhere that makes a
 * browser ask here (DNS rebinding, forged forms) names another host or another origin.
 *
 * @param port the server's own.
 */
export function refusalOf(
  { headers, method }: Pick<IncomingMessage, 'headers' | 'method'>,
  port: number,
): string | null {
  const hosts = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`);
  if (!hosts.includes((headers.host ?? '').toLowerCase()))
    return `expected one of the hosts ${hosts.join(', ')}, found ${headers.host ?? 'none'}`;
  const { origin } = headers;
  const isOwn = origin === undefined || hosts.some((host) => origin.toLowerCase() === `http://${host}`);
  if (!isOwn) return `expected a request of the page itself, found one of ${origin}`;
  if (headers['sec-fetch-site'] === 'cross-site')
    return 'expected a request of the page itself, found one of another site';
  const changes = method !== 'GET' && method !== 'HEAD';
  if (changes && origin === undefined) return 'expected a request with its origin, found none';
  if (changes && headers['content-type']?.split(';')[0]?.trim() !== 'application/json')
    return `expected JSON, found ${headers['content-type'] ?? 'no content type'}`;
  return null;
}

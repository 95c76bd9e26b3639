import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../../src/cli/serve/hostGuard.ts';

const own = { host: 'localhost:4173', origin: 'http://localhost:4173', 'content-type': 'application/json' };

describe('refusalOf(request, port)', () => {
  it.each([
    ['a page that is opened', 'GET', { host: 'localhost:4173' }],
    ['a page that is opened by number', 'GET', { host: '127.0.0.1:4173' }],
    ['a correction of the page', 'POST', own],
  ])('lets %s pass', (_, method, headers) => {
    expect(refusalOf({ method, headers }, 4173)).toBeNull();
  });

  it.each([
    ['another host', 'GET', { host: 'evil.example:4173' }],
    ['another port', 'GET', { host: 'localhost:80' }],
    ['no host', 'GET', {}],
    ['another origin', 'GET', { host: 'localhost:4173', origin: 'https://evil.example' }],
    ['an opaque origin', 'POST', { ...own, origin: 'null' }],
    ['another site', 'GET', { host: 'localhost:4173', 'sec-fetch-site': 'cross-site' }],
    ['a form', 'POST', { ...own, 'content-type': 'application/x-www-form-urlencoded' }],
    ['a change without an origin', 'POST', { ...own, origin: undefined }],
  ])('refuses %s', (_, method, headers) => {
    expect(refusalOf({ method, headers }, 4173)).toMatch(/^expected /);
  });
});

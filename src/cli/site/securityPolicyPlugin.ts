import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';

/** Puts the policy into the head of the built page, with the origins that `events/index.json` allows. */
export function securityPolicyPlugin(): Plugin {
  let publicDir = 'public';
  return {
    name: 'dateline-security-policy',
    // The development server puts scripts into the page, which the policy forbids.
    apply: 'build',
    configResolved(config) {
      publicDir = config.publicDir;
    },
    transformIndexHtml() {
      const content = contentSecurityPolicy(allowedOrigins(resolve(publicDir, 'events/index.json')));
      return [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content },
          injectTo: 'head-prepend',
        },
      ];
    },
  };
}

/** The origins of the index, none where there is no index. What is not an origin would break the policy apart. */
function allowedOrigins(indexFile: string): readonly string[] {
  let text: string;
  try {
    text = readFileSync(indexFile, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
  const { allowEvents = [] } = JSON.parse(text) as { allowEvents?: readonly string[] };
  return allowEvents.map((value) => {
    const { origin } = new URL(value);
    if (origin === 'null') {
      throw new Error(
        `${indexFile}: allowEvents: expected an origin such as https://example.org, found ${value}`,
      );
    }
    return origin;
  });
}

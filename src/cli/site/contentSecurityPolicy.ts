/**
 * The page's Content-Security-Policy. Everything comes from the page's own origin, except sets of events from origins
 * that the builder of the site named.
 */
export function contentSecurityPolicy(allowedOrigins: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    ['connect-src', "'self'", ...allowedOrigins].join(' '),
    "worker-src 'self'",
    // The preview of what is embedded.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

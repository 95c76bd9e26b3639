const made = new Map<string, string>();

/**
 * The address from which a worker of this script can be started. Browsers start none from another origin than the page's:
 * there it is a script in memory that imports the one of the site.
 */
export function workerAddress(url: string): string {
  const { origin, href } = new URL(url, document.baseURI);
  if (origin === location.origin || /^(?:blob|data|file):/.test(href)) return url;
  const known = made.get(href);
  if (known !== undefined) return known;
  const script = new Blob([`import ${JSON.stringify(href)};`], { type: 'text/javascript' });
  const address = URL.createObjectURL(script);
  made.set(href, address);
  return address;
}

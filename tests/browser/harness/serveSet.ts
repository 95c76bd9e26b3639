import type { Page } from 'playwright-core';

/** Answers `events/fixture.json` of the site with the value: open the page with `?events=events/fixture.json`. */
export function serveSet(value: unknown): (page: Page) => Promise<unknown> {
  const body = typeof value === 'string' ? value : JSON.stringify(value);
  return (page) =>
    page.route('**/events/fixture.json', (route) => route.fulfill({ contentType: 'application/json', body }));
}

/** The query that opens it. */
export const FIXTURE = '?events=events/fixture.json';

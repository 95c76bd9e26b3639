import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../src/cli/site/contentSecurityPolicy.ts';
import { withPolicy } from '../../../src/cli/site/readSiteTemplate.ts';

const PAGE = '<html>\n  <head>\n    <meta charset="utf-8">\n  </head>\n</html>\n';

describe('withPolicy', () => {
  it('withPolicy puts the policy first into the head', () => {
    const page = withPolicy(PAGE, contentSecurityPolicy(['https://news.example.org']));
    expect(page).toMatch(
      /<head>\n {4}<meta http-equiv="Content-Security-Policy" content="[^"]*connect-src 'self' https:\/\/news\.example\.org;[^"]*">\n {4}<meta charset/,
    );
  });

  it('withPolicy takes the place of the policy that is there', () => {
    const page = withPolicy(withPolicy(PAGE, 'a'), 'b');
    expect(page).toBe(withPolicy(PAGE, 'b'));
  });
});

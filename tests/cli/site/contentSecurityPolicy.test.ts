import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../src/cli/site/contentSecurityPolicy.ts';

describe('contentSecurityPolicy(allowedOrigins)', () => {
  test('lets nothing in from elsewhere but the sets of named origins', () => {
    const policy = contentSecurityPolicy(['https://desk.example']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self' https://desk.example;");
    expect(policy.match(/https?:/g)).toHaveLength(1);
    expect(policy).not.toContain('unsafe');
  });
});

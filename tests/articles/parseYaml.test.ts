import { describe, expect, it } from 'vitest';
import { readCollection } from '../../src/articles/collection.ts';
import { parseYaml } from '../../src/articles/parseYaml.ts';

describe('parseYaml', () => {
  it('parses one document, and names the line of what is wrong', () => {
    expect(parseYaml('a: 1\n', 'core').document?.toJS()).toEqual({ a: 1 });
    expect(parseYaml('a: -0043\n', 'failsafe').document?.toJS()).toEqual({ a: '-0043' });
    expect(parseYaml('a: 1\nb: [\n', 'core').error).toMatchObject({ line: expect.any(Number) });
    expect(parseYaml('a\n---\nb\n', 'core').error).toEqual({ line: 2, found: 'a second document' });
  });

  it.each([
    ['lists in brackets', '['.repeat(5_000)],
    ['lists of hyphens', '- '.repeat(5_000)],
    ['mappings', '{a: '.repeat(5_000)],
    ['keys', '? '.repeat(5_000)],
  ])('refuses %s without end in peace', (_what, yaml) => {
    expect(parseYaml(`x: 1\ny:\n  ${yaml}`, 'core').error).toEqual({ line: 3, found: 'more than 64 levels' });
    const { notices } = readCollection(`title: a\nlanguage: ${yaml}`, 'collection.yaml');
    expect(notices).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../src/articles/frontMatter.ts';

describe('splitFrontMatter', () => {
  it('splitFrontMatter takes the YAML off; the text begins behind the closing line', () => {
    const { yaml, text, unclosed } = splitFrontMatter('---\ntitle: A\n---\nFire in Leeds.\n---\nmore');
    expect([yaml, text, unclosed]).toEqual(['title: A\n', 'Fire in Leeds.\n---\nmore', false]);
  });

  it('splitFrontMatter closes at full stops too, and allows spaces behind a fence', () => {
    expect(splitFrontMatter('--- \na: 1\n...\t\nText')).toEqual({
      yaml: 'a: 1\n',
      text: 'Text',
      unclosed: false,
    });
  });

  it('splitFrontMatter takes empty front matter', () => {
    expect(splitFrontMatter('---\n---\nText')).toEqual({ yaml: '', text: 'Text', unclosed: false });
  });

  it.each(['Text\n---\na: 1\n---\n', '----\nText\n----\n', ' ---\na: 1\n---\n', '--- a\nb'])(
    'splitFrontMatter leaves %j alone',
    (whole) => {
      expect(splitFrontMatter(whole)).toEqual({ yaml: null, text: whole, unclosed: false });
    },
  );

  it('splitFrontMatter says when front matter is not closed, and reads all as text', () => {
    const whole = '---\ntitle: A\nFire in Leeds.\n';
    expect(splitFrontMatter(whole)).toEqual({ yaml: null, text: whole, unclosed: true });
    expect(splitFrontMatter('---\nA rule begins this text.\n').unclosed).toBe(false);
  });
});

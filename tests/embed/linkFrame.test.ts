import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPart, writePart } from '../../src/embed/linkFrame.ts';

test('a view lies in a part of the host’s hash, beside what else stands there', () => {
  const hash = writePart('#chapter-2&map=1', 'dateline', '#event=a&q=x%26y');
  expect(hash).toBe('#chapter-2&map=1&dateline=event=a%26q=x%2526y');
  expect(readPart(hash, 'dateline')).toBe('#event=a&q=x%26y');
  expect(writePart(hash, 'dateline', '')).toBe('#chapter-2&map=1');
  expect(writePart('#dateline=x', 'dateline', '')).toBe('');
  expect(readPart('#dateline=%E0%A4', 'dateline')).toBeNull();
});

test('any view comes back as it went in, and two parts stay apart', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), (before, view) => {
      const hash = writePart(writePart(`#${encodeURIComponent(before)}`, 'one', `#${view}`), 'two', '#other');
      expect(readPart(hash, 'one')).toBe(`#${view}`);
      expect(readPart(hash, 'two')).toBe('#other');
    }),
  );
});

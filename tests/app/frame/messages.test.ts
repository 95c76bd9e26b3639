import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFrameMessage, readHostMessage } from '../../../src/app/frame/messages.ts';

describe('messages between a frame and its host', () => {
  test('are read with their own members alone', () => {
    expect(readFrameMessage({ dateline: 1, kind: 'view', hash: '#event=a', more: 1 })).toEqual({
      dateline: 1,
      kind: 'view',
      hash: '#event=a',
      step: false,
    });
    expect(readFrameMessage({ dateline: 1, kind: 'view', hash: '', step: true })).toMatchObject({
      step: true,
    });
    expect(readFrameMessage({ dateline: 1, kind: 'window', start: null, end: '1990-01-01' })).not.toBeNull();
    expect(readFrameMessage({ dateline: 1, kind: 'height', px: 640.4 })).toMatchObject({ px: 640 });
    expect(readHostMessage({ dateline: 1, kind: 'goTo', id: 'a' })).toEqual({
      dateline: 1,
      kind: 'goTo',
      id: 'a',
    });
  });

  test.each([
    null,
    'dateline',
    [],
    { kind: 'next' },
    { dateline: 2, kind: 'next' },
    { dateline: 1, kind: 'goTo' },
    { dateline: 1, kind: 'goTo', id: { toString: () => 'a' } },
    { dateline: 1, kind: 'goTo', id: 'a'.repeat(10_000_000) },
    { dateline: 1, kind: 'show', hash: 'javascript:alert(1)' },
    { dateline: 1, kind: 'show', hash: '?events=https://evil.example/a.json' },
    { dateline: 1, kind: '__proto__' },
    Object.create({ dateline: 1, kind: 'next' }),
    JSON.parse('{"__proto__": {"dateline": 1, "kind": "next"}}'),
    { dateline: 1, kind: 'height', px: Number.NaN },
    { dateline: 1, kind: 'height', px: 1e9 },
    { dateline: 1, kind: 'view', hash: 'https://evil.example' },
  ])('are passed over when they are none: %#', (data) => {
    expect(readHostMessage(data)).toBeNull();
    expect(readFrameMessage(data)).toBeNull();
  });

  test('anything at all is read without throwing', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (data) => {
        expect(readHostMessage(data)).toBeNull();
        expect(readFrameMessage(data)).toBeNull();
      }),
    );
  });
});
